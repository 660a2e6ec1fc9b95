package org.newsfold.enrich.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads how frequent the trigrams of a language are from {@code lib/top.json} of the package
 * trigrams 5.2.0 (npm, MIT), which holds the 300 most frequent of the Universal Declaration of
 * Human Rights.
 */
final class TrigramCounts {
  /** What the file calls languages. */
  private static final Map<String, String> NAMES =
      Map.of("ky", "kir", "ps", "pbu", "tg", "tgk", "tt", "tat", "uz", "uzn_latn");

  /** These trigrams are about so large a part of all, blanks not counted. */
  private static final double PART = .7;

  private final JsonNode languages;

  TrigramCounts(Path file) throws IOException {
    languages = new ObjectMapper().readTree(file.toFile());
  }

  /** The n-grams of a language, shorter ones as parts of these, longer ones guessed. */
  NgramShares read(String language) {
    JsonNode counts = languages.path(NAMES.getOrDefault(language, language));
    if (counts.isEmpty()) {
      throw new IllegalArgumentException("No counts of n-grams of " + language);
    }
    double all = 0;
    for (JsonNode count : counts) {
      all += count.asDouble() / PART;
    }
    Map<String, Double> trigrams = new HashMap<>();
    for (Map.Entry<String, JsonNode> count : counts.properties()) {
      double share = count.getValue().asDouble() / all;
      NgramShares.marked(count.getKey())
          .ifPresent(ngram -> trigrams.merge(ngram, share, Double::sum));
    }
    Map<String, Double> shares = new HashMap<>(trigrams);
    Map<String, Double> bigrams = parts(trigrams);
    shares.putAll(parts(bigrams));
    shares.putAll(bigrams);
    return new NgramShares(shares).extended();
  }

  /** All but the first letter and all but the last, as frequent as in most of either. */
  private static Map<String, Double> parts(Map<String, Double> ngrams) {
    Map<String, Double> starts = new HashMap<>();
    Map<String, Double> ends = new HashMap<>();
    ngrams.forEach(
        (ngram, share) -> {
          starts.merge(ngram.substring(0, ngram.length() - 1), share, Double::sum);
          ends.merge(ngram.substring(1), share, Double::sum);
        });
    ends.forEach((ngram, share) -> starts.merge(ngram, share, Math::max));
    starts.remove(String.valueOf(Ngrams.EDGE));
    return starts;
  }
}
