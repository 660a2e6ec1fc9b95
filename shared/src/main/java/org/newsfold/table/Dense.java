package org.newsfold.table;

/**
 * Spells text of an alphabet of 2, 4, 8, 16 or 32 characters in fewer, of 64 kinds, which sort by
 * their values: where the alphabet does too, and lengths are equal, so do the texts.
 */
final class Dense {
  static final String HEXADECIMAL = "0123456789abcdef";

  private static final String ALPHABET =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private Dense() {}

  /** Spells a text densely; what is left over of the last character is 0. */
  static String of(String text, String alphabet) {
    return spelled(text, alphabet, ALPHABET, length(text.length(), alphabet));
  }

  /** The text that was spelled, and as many more characters of value 0 as there was room for. */
  static String text(String dense, String alphabet) {
    return spelled(dense, ALPHABET, alphabet, dense.length() * bits(ALPHABET) / bits(alphabet));
  }

  /** How long a text of so many characters becomes. */
  static int length(int characters, String alphabet) {
    return Math.ceilDiv(characters * bits(alphabet), bits(ALPHABET));
  }

  private static String spelled(String text, String from, String to, int length) {
    StringBuilder spelled = new StringBuilder(length);
    int held = 0;
    int bits = 0;
    int next = 0;
    while (spelled.length() < length) {
      if (bits < bits(to)) {
        int value = next < text.length() ? from.indexOf(text.charAt(next++)) : 0;
        held = held << bits(from) | value;
        bits += bits(from);
      } else {
        bits -= bits(to);
        spelled.append(to.charAt(held >> bits));
        held &= (1 << bits) - 1;
      }
    }
    return spelled.toString();
  }

  /** How many bits a character of an alphabet holds. */
  private static int bits(String alphabet) {
    return Integer.numberOfTrailingZeros(alphabet.length());
  }
}
