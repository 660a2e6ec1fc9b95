package org.newsfold.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import org.newsfold.text.Deflation;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the content of rows lies in DynamoDB, which bills by bytes: as text where it is short, else
 * deflated (RFC 1951) behind one byte that names a dictionary of what most rows have in common.
 * Rows come to about a third that way.
 *
 * <p>A dictionary never changes once rows were written with it: a new one gets the next number, and
 * the old one stays for reading.
 */
public final class Bodies {
  /** In UTF-16 units; what is shorter hardly gets smaller. */
  private static final int SHORT = 100;

  private static final byte DICTIONARY = 1;
  private static final Deflation DEFLATION =
      new Deflation(Deflater.DEFAULT_COMPRESSION, read("dictionary-1.txt"));

  private Bodies() {}

  static AttributeValue of(String body) {
    return body.length() < SHORT
        ? AttributeValue.fromS(body)
        : AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(packed(body)));
  }

  static String text(AttributeValue value) {
    return value.b() == null ? value.s() : unpacked(value.b().asByteArrayUnsafe());
  }

  /** How many bytes DynamoDB counts of a body. */
  public static int size(String body) {
    return body.length() < SHORT
        ? body.getBytes(StandardCharsets.UTF_8).length
        : packed(body).length;
  }

  private static byte[] packed(String body) {
    byte[] packed = DEFLATION.pack(body);
    return ByteBuffer.allocate(1 + packed.length).put(DICTIONARY).put(packed).array();
  }

  private static String unpacked(byte[] packed) {
    if (packed.length == 0 || packed[0] != DICTIONARY) {
      throw new IllegalStateException("Row of another version, or damaged: unknown dictionary");
    }
    return DEFLATION.unpack(Arrays.copyOfRange(packed, 1, packed.length));
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(Bodies.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
