package org.newsfold.enrich.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the file of an {@link NgramTable}: of all n-grams that are read those that tell most about
 * the language for their size.
 *
 * <p>What one tells is Jeffreys' divergence, summed over all pairs of languages that have n-grams
 * in common, most for those that have most in common, since they are the hard ones.
 */
final class NgramFile {
  private static final double BYTES_OF_ROW = 3.5;
  private static final int BYTES_OF_VALUE = 2;
  private static final int LARGEST = 255;

  /** A pair of languages counts as the cosine of their values to this power. */
  private static final double LIKENESS = 6;

  private final List<String> languages = new ArrayList<>();

  /** Hash in unsigned order, language, value. */
  private long[] entries = new long[1 << 20];

  private int size;

  void add(String language, NgramShares ngrams) {
    if (!languages.contains(language)) {
      languages.add(language);
    }
    int number = languages.indexOf(language);
    ngrams
        .shares()
        .forEach(
            (ngram, share) -> {
              long value = Math.round(NgramTable.STEPS * Math.log(share / NgramTable.FLOOR));
              if (value > 0 && Ngrams.isRead(Ngrams.kind(ngram))) {
                add(Ngrams.hash(ngram), number, Math.min(LARGEST, value));
              }
            });
  }

  /** Adds all of a table but some of its languages, whose numbers remain. */
  void addAll(NgramTable table, Set<String> without) {
    languages.addAll(table.languages());
    table.visit(
        (hash, language, value) -> {
          if (!without.contains(table.languages().get(language))) {
            add(hash, language, value);
          }
        });
  }

  private void add(int hash, int language, long value) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    long ordered = (long) (hash ^ Integer.MIN_VALUE) << Integer.SIZE;
    entries[size++] = ordered | ((long) language << Byte.SIZE) | value;
  }

  /** The file, of about so many bytes. */
  byte[] bytes(int budget) {
    entries = Arrays.copyOf(entries, size);
    Arrays.sort(entries);
    int[] rows =
        IntStream.rangeClosed(0, size)
            .filter(i -> i == 0 || i == size || hash(i) != hash(i - 1))
            .toArray();
    boolean[] kept = kept(rows, budget);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((String.join(" ", languages) + "\n").getBytes(StandardCharsets.UTF_8));
    int count = (int) IntStream.range(0, kept.length).filter(row -> kept[row]).count();
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    int before = 0;
    for (int row = 0; row < kept.length; row++) {
      if (kept[row]) {
        int hash = hash(rows[row]);
        writeDistance(out, hash - before);
        before = hash;
        out.write(rows[row + 1] - rows[row]);
        for (int i = rows[row]; i < rows[row + 1]; i++) {
          out.write(language(i));
          out.write(value(i));
        }
      }
    }
    return out.toByteArray();
  }

  private static void writeDistance(ByteArrayOutputStream out, int distance) {
    int left = distance;
    for (; left >>> 7 != 0; left >>>= 7) {
      out.write(left | 0x80);
    }
    out.write(left);
  }

  private boolean[] kept(int[] rows, int budget) {
    double[][] likeness = likeness(rows);
    double[] tells = new double[rows.length - 1];
    for (int row = 0; row < tells.length; row++) {
      tells[row] = told(rows[row], rows[row + 1], likeness) / bytes(rows, row);
    }
    double[] sorted = tells.clone();
    int[] order =
        IntStream.range(0, tells.length)
            .boxed()
            .sorted((a, b) -> Double.compare(sorted[b], sorted[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean[] kept = new boolean[tells.length];
    double written = 0;
    for (int i = 0; i < order.length && written < budget; i++) {
      kept[order[i]] = true;
      written += bytes(rows, order[i]);
    }
    return kept;
  }

  private static double bytes(int[] rows, int row) {
    return BYTES_OF_ROW + BYTES_OF_VALUE * (rows[row + 1] - rows[row]);
  }

  private double told(int from, int to, double[][] likeness) {
    double[] values = new double[languages.size()];
    for (int i = from; i < to; i++) {
      values[language(i)] = (double) value(i) / NgramTable.STEPS;
    }
    double told = 0;
    for (int i = from; i < to; i++) {
      int one = language(i);
      for (int other = 0; other < values.length; other++) {
        double more = values[one] - values[other];
        if (more > 0) {
          told += likeness[one][other] * (Math.exp(values[one]) - Math.exp(values[other])) * more;
        }
      }
    }
    return told;
  }

  private double[][] likeness(int[] rows) {
    double[][] common = new double[languages.size()][languages.size()];
    for (int row = 0; row + 1 < rows.length; row++) {
      for (int i = rows[row]; i < rows[row + 1]; i++) {
        for (int j = rows[row]; j < rows[row + 1]; j++) {
          common[language(i)][language(j)] += (double) value(i) * value(j);
        }
      }
    }
    double[][] likeness = new double[common.length][common.length];
    for (int i = 0; i < common.length; i++) {
      for (int j = 0; j < common.length; j++) {
        double norm = Math.sqrt(common[i][i] * common[j][j]);
        likeness[i][j] = i == j || norm == 0 ? 0 : Math.pow(common[i][j] / norm, LIKENESS);
      }
    }
    return likeness;
  }

  private int hash(int entry) {
    return (int) (entries[entry] >> Integer.SIZE) ^ Integer.MIN_VALUE;
  }

  private int language(int entry) {
    return ((int) entries[entry] >>> Byte.SIZE) & 0xFF;
  }

  private int value(int entry) {
    return (int) entries[entry] & 0xFF;
  }
}
