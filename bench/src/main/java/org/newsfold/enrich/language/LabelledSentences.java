package org.newsfold.enrich.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Tsv;

/** Sentences whose language is known, in five folds: every fifth of a language is in the same. */
final class LabelledSentences {
  static final int FOLDS = 5;

  /** Languages of which there are no counts but those of these sentences. */
  static final Set<String> ONLY_HERE = Set.of("am", "om", "ti");

  private final List<Sentence> all = new ArrayList<>();

  /** A sentence. */
  record Sentence(String language, String text, int fold) {}

  /**
   * Reads a table.
   *
   * @param file the columns are the language and the text
   */
  LabelledSentences(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] row : Tsv.rows(file)) {
      int number = counts.merge(row[0], 1, Integer::sum) - 1;
      all.add(new Sentence(row[0], row[1], number % FOLDS));
    }
  }

  List<Sentence> all() {
    return all;
  }

  /** The words of a language's sentences, of those of one fold none. */
  List<String> words(String language, int withoutFold) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : all) {
      if (sentence.language().equals(language) && sentence.fold() != withoutFold) {
        words.addAll(new Piece(sentence.text()).words());
      }
    }
    return words;
  }
}
