package org.newsfold.enrich.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsfold.article.SourceKind;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;

/**
 * The words that sources are known by, in each language: nouns for offices, documents and people
 * who are not named ({@code source-nouns.tsv}), those that only say what a name behind them is
 * ({@code nouns-before-names.tsv}), and words in the names of outlets ({@code outlet-words.tsv}).
 */
final class SourceWords {
  private final Map<String, Phrases<SourceKind>> nouns =
      Phrases.read(SourceWords.class, "source-nouns.tsv", row -> kind(row[2]));
  private final Map<String, Phrases<SourceKind>> beforeNames =
      Phrases.read(SourceWords.class, "nouns-before-names.tsv", row -> kind(row[2]));
  private final Map<String, Phrases<SourceKind>> outlets =
      Phrases.read(SourceWords.class, "outlet-words.tsv", row -> kind(row[2]));

  static SourceKind kind(String name) {
    return SourceKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  Phrases<SourceKind> nouns(String language) {
    return in(nouns, language);
  }

  Phrases<SourceKind> beforeNames(String language) {
    return in(beforeNames, language);
  }

  Phrases<SourceKind> outlets(String language) {
    return in(outlets, language);
  }

  private static Phrases<SourceKind> in(Map<String, Phrases<SourceKind>> tables, String language) {
    return Objects.requireNonNull(tables.getOrDefault(language, tables.get("")));
  }

  /** The kind that a word in a name speaks of. */
  static Optional<SourceKind> kindIn(
      Passage passage, int start, int end, Phrases<SourceKind> words) {
    for (int i = passage.wordAt(start);
        i < passage.words().size() && passage.words().get(i).start() < end;
        i++) {
      Optional<Match<SourceKind>> match = words.at(passage.words(), i);
      if (match.isPresent()) {
        return match.map(Match::value);
      }
    }
    return Optional.empty();
  }

  /** In German the noun before a name has a capital too: {@code Sender Radio Elbe}. */
  int behindNoun(Passage passage, int from, int to) {
    if (!passage.language().equals("de")) {
      return from;
    }
    List<Word> words = passage.words();
    int name =
        nouns("de").at(words, from).or(() -> beforeNames("de").at(words, from)).stream()
            .mapToInt(match -> from + match.words())
            .findFirst()
            .orElse(from);
    return name < to ? name : from;
  }
}
