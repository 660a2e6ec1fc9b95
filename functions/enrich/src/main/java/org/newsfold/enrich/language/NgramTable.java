package org.newsfold.enrich.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How frequent telling n-grams are in each language: for each n-gram the logarithm of its share of
 * a language's letters over {@link #FLOOR}, in steps of 1/{@link #STEPS}; nothing where it is
 * rarer.
 *
 * <p>The file {@code ngrams.bin} is derived by {@code newsfold bench languages}. It begins with a
 * line that names the languages, then four bytes for the number of n-grams; of each n-gram, in the
 * order of their unsigned hashes, the distance from the one before (seven bits a byte, the lowest
 * first, the highest bit set where more follow), the number of languages, and for each the number
 * of its name and its value, a byte each.
 */
final class NgramTable {
  static final double FLOOR = 2e-6;
  static final int STEPS = 20;
  static final int NOWHERE = -1;
  private static final String FILE = "ngrams.bin";

  /** Bits of a hash that lead to its neighbourhood. */
  private static final int INDEXED = 18;

  private static final int SHIFT = Integer.SIZE - INDEXED;

  private final byte[] bytes;
  private final List<String> languages;
  private final int[] hashes;
  private final int[] places;
  private final int[] neighbourhoods = new int[(1 << INDEXED) + 1];

  private NgramTable(byte[] bytes) {
    this.bytes = bytes;
    int line = 0;
    while (bytes[line] != '\n') {
      line++;
    }
    languages = List.of(new String(bytes, 0, line, StandardCharsets.UTF_8).split(" ", -1));
    int size = ByteBuffer.wrap(bytes).getInt(line + 1);
    hashes = new int[size];
    places = new int[size];
    index(line + 1 + Integer.BYTES);
  }

  private void index(int start) {
    int at = start;
    int hash = 0;
    int filled = 0;
    for (int i = 0; i < hashes.length; i++) {
      int shift = 0;
      byte part = bytes[at++];
      for (; part < 0; part = bytes[at++]) {
        hash += (part & 0x7F) << shift;
        shift += 7;
      }
      hash += part << shift;
      hashes[i] = hash;
      places[i] = at;
      at += 1 + 2 * (bytes[at] & 0xFF);
      for (; filled <= hash >>> SHIFT; filled++) {
        neighbourhoods[filled] = i;
      }
    }
    for (; filled < neighbourhoods.length; filled++) {
      neighbourhoods[filled] = hashes.length;
    }
  }

  /** The table that is shipped. */
  static NgramTable shipped() {
    try (InputStream in = NgramTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + FILE + " beside the class");
      }
      return new NgramTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + FILE, e);
    }
  }

  /** A table in the form of the file. */
  static NgramTable of(byte[] file) {
    return new NgramTable(file.clone());
  }

  /** Takes what the table holds. */
  interface Visitor {
    void visit(int hash, int language, int value);
  }

  /** All n-grams and their values. */
  void visit(Visitor visitor) {
    for (int i = 0; i < hashes.length; i++) {
      int end = places[i] + 2 * (bytes[places[i]] & 0xFF);
      for (int at = places[i] + 1; at < end; at += 2) {
        visitor.visit(hashes[i], bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
      }
    }
  }

  /** What the table calls its languages, by their numbers in it. */
  List<String> languages() {
    return languages;
  }

  /** Where the values of an n-gram stand; {@link #NOWHERE} if the table does not have it. */
  int place(int hash) {
    int bucket = hash >>> SHIFT;
    for (int i = neighbourhoods[bucket]; i < neighbourhoods[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        return places[i];
      }
    }
    return NOWHERE;
  }

  /**
   * Adds the values of an n-gram.
   *
   * @param place where they stand, as {@link #place} says
   * @param columns for each language of the table where its value goes; negative: nowhere
   * @param offset added to where they go
   */
  void add(int place, float[] sums, int offset, int[] columns) {
    int end = place + 2 * (bytes[place] & 0xFF);
    for (int at = place + 1; at < end; at += 2) {
      int column = columns[bytes[at] & 0xFF];
      if (column >= 0) {
        sums[offset + column] += (float) (bytes[at + 1] & 0xFF) / STEPS;
      }
    }
  }
}
