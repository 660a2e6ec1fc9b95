package org.newsfold.enrich.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads how frequent the n-grams of a language are from the jar of language-detector 0.6 ({@code
 * com.optimaize.languagedetector}, Apache-2.0), which holds counts of one to three letters, case
 * kept, with a blank for the edge of a word, and marks as letters.
 */
final class ProfileCounts {
  private ProfileCounts() {}

  /** Whether the jar has a language. */
  static boolean has(ZipFile jar, String language) {
    return jar.getEntry("languages/" + language) != null;
  }

  /** The n-grams of a language, longer ones guessed. */
  static NgramShares read(ZipFile jar, String language) throws IOException {
    ZipEntry entry = jar.getEntry("languages/" + language);
    if (entry == null) {
      throw new FileNotFoundException(jar.getName() + " has no " + language);
    }
    JsonNode profile = new ObjectMapper().readTree(jar.getInputStream(entry));
    double letters = profile.get("n_words").get(0).asDouble();
    Map<String, Double> shares = new HashMap<>();
    profile
        .get("freq")
        .properties()
        .forEach(
            count -> {
              double share = count.getValue().asDouble() / letters;
              NgramShares.marked(count.getKey())
                  .ifPresent(ngram -> shares.merge(ngram, share, Double::sum));
            });
    return new NgramShares(shares).extended();
  }
}
