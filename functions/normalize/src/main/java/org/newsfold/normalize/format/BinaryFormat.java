package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsfold.normalize.charset.TextDecoder;
import org.newsfold.normalize.text.Table;

/** Files that hold no text: known by their first bytes, or by the share of control characters. */
final class BinaryFormat implements Format {
  private static final List<Magic> MAGICS =
      Table.of(BinaryFormat.class, "binary-files.tsv").rows().stream().map(Magic::of).toList();

  @Override
  public String name() {
    return "binary data";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return known(source.head()).isPresent() || TextDecoder.isBinary(source.head());
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Optional<Magic> known = known(source.head());
    throw new RejectedException(
        known.isPresent()
            ? "It is %s, not text. %s".formatted(known.get().name(), known.get().advice())
            : "It is binary data, not text. Drop the article as text or HTML.");
  }

  private static Optional<Magic> known(byte[] head) {
    return MAGICS.stream().filter(magic -> magic.begins(head)).findFirst();
  }

  private record Magic(int offset, String hex, String name, String advice) {
    static Magic of(List<String> row) {
      return new Magic(Integer.parseInt(row.get(0)), row.get(1), row.get(2), row.get(3));
    }

    boolean begins(byte[] head) {
      int end = offset + hex.length() / 2;
      return head.length >= end && HexFormat.of().formatHex(head, offset, end).equals(hex);
    }
  }
}
