package org.newsfold.cost;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newsfold.aws.Bodies;
import org.newsfold.table.Key;
import org.newsfold.table.Row;
import org.newsfold.text.Memo;

/**
 * Sizes and units as DynamoDB counts them: an item is as large as its attributes' names and values,
 * in UTF-8 ("DynamoDB item sizes and formats", developer guide).
 */
final class Units {
  static final int READ = 4096;
  static final int WRITE = 1024;

  private static final int REMEMBERED = 100_000;

  /**
   * The names {@code pk} and {@code sk}; {@code o} and {@code b} have one each where there is any.
   */
  private static final int NAMES = 4;

  /** The name {@code ttl} and ten digits, two a byte, and a byte. */
  private static final int EXPIRY = 3 + 6;

  private final Memo<String, Integer> bodies = new Memo<>(Bodies::size, REMEMBERED);

  /** The size of a row's item in bytes; 0 where there is none. */
  long size(@Nullable Row row) {
    if (row == null) {
      return 0;
    }
    Key key = row.key();
    long order = row.order().isEmpty() ? 0 : 1 + bytes(row.order());
    long body = row.body().isEmpty() ? 0 : 1 + bodies.of(row.body());
    long expiry = row.expires() == null ? 0 : EXPIRY;
    return NAMES + bytes(key.partition()) + bytes(key.sort()) + body + order + expiry;
  }

  /** How many units so many bytes are; what is not there costs one too. */
  static long of(long bytes, int unit) {
    return Math.max(1, Math.ceilDiv(bytes, unit));
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
