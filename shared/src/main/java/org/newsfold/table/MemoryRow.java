package org.newsfold.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsfold.text.Deflation;

/** What a {@link MemoryTable} keeps of a row beside its key; the body as text, or packed. */
final class MemoryRow {
  /** Most rows are keys and nothing else. */
  private static final MemoryRow BARE = new MemoryRow("", "", null);

  private final String order;
  private final @Nullable Instant expires;

  /** Text, or the bytes of packed text. */
  private Object body;

  private boolean asked;

  private MemoryRow(String order, String body, @Nullable Instant expires) {
    this.order = order;
    this.body = body;
    this.expires = expires;
  }

  static MemoryRow of(Row row) {
    boolean bare = row.order().isEmpty() && row.body().isEmpty() && row.expires() == null;
    return bare ? BARE : new MemoryRow(row.order(), row.body(), row.expires());
  }

  String order() {
    return order;
  }

  Row under(Key key) {
    return new Row(key, order, text(), expires);
  }

  /** In UTF-16 units; 0 while it is packed. */
  int length() {
    return body instanceof String text ? text.length() : 0;
  }

  boolean isPacked() {
    return body instanceof byte[];
  }

  void pack() {
    body = Deflation.FAST.pack(text());
  }

  void unpack() {
    body = text();
  }

  private String text() {
    return body instanceof byte[] packed ? Deflation.FAST.unpack(packed) : (String) body;
  }

  void ask() {
    asked = true;
  }

  /** Whether it was asked for since this was found out last. */
  boolean takeAsked() {
    boolean was = asked;
    asked = false;
    return was;
  }

  /** Forgets the body of a row that is no more. */
  void clear() {
    body = "";
  }
}
