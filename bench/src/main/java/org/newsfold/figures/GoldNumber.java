package org.newsfold.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.figures.Marked.Mark;

/**
 * What a mark says that a number is: its value, and behind it in any order a unit, {@code ~} about,
 * {@code >} at least, {@code <} at most or {@code ?} vague, {@code #} and what is counted, {@code
 * !} and the kind of quantity.
 */
record GoldNumber(
    BigDecimal value,
    String unit,
    Precision precision,
    @Nullable String counted,
    @Nullable Quantity quantity) {

  static GoldNumber read(Mark mark) {
    List<String> words = Arrays.asList(mark.what().split(" ", -1));
    String unit = "";
    Precision precision = Precision.EXACT;
    @Nullable String counted = null;
    @Nullable Quantity quantity = null;
    for (String word : words.subList(1, words.size())) {
      switch (word.charAt(0)) {
        case '~' -> precision = Precision.ABOUT;
        case '>' -> precision = Precision.AT_LEAST;
        case '<' -> precision = Precision.AT_MOST;
        case '?' -> precision = Precision.VAGUE;
        case '#' -> counted = word.substring(1);
        case '!' -> quantity = Quantity.valueOf(word.substring(1).toUpperCase(Locale.ROOT));
        default -> unit = unit.isEmpty() ? word : unit;
      }
    }
    return new GoldNumber(new BigDecimal(words.get(0)), unit, precision, counted, quantity);
  }

  /** Whether value and unit are those. */
  boolean isRight(NumberMention number) {
    String said = number.unit() == null ? "" : number.unit();
    return value.compareTo(BigDecimal.valueOf(number.value())) == 0 && unit.equals(said);
  }

  /** Whether precision, kind and what is counted are those too. */
  boolean isWhole(NumberMention number, String text) {
    String said = number.counted() == null ? "" : number.counted().of(text);
    boolean noun = counted == null || (!said.isEmpty() && Kind.isSame(counted, said));
    boolean plain = number.quantity() != Quantity.KILLED && number.quantity() != Quantity.INJURED;
    return isRight(number)
        && number.precision() == precision
        && noun
        && (quantity == null ? plain : quantity == number.quantity());
  }
}
