package org.newsfold.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The lasting name of an article: 26 lower-case base32 characters (RFC 4648), the first 130 bits of
 * SHA-256 over the upload's key in UTF-8, a zero byte, and the part name.
 *
 * @param value the 26 characters
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /** What ids are written with, by their value. */
  public static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  /** So many characters has an id. */
  public static final int LENGTH = 26;

  public ArticleId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "Not an article id (26 characters of a–z and 2–7): " + value);
    }
  }

  /** The id of a whole file's article. */
  public static ArticleId of(String key) {
    return of(key, "");
  }

  /** The id of one part of a file that holds several articles; the empty part is the whole file. */
  public static ArticleId of(String key, String part) {
    MessageDigest sha = Hash.sha256();
    sha.update(key.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    return new ArticleId(base32(sha.digest(part.getBytes(StandardCharsets.UTF_8))));
  }

  /** Whether a text has the form of an article id. */
  public static boolean isValid(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '2' && c <= '7')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String base32(byte[] hash) {
    StringBuilder out = new StringBuilder(LENGTH);
    for (int bit = 0; bit < LENGTH * 5; bit += 5) {
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      out.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
    }
    return out.toString();
  }
}
