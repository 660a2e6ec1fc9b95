package org.newsfold.enrich.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.DateMention;
import org.newsfold.article.Mention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.Words;

/**
 * Finds numbers, in digits ({@link DigitNumber}), in words ({@link WordNumber}) and in Chinese
 * characters, with how exactly they are meant ({@code precision.tsv}), their unit and what they
 * count. Words as <i>hundreds</i> are numbers too, vague ones. Dates, times and digits inside names
 * ({@code F-16}) are none.
 */
public final class NumberFinder {
  /** Characters between a name and an age: {@code , de }. */
  private static final int LONGEST_LINK = 8;

  private final NumberTables tables = new NumberTables();
  private final Units units = new Units(tables);
  private final DigitNumber digits = new DigitNumber(tables, units);
  private final WordNumber inWords = new WordNumber(tables);
  private final Meanings meanings = new Meanings();
  private final CountedNoun nouns = new CountedNoun();
  private final Map<String, Phrases<Double>> vague =
      Phrases.read(NumberFinder.class, "vague-numbers.tsv", row -> Double.valueOf(row[2]));

  /**
   * The numbers of a text, in order, not overlapping.
   *
   * @param words with those of scripts without blanks cut into characters
   * @param dates found before, in order: their digits are not numbers
   * @param people where people are mentioned, in order: a number behind a name may be an age
   */
  public List<NumberMention> find(
      String text,
      List<Word> words,
      String language,
      List<DateMention> dates,
      List<Mention> people) {
    Reading reading = new Reading(text, words, language, people);
    int date = 0;
    for (int at = 0; at < words.size(); ) {
      int start = words.get(at).start();
      while (date < dates.size() && dates.get(date).end() <= start) {
        date++;
      }
      boolean inDate = date < dates.size() && dates.get(date).start() <= start;
      int limit = date < dates.size() ? dates.get(date).start() : text.length();
      at += inDate ? 1 : Math.max(1, reading.numberAt(at, limit));
    }
    return reading.found;
  }

  /** One pass over one text. */
  private final class Reading {
    final String text;
    final List<Word> words;
    final String language;
    final List<Mention> people;
    final List<NumberMention> found = new ArrayList<>();
    final @Nullable Phrases<Double> orders;
    final Meanings.In meanings;
    int person;

    Reading(String text, List<Word> words, String language, List<Mention> people) {
      this.text = text;
      this.words = words;
      this.language = language;
      this.people = people;
      orders = vague.get(language);
      meanings = NumberFinder.this.meanings.in(language, text, words);
    }

    /**
     * Reads the number that begins at a word and ends before a limit; answers how many words it
     * has, 0 if there is none.
     */
    int numberAt(int at, int limit) {
      meanings.pass(at);
      Optional<Amount> amount = amount(at).filter(read -> read.end() <= limit);
      if (amount.isEmpty()) {
        return 0;
      }
      return words.get(at).isNumber() && meanings.isScore(at) ? score(at) : add(at, amount.get());
    }

    private Optional<Amount> amount(int at) {
      Word word = words.get(at);
      if (word.isNumber()) {
        boolean none = meanings.isPartOfName(at) && !meanings.isScore(at);
        return none ? Optional.empty() : digits.at(text, words, at, language);
      }
      if (Words.isUnspaced(word.text().codePointAt(0))) {
        return HanNumber.at(words, at).filter(read -> meanings.isCounting(at + read.words()));
      }
      Optional<Amount> plain = isNoun(word) ? Optional.empty() : inWords.at(words, at, language);
      return plain.isPresent() ? plain : vague(at);
    }

    /** In German a word of number with a capital is one only where it counts hundreds. */
    private boolean isNoun(Word word) {
      return language.equals("de")
          && word.isCapitalised()
          && !word.beginsSentence()
          && tables.value(language, word.folded()).orElse(100.0) < 100;
    }

    private Optional<Amount> vague(int at) {
      if (orders == null) {
        return Optional.empty();
      }
      return orders
          .at(words, at)
          .map(
              match ->
                  new Amount(
                      match.words(), words.get(at + match.words() - 1).end(), match.value(), true));
    }

    private int score(int at) {
      Word word = words.get(at);
      double value = Double.parseDouble(word.text());
      mention(word.start(), word.end(), value, null, Precision.EXACT, Quantity.SCORE, null);
      return 1;
    }

    private int add(int at, Amount amount) {
      int after = at + amount.words();
      Optional<Units.Unit> behind = units.after(text, words, after, amount.end(), language);
      Optional<Units.Unit> before =
          behind.isPresent()
              ? Optional.empty()
              : units.before(text, words.get(at).start(), language);
      int start = before.map(Units.Unit::at).orElse(words.get(at).start());
      int end = behind.map(Units.Unit::at).orElse(amount.end());
      int next = after + behind.map(Units.Unit::words).orElse(0);
      String unit = behind.or(() -> before).map(Units.Unit::name).orElse(null);
      boolean years = "a".equals(unit);
      boolean age =
          meanings.isAge(at, after, next, years)
              || ((unit == null || years) && isBesidePerson(at, start, end, years));
      Precision precision = amount.vague() ? Precision.VAGUE : meanings.precision(at, next);
      int from = next + meanings.wordsOfPrecision(next);
      Span counted = nouns.behind(words, from, unit != null, amount.vague(), language).orElse(null);
      Quantity quantity = age ? Quantity.AGE : meanings.quantity(at, next, unit);
      mention(
          start,
          end,
          amount.value(),
          age ? "a" : unit,
          precision,
          quantity,
          age || quantity == Quantity.MEASURE ? null : counted);
      return next - at;
    }

    /** {@code Anna Weber, 71,}, {@code Anna Weber (71)} and {@code Ana Ruiz, de 71 años}. */
    private boolean isBesidePerson(int at, int start, int end, boolean years) {
      while (person + 1 < people.size() && people.get(person + 1).end() <= start) {
        person++;
      }
      int behind = person < people.size() ? people.get(person).end() : start;
      if (behind >= start || start - behind > LONGEST_LINK) {
        return false;
      }
      String gap = text.substring(behind, start);
      boolean bracketed = gap.equals(" (") && end < text.length() && text.charAt(end) == ')';
      boolean apposed =
          gap.equals(", ") && (end == text.length() || ",.;)".indexOf(text.charAt(end)) >= 0);
      boolean linked = years && at > 1 && words.get(at - 2).end() == behind;
      return bracketed || apposed || (linked && meanings.isAgeLink(at - 1));
    }

    private void mention(
        int start,
        int end,
        double value,
        @Nullable String unit,
        Precision precision,
        Quantity quantity,
        @Nullable Span counted) {
      boolean overlaps = !found.isEmpty() && found.get(found.size() - 1).end() > start;
      if (!overlaps) {
        String cut = text.substring(start, end);
        found.add(new NumberMention(start, end, cut, value, unit, precision, quantity, counted));
      }
    }
  }
}
