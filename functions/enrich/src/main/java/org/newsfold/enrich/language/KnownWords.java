package org.newsfold.enrich.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a table has the n-grams of words; of words seen lately it is remembered, since words come
 * again and looking n-grams up is most of the time that telling a language takes.
 *
 * <p>Safe for use by several threads: what is remembered never changes, and what one thread forgets
 * for another is only looked up again. Takes some 3 MB at most.
 */
final class KnownWords {
  private static final int REMEMBERED = 1 << 13;
  private static final int LONGEST = 24;

  private final NgramTable table;
  private final @Nullable Known[] lately = new Known[REMEMBERED];

  KnownWords(NgramTable table) {
    this.table = table;
  }

  /** What a table has of a word in lower case. */
  Known of(String word) {
    if (word.length() > LONGEST) {
      return new Known(word, table);
    }
    int hash = word.hashCode();
    int at = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
    Known known = lately[at];
    if (known == null || !known.word.equals(word)) {
      known = new Known(word, table);
      lately[at] = known;
    }
    return known;
  }

  /** The n-grams of a word that a table has, in the order of {@link Ngrams}. */
  static final class Known {
    private final String word;
    private final NgramTable table;
    private final int letters;
    private final int[] places;
    private final byte[] kinds;

    private Known(String word, NgramTable table) {
      Reader reader = new Reader(table, Ngrams.LONGEST * (word.length() + 2));
      Ngrams.of(word, reader);
      this.word = word;
      this.table = table;
      letters = reader.letters;
      places = Arrays.copyOf(reader.places, reader.size);
      kinds = Arrays.copyOf(reader.kinds, reader.size);
    }

    /** How many letters the word has. */
    int letters() {
      return letters;
    }

    /**
     * Adds the values of all n-grams.
     *
     * @param sums by kind, and in that by language
     * @param languages how many sums each kind has
     * @param columns as {@link NgramTable#add} takes them
     */
    void add(float[] sums, int languages, int[] columns) {
      for (int i = 0; i < places.length; i++) {
        table.add(places[i], sums, kinds[i] * languages, columns);
      }
    }
  }

  /** Looks n-grams up. */
  private static final class Reader implements Ngrams.Sink {
    final NgramTable table;
    final int[] places;
    final byte[] kinds;
    int size;
    int letters;

    Reader(NgramTable table, int most) {
      this.table = table;
      places = new int[most];
      kinds = new byte[most];
    }

    @Override
    public void accept(int hash, int kind) {
      letters += kind == 0 ? 1 : 0;
      int place = table.place(hash);
      if (place != NgramTable.NOWHERE) {
        places[size] = place;
        kinds[size] = (byte) kind;
        size++;
      }
    }
  }
}
