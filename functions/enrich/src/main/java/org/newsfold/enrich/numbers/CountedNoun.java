package org.newsfold.enrich.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Span;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.enrich.text.Words;
import org.newsfold.name.Tsv;

/**
 * Finds the noun that a number counts: behind it, by the order that the language puts nouns and
 * adjectives in ({@code noun-order.tsv}). Precision before recall: where the noun is not plain,
 * there is none.
 */
final class CountedNoun {
  private static final int MOST_WORDS = 3;
  private static final int SHORTEST = 3;
  private static final int CHARACTERS = 2;

  /** Languages that say in the genitive what others say with <i>of</i>. */
  private static final Set<String> GENITIVE = Set.of("ru", "uk", "be", "pl", "cs", "sk", "hr");

  private final GrammarWords grammar = new GrammarWords();
  private final WordTable notNouns = new WordTable(CountedNoun.class, "not-nouns.tsv");
  private final WordTable adjectives = new WordTable(CountedNoun.class, "adjective-endings.tsv");
  private final Map<String, Phrases<Boolean>> classifiers =
      Phrases.read(CountedNoun.class, "classifiers.tsv", row -> row[2].equals("noun"));
  private final Map<String, String> order = new HashMap<>();

  CountedNoun() {
    Tsv.rows(CountedNoun.class, "noun-order.tsv").forEach(row -> order.put(row[0], row[1]));
  }

  /**
   * Where the noun stands.
   *
   * @param at the word behind the number and its unit
   * @param measured whether it has a unit, so that the noun comes behind <i>of</i>, <i>der</i> …
   * @param vague whether it may come so
   */
  Optional<Span> behind(
      List<Word> words, int at, boolean measured, boolean vague, String language) {
    if (at < words.size() && Words.isUnspaced(words.get(at).text().codePointAt(0))) {
      return unspaced(words, at, language);
    }
    if (!order.containsKey(language)) {
      return Optional.empty();
    }
    int from = measured || vague ? afterLinks(words, at, language) : at;
    boolean unlinked =
        measured
            && from == at
            && at < words.size()
            && !isElided(words.get(at))
            && !GENITIVE.contains(language);
    if (unlinked) {
      return Optional.empty();
    }
    List<Word> phrase = new ArrayList<>();
    for (int i = from; i < words.size() && phrase.size() < MOST_WORDS; i++) {
      Word word = words.get(i);
      if (!word.isNext() || word.isNumber() || isGrammar(language, bare(word))) {
        break;
      }
      phrase.add(word);
    }
    return head(phrase, language)
        .filter(noun -> bare(noun).length() >= SHORTEST && !notNouns.has(language, bare(noun)))
        .map(noun -> new Span(noun.end() - elided(noun), noun.end()));
  }

  private boolean isGrammar(String language, String folded) {
    return grammar.of(language).contains(folded);
  }

  /** A word without the article or preposition that is elided before it. */
  private static String bare(Word word) {
    return word.folded().substring(word.folded().indexOf('\'') + 1);
  }

  private static boolean isElided(Word word) {
    return elided(word) < word.text().length();
  }

  /** How long it is without that. */
  private static int elided(Word word) {
    int apostrophe = Math.max(word.text().indexOf('\''), word.text().indexOf('’'));
    return word.text().length() - apostrophe - 1;
  }

  /** {@code 37人}, {@code 12名警员}: a classifier may be the noun, else the next two characters are. */
  private Optional<Span> unspaced(List<Word> words, int at, String language) {
    Phrases<Boolean> table = classifiers.getOrDefault(language, classifiers.get(""));
    Optional<Phrases.Match<Boolean>> classifier =
        table == null ? Optional.empty() : table.at(words, at);
    boolean linked = "的".equals(words.get(at).text());
    if (classifier.isEmpty() && !linked) {
      return Optional.empty();
    }
    int from = at + classifier.map(Phrases.Match::words).orElse(1);
    if (classifier.isPresent() && classifier.get().value()) {
      return Optional.of(new Span(words.get(at).start(), words.get(from - 1).end()));
    }
    int to = from;
    while (to < words.size() && to - from < CHARACTERS && words.get(to).gap().isEmpty()) {
      to++;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(new Span(words.get(from).start(), words.get(to - 1).end()));
  }

  private int afterLinks(List<Word> words, int from, String language) {
    int at = from;
    while (at < words.size()
        && at - from < 2
        && (at == from || words.get(at).isNext())
        && isGrammar(language, words.get(at).folded())) {
      at++;
    }
    return at;
  }

  private Optional<Word> head(List<Word> phrase, String language) {
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    return switch (order.getOrDefault(language, "")) {
      case "first" -> Optional.of(phrase.get(0));
      case "noun" -> phrase.stream().filter(Word::isCapitalised).findFirst();
      default -> language.equals("en") ? englishPlural(phrase) : afterAdjectives(phrase, language);
    };
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
