package org.newsfold.enrich.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads how frequent the n-grams of a language are from the jar of Lingua 1.2.2 ({@code
 * com.github.pemistahl:lingua}, Apache-2.0), which holds for each n-gram of one to five letters
 * within a word the share of those that begin with all of its letters but the last, as a fraction.
 *
 * <p>How often an n-gram begins or ends a word follows: as often as it is not part of a longer one.
 */
final class LinguaCounts {
  private static final List<String> FILES =
      List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");

  private final List<Map<String, Double>> byLength = new ArrayList<>();
  private final Map<String, Double> shares = new HashMap<>();

  /** How many letters were counted, the largest denominator. */
  private double letters;

  private LinguaCounts() {}

  /** Whether the jar has a language. */
  static boolean has(ZipFile jar, String language) {
    return jar.getEntry(name(language, 1)) != null;
  }

  /** The n-grams of a language, told by its code of two letters, that were met more than once. */
  static NgramShares read(ZipFile jar, String language) throws IOException {
    LinguaCounts counts = new LinguaCounts();
    Map<String, Double> shorter = Map.of("", 1.0);
    for (int length = 1; length <= FILES.size(); length++) {
      shorter = counts.file(jar, name(language, length), shorter);
      counts.byLength.add(shorter);
    }
    for (int length = 1; length <= FILES.size(); length++) {
      counts.addEdges(length);
    }
    return new NgramShares(counts.shares);
  }

  private static String name(String language, int length) {
    return "language-models/" + language + "/" + FILES.get(length - 1) + ".json";
  }

  private Map<String, Double> file(ZipFile jar, String name, Map<String, Double> shorter)
      throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException(jar.getName() + " has no " + name + ": take Lingua 1.2.2");
    }
    Map<String, Double> read = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(jar.getInputStream(entry))) {
      while (json.nextToken() != null) {
        String field = json.currentName();
        if (json.currentToken() == JsonToken.VALUE_STRING && field.indexOf('/') > 0) {
          int slash = field.indexOf('/');
          double all = Double.parseDouble(field.substring(slash + 1));
          letters = byLength.isEmpty() ? Math.max(letters, all) : letters;
          double share = Double.parseDouble(field.substring(0, slash)) / all;
          for (String ngram : json.getText().split(" ", -1)) {
            String start = ngram.substring(0, ngram.length() - 1);
            read.put(ngram, share * shorter.getOrDefault(start, 0.0));
          }
        }
      }
    }
    return read;
  }

  private void addEdges(int length) {
    Map<String, Double> here = byLength.get(length - 1);
    here.forEach(this::put);
    if (length == FILES.size()) {
      return;
    }
    Map<String, Double> begin = new HashMap<>(here);
    Map<String, Double> end = new HashMap<>(here);
    Map<String, Double> whole = new HashMap<>(here);
    byLength
        .get(length)
        .forEach(
            (longer, share) -> {
              take(begin, longer.substring(1), share);
              take(end, longer.substring(0, length), share);
              take(whole, longer.substring(1), share);
              take(whole, longer.substring(0, length), share);
            });
    begin.forEach((ngram, share) -> put(Ngrams.EDGE + ngram, share));
    end.forEach((ngram, share) -> put(ngram + Ngrams.EDGE, share));
    if (length + 2 <= FILES.size()) {
      byLength
          .get(length + 1)
          .forEach((longer, share) -> take(whole, longer.substring(1, length + 1), -share));
      whole.forEach((ngram, share) -> put(Ngrams.EDGE + ngram + Ngrams.EDGE, share));
    }
  }

  private static void take(Map<String, Double> from, String ngram, double share) {
    from.computeIfPresent(ngram, (key, left) -> left - share);
  }

  private void put(String ngram, double share) {
    if (share > 1.5 / letters) {
      shares.put(ngram, share);
    }
  }
}
