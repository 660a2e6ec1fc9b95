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

  private final byte[] bytes;
  private final List<String> languages;
  private final int size;

  /** Hash and place of each n-gram, as far behind the hash's own slot as others stand before. */
  private final long[] slots;

  private NgramTable(byte[] bytes) {
    this.bytes = bytes;
    int line = 0;
    while (bytes[line] != '\n') {
      line++;
    }
    languages = List.of(new String(bytes, 0, line, StandardCharsets.UTF_8).split(" ", -1));
    size = ByteBuffer.wrap(bytes).getInt(line + 1);
    slots = new long[Integer.highestOneBit(Math.max(1, size)) << 1];
    index(line + 1 + Integer.BYTES);
  }

  private void index(int start) {
    int at = start;
    int hash = 0;
    for (int i = 0; i < size; i++) {
      int shift = 0;
      byte part = bytes[at++];
      for (; part < 0; part = bytes[at++]) {
        hash += (part & 0x7F) << shift;
        shift += 7;
      }
      hash += part << shift;
      slots[slot(hash)] = (long) hash << Integer.SIZE | at;
      at += 1 + 2 * (bytes[at] & 0xFF);
    }
  }

  /** Where a hash stands or, if it does not, would. Nothing has place 0. */
  private int slot(int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && (int) (slots[slot] >> Integer.SIZE) != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
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
    for (long slot : slots) {
      int place = (int) slot;
      int end = place + 2 * (bytes[place] & 0xFF);
      for (int at = place + 1; slot != 0 && at < end; at += 2) {
        visitor.visit((int) (slot >> Integer.SIZE), bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
      }
    }
  }

  /** What the table calls its languages, by their numbers in it. */
  List<String> languages() {
    return languages;
  }

  /** Where the values of an n-gram stand; {@link #NOWHERE} if the table does not have it. */
  int place(int hash) {
    long slot = slots[slot(hash)];
    return slot == 0 ? NOWHERE : (int) slot;
  }

  /**
   * Adds the values of an n-gram.
   *
   * @param place where they stand, as {@link #place} says
   * @param columns for each language of the table where its value goes; negative: nowhere
   * @param offset added to where they go
   * @param weight of them
   */
  void add(int place, float[] sums, int offset, float weight, int[] columns) {
    float step = weight / STEPS;
    int end = place + 2 * (bytes[place] & 0xFF);
    for (int at = place + 1; at < end; at += 2) {
      int column = columns[bytes[at] & 0xFF];
      if (column >= 0) {
        sums[offset + column] += step * (bytes[at + 1] & 0xFF);
      }
    }
  }
}
