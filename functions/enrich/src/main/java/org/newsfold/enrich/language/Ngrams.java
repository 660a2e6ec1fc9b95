package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The n-grams of a word: runs of one to five of its letters, where the word's beginning and its end
 * count as a letter too, and marks (as of vowels) part words. Known by a hash of 32 bits.
 *
 * <p>Runs of two, three and four that neither are whole words nor end one of four are left out:
 * those of five tell what they tell, and reading them would take more than half of the time.
 */
final class Ngrams {
  /** Stands for the beginning and the end of a word. */
  static final char EDGE = '_';

  static final int LONGEST = 5;

  /** Kinds of n-grams: by length, and by how many edges they have. */
  static final int KINDS = 3 * LONGEST;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Ngrams() {}

  /** Takes the n-grams of a word one by one. */
  interface Sink {
    void accept(int hash, int kind);
  }

  /** The n-grams of a word in lower case. */
  static void of(String word, Sink sink) {
    parts(word).forEach(part -> ofPart(part, sink));
  }

  /** Whether n-grams of a kind are read. */
  static boolean isRead(int kind) {
    int length = kind / 3 + 1;
    int edges = kind % 3;
    return switch (length) {
      case 1 -> edges == 0;
      case 2 -> false;
      case 3 -> edges == 2;
      case 4 -> edges > 0;
      default -> true;
    };
  }

  /** The kind of an n-gram, its edges written. */
  static int kind(String ngram) {
    int last = ngram.length() - 1;
    int edges =
        (ngram.charAt(0) == EDGE ? 1 : 0) + (last > 0 && ngram.charAt(last) == EDGE ? 1 : 0);
    return 3 * last + edges;
  }

  /** What marks leave of a word. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isMark(word, i)) {
        if (i > start) {
          parts.add(word.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isMark(String word, int at) {
    char c = word.charAt(at);
    return !Character.isLetter(c) && !Character.isSurrogate(c);
  }

  private static void ofPart(String word, Sink sink) {
    int last = word.length() + 1;
    for (int from = 0; from <= last; from++) {
      long hash = 0;
      for (int to = from; to <= last && to < from + LONGEST; to++) {
        hash = next(hash, to == 0 || to == last ? EDGE : word.charAt(to - 1));
        int edges = (from == 0 ? 1 : 0) + (to == last ? 1 : 0);
        int kind = 3 * (to - from) + edges;
        if (isRead(kind)) {
          sink.accept((int) (hash >>> Integer.SIZE), kind);
        }
      }
    }
  }

  /** The hash of an n-gram, its edges written. */
  static int hash(String ngram) {
    long hash = 0;
    for (int i = 0; i < ngram.length(); i++) {
      hash = next(hash, ngram.charAt(i));
    }
    return (int) (hash >>> Integer.SIZE);
  }

  private static long next(long hash, char letter) {
    long mixed = (hash + letter + 1) * MIX;
    return mixed ^ (mixed >>> 29);
  }
}
