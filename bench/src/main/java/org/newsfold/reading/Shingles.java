package org.newsfold.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The multiset of runs of four words of a text, as the public article-extraction benchmark. */
final class Shingles {
  private static final int WORDS = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  Shingles(String text) {
    List<String> words = words(text);
    int last = words.isEmpty() ? -1 : Math.max(0, words.size() - WORDS);
    for (int i = 0; i <= last; i++) {
      String shingle = String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS)));
      counts.merge(shingle, 1, Integer::sum);
      total++;
    }
  }

  int total() {
    return total;
  }

  /** How many runs both have. */
  int shared(Shingles other) {
    return counts.entrySet().stream()
        .mapToInt(run -> Math.min(run.getValue(), other.counts.getOrDefault(run.getKey(), 0)))
        .sum();
  }

  /** Letters, digits and underscores stand together. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '_') {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
