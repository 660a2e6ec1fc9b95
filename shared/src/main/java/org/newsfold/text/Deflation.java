package org.newsfold.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Makes texts smaller and whole again: deflated (RFC 1951) UTF-8. */
public final class Deflation {
  /** The fastest, without a dictionary: JSON comes to less than half. */
  public static final Deflation FAST = new Deflation(Deflater.BEST_SPEED, new byte[0]);

  private final int level;
  private final byte[] dictionary;

  /**
   * A way of packing.
   *
   * @param level as {@link Deflater} has them
   * @param dictionary what most texts have in common, which unpacking needs too; may be empty
   */
  public Deflation(int level, byte[] dictionary) {
    this.level = level;
    this.dictionary = dictionary.clone();
  }

  public byte[] pack(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length() / 2);
    Deflater deflater = new Deflater(level, true);
    deflater.setDictionary(dictionary);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /**
   * Gives back what was packed, in the same way.
   *
   * @throws IllegalArgumentException if that was damaged
   */
  public String unpack(byte[] packed) {
    Inflater inflater = new Inflater(true);
    inflater.setDictionary(dictionary);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException("Damaged: not what was packed", e);
    } finally {
      inflater.end();
    }
  }
}
