package org.newsfold.enrich.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * Derives {@code ngrams.bin}: from Lingua's counts; where it has none from those of
 * language-detector; where that has none, from trigrams' or from the sentences at hand.
 */
final class LanguageTables {
  private static final int BYTES = 3_700_000;

  /** No fold. */
  static final int NONE = -1;

  private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш_";
  private static final List<String> LATIN =
      List.of("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š _".split(" ", -1));

  private LanguageTables() {}

  /** The file. */
  static byte[] derive(Path lingua, Path profiles, Path trigrams, LabelledSentences sentences)
      throws IOException {
    NgramFile file = new NgramFile();
    TrigramCounts third = new TrigramCounts(trigrams);
    try (ZipFile first = new ZipFile(lingua.toFile());
        ZipFile second = new ZipFile(profiles.toFile())) {
      for (Candidate candidate : Candidate.all()) {
        if (!LabelledSentences.ONLY_HERE.contains(candidate.tag())) {
          file.add(candidate.key(), shares(candidate, first, second, third));
        }
      }
    }
    return withSentences(NgramTable.of(file.bytes(BYTES)), sentences, NONE);
  }

  /** A table with those counts instead that the sentences of all folds but one give. */
  static byte[] withSentences(NgramTable table, LabelledSentences sentences, int withoutFold) {
    Map<String, String> few = new TreeMap<>();
    for (Candidate candidate : Candidate.all()) {
      if (LabelledSentences.ONLY_HERE.contains(candidate.tag())) {
        few.put(candidate.key(), candidate.tag());
      }
    }
    NgramFile file = new NgramFile();
    file.addAll(table, few.keySet());
    few.forEach(
        (key, tag) -> file.add(key, NgramShares.ofWords(sentences.words(tag, withoutFold))));
    return file.bytes(Integer.MAX_VALUE);
  }

  private static NgramShares shares(
      Candidate candidate, ZipFile lingua, ZipFile profiles, TrigramCounts trigrams)
      throws IOException {
    String tag = candidate.tag();
    if (candidate.key().equals("sr-Latn")) {
      return LinguaCounts.read(lingua, tag).inLatin(serbianLetters());
    }
    if (LinguaCounts.has(lingua, tag)) {
      return LinguaCounts.read(lingua, tag);
    }
    if (ProfileCounts.has(profiles, tag)) {
      return ProfileCounts.read(profiles, tag);
    }
    return trigrams.read(tag);
  }

  private static Map<Character, String> serbianLetters() {
    Map<Character, String> letters = new HashMap<>();
    for (int i = 0; i < CYRILLIC.length(); i++) {
      letters.put(CYRILLIC.charAt(i), LATIN.get(i));
    }
    return letters;
  }
}
