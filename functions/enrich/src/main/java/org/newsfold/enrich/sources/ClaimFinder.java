package org.newsfold.enrich.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.article.EntityType;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;

/**
 * Makes claims of numbers: who died, was hurt or is missing ({@code killed}, {@code injured},
 * {@code missing}), what is counted ({@code count}), paid ({@code sum}) or shared ({@code share}):
 * the noun that the number counts, with what stands between (<i>political prisoners</i>). Of
 * measures, ages, results, vague numbers and those that are part of a name (<i>Boeing 747</i>, by
 * {@code numbered-names.tsv}) there are none.
 */
public final class ClaimFinder {
  /** What stands between a number and its noun is at most so long, in UTF-16 units. */
  private static final int LONGEST_QUALIFIER = 40;

  /** Numbers from here on are told again by what they are. */
  private static final double TELLING = 100;

  private final WordTable numberedNames = new WordTable(ClaimFinder.class, "numbered-names.tsv");

  /** The claims of a text, in order. */
  public List<Claim> find(Passage passage, List<NumberMention> numbers) {
    Sentences sentences = new Sentences(passage.text(), passage.sentences());
    List<Claim> claims = new ArrayList<>();
    for (NumberMention number : numbers) {
      Optional<Integer> sentence = sentences.around(number.start(), number.end());
      Optional<String> predicate = predicate(number);
      Optional<String> subject = subject(passage.text(), number);
      if (sentence.isPresent()
          && predicate.isPresent()
          && subject.isPresent()
          && !isName(passage, number)) {
        claims.add(
            sentences.claim(
                sentence.get(),
                subject.get(),
                predicate.get(),
                BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString(),
                number.unit(),
                number.precision(),
                new Span(number.start(), number.end())));
      }
    }
    return claims;
  }

  /** Whether a number tells one of many things that have a name: {@code Flight 370}. */
  private boolean isName(Passage passage, NumberMention number) {
    int at = passage.wordAt(number.start());
    boolean begins = at == 0 || number.unit() != null || !passage.words().get(at).isBeside();
    if (begins) {
      return false;
    }
    int before = passage.words().get(at - 1).start();
    List<Named> names = passage.namedIn(before, number.start());
    return numberedNames.has(passage.language(), passage.words().get(at - 1).folded())
        || names.stream().anyMatch(name -> name.type() == EntityType.ORGANIZATION);
  }

  /** The noun that is counted; casualties, sums, shares and large numbers say enough without. */
  private static Optional<String> subject(String text, NumberMention number) {
    @Nullable Span noun = number.counted();
    if (noun != null) {
      boolean linked = number.unit() != null;
      return Optional.of(Folding.fold(linked ? noun.of(text) : phrase(text, number.end(), noun)));
    }
    return switch (number.quantity()) {
      case KILLED, INJURED, MISSING, SUM, SHARE -> Optional.of("");
      case COUNT -> number.value() < TELLING ? Optional.empty() : Optional.of("");
      case AGE, SCORE, MEASURE -> Optional.empty();
    };
  }

  /** The noun with the words between it and the number, if there are only words. */
  private static String phrase(String text, int from, Span noun) {
    boolean near = from < noun.start() && noun.start() - from <= LONGEST_QUALIFIER;
    boolean words =
        near
            && text.substring(from, noun.start())
                .codePoints()
                .allMatch(c -> Character.isLetter(c) || c == ' ');
    return words ? text.substring(from, noun.end()).strip() : noun.of(text);
  }

  /** Only whole numbers count something. */
  private static Optional<String> predicate(NumberMention number) {
    if (number.precision() == Precision.VAGUE) {
      return Optional.empty();
    }
    return switch (number.quantity()) {
      case SHARE -> Optional.of("share");
      case SUM -> Optional.of("sum");
      case COUNT, KILLED, INJURED, MISSING ->
          number.value() == Math.rint(number.value())
              ? Optional.of(number.quantity().name().toLowerCase(Locale.ROOT))
              : Optional.empty();
      case AGE, SCORE, MEASURE -> Optional.empty();
    };
  }
}
