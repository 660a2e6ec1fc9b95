package org.newsfold.enrich.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.Claim;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Span;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Tsv;

/**
 * Finds claims about numbers: what is counted ({@code count}), paid ({@code sum}) or shared ({@code
 * share}) is the noun behind the number, by the order that the language puts it in ({@code
 * noun-order.tsv}). Precision before recall: where the noun is not plain, there is no claim.
 */
public final class ClaimFinder {
  private static final int MOST_WORDS = 3;
  private static final int SHORTEST_NOUN = 3;

  private final GrammarWords grammar = new GrammarWords();
  private final WordTable notNouns = new WordTable(ClaimFinder.class, "not-nouns.tsv");
  private final WordTable adjectives = new WordTable(ClaimFinder.class, "adjective-endings.tsv");
  private final Map<String, String> order = new HashMap<>();

  public ClaimFinder() {
    Tsv.rows(ClaimFinder.class, "noun-order.tsv").forEach(row -> order.put(row[0], row[1]));
  }

  /** The claims of a text, in order. */
  public List<Claim> find(
      String text,
      List<Span> sentences,
      List<Word> words,
      List<NumberMention> numbers,
      String language) {
    List<Claim> claims = new ArrayList<>();
    int word = 0;
    int sentence = 0;
    for (NumberMention number : numbers) {
      while (word < words.size() && words.get(word).start() < number.end()) {
        word++;
      }
      while (sentence < sentences.size() && sentences.get(sentence).end() < number.end()) {
        sentence++;
      }
      if (sentence < sentences.size() && order.containsKey(language)) {
        Span span = sentences.get(sentence);
        Optional<String> predicate = predicate(number);
        if (predicate.isPresent()) {
          noun(words, word, span.end(), number, language)
              .ifPresent(noun -> claims.add(claim(text, span, number, noun, predicate.get())));
        }
      }
    }
    return claims;
  }

  private static Claim claim(
      String text, Span span, NumberMention number, String subject, String predicate) {
    String value = BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString();
    return new Claim(
        subject, predicate, value, number.unit(), span.start(), span.end(), span.of(text));
  }

  /** Only whole numbers count something; of measures there are no claims. */
  private static Optional<String> predicate(NumberMention number) {
    String unit = number.unit();
    if (unit == null) {
      return number.value() == Math.rint(number.value()) ? Optional.of("count") : Optional.empty();
    }
    if (unit.equals("%")) {
      return Optional.of("share");
    }
    boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    return currency ? Optional.of("sum") : Optional.empty();
  }

  /** The noun that the number counts, folded. */
  private Optional<String> noun(
      List<Word> words, int from, int sentenceEnd, NumberMention number, String language) {
    int at = number.unit() == null ? from : afterLinks(words, from, language);
    if (number.unit() != null && at == from) {
      return Optional.empty();
    }
    List<Word> phrase = new ArrayList<>();
    while (at < words.size() && phrase.size() < MOST_WORDS && words.get(at).end() <= sentenceEnd) {
      Word word = words.get(at);
      if (!word.isNext() || word.isNumber() || grammar.of(language).contains(word.folded())) {
        break;
      }
      phrase.add(word);
      at++;
    }
    return head(phrase, language)
        .filter(noun -> !notNouns.has(language, noun) && noun.indexOf('\'') < 0);
  }

  /** After a unit the noun comes with <i>of</i>, <i>der</i>, <i>de</i> …. */
  private int afterLinks(List<Word> words, int from, String language) {
    int at = from;
    while (at < words.size()
        && at - from < 2
        && (at == from || words.get(at).isNext())
        && grammar.of(language).contains(words.get(at).folded())) {
      at++;
    }
    return at;
  }

  private Optional<String> head(List<Word> phrase, String language) {
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Word> head =
        switch (order.getOrDefault(language, "")) {
          case "first" -> Optional.of(phrase.get(0));
          case "noun" -> phrase.stream().filter(Word::isCapitalised).findFirst();
          default ->
              language.equals("en") ? englishPlural(phrase) : afterAdjectives(phrase, language);
        };
    return head.map(Word::folded).filter(noun -> noun.length() >= SHORTEST_NOUN);
  }

  /**
   * Slavic adjectives in the genitive plural agree in their endings, verbs end otherwise; an
   * adjective that no noun follows is the noun.
   */
  private Optional<Word> afterAdjectives(List<Word> phrase, String language) {
    Optional<Word> last = Optional.empty();
    for (Word word : phrase) {
      if (notNouns.has(language, "-" + ending(word.folded()))) {
        break;
      }
      last = Optional.of(word);
      if (!adjectives.has(language, ending(word.folded()))) {
        break;
      }
    }
    return last;
  }

  private static String ending(String folded) {
    return folded.substring(Math.max(0, folded.length() - 2));
  }

  /** English leaves open where a phrase ends: its first plural is the noun. */
  private static Optional<Word> englishPlural(List<Word> phrase) {
    for (Word word : phrase) {
      String noun = word.folded();
      boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
      boolean irregular =
          switch (noun) {
            case "people", "men", "women", "children", "police", "staff", "aircraft" -> true;
            default -> false;
          };
      if (irregular || (plural && !word.isCapitalised())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
