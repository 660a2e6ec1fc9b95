package org.newsfold.enrich.names;

import java.util.BitSet;
import java.util.Set;
import org.newsfold.name.Tsv;

/** Words of a script without blanks, looked up at a place of a text. */
final class HanWords {
  private final Set<String> words;
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private final int longest;

  HanWords(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
    }
  }

  /** The first column of a table. */
  static HanWords of(String resource) {
    return new HanWords(Set.copyOf(Tsv.words(HanWords.class, resource)));
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** The length of the longest word that begins here and ends no later than told; 0 if none. */
  int startsAt(String text, int at, int end, int most) {
    if (at >= end || !firsts.get(text.charAt(at))) {
      return 0;
    }
    for (int length = Math.min(Math.min(longest, most), end - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest word that ends here and begins no earlier than told; 0 if none. */
  int endsAt(String text, int at, int from, int most) {
    if (at <= from || !lasts.get(text.charAt(at - 1))) {
      return 0;
    }
    for (int length = Math.min(Math.min(longest, most), at - from); length > 0; length--) {
      if (words.contains(text.substring(at - length, at))) {
        return length;
      }
    }
    return 0;
  }
}
