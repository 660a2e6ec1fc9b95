package org.newsfold.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.Hash;

/**
 * Where a list goes on, as a text that clients pass back without reading it: base64url of a
 * checksum and the fields. The checksum covers what was asked too: a cursor is good for its own
 * list only. It keeps mistakes out, not attackers: readers check the fields as well.
 */
final class Cursor {
  /** Raised when the meaning of the fields changes: older cursors then are invalid. */
  private static final String VERSION = "1";

  private static final int CHECKSUM = 6;
  private static final int LONGEST = 2048;
  private static final String SEPARATOR = "\n";

  private Cursor() {}

  /**
   * Writes a cursor.
   *
   * @param list what was asked, in one fixed form
   */
  static String write(String list, String... fields) {
    byte[] text = String.join(SEPARATOR, fields).getBytes(StandardCharsets.UTF_8);
    byte[] sum = checksum(list, text);
    byte[] all = Arrays.copyOf(sum, CHECKSUM + text.length);
    System.arraycopy(text, 0, all, CHECKSUM, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The fields of a cursor; empty if it is none of this list. */
  static Optional<List<String>> read(String list, String cursor) {
    if (cursor.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] all;
    try {
      all = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (all.length < CHECKSUM) {
      return Optional.empty();
    }
    String text = new String(all, CHECKSUM, all.length - CHECKSUM, StandardCharsets.UTF_8);
    String[] fields = text.split(SEPARATOR, -1);
    // Several texts decode to the same bytes: only the one that was given out is taken back.
    return write(list, fields).equals(cursor) ? Optional.of(List.of(fields)) : Optional.empty();
  }

  private static byte[] checksum(String list, byte[] text) {
    MessageDigest sha = Hash.sha256();
    sha.update((VERSION + SEPARATOR + list + "\0").getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(sha.digest(text), CHECKSUM);
  }
}
