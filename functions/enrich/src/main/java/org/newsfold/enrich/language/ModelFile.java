package org.newsfold.enrich.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.DataReader;

/**
 * Reads the language model's file, a zip whose one large entry is a maximum entropy model. OpenNLP
 * itself unpacks the zip twice and reads it byte by byte, which takes almost twice the time.
 */
final class ModelFile implements DataReader {
  private static final String ENTRY = "langdetect.model";

  private final ByteBuffer bytes;

  private ModelFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Reads a resource. */
  static LanguageDetectorModel read(String resource) throws IOException {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("Not on the class path");
      }
      GISModelReader reader = new GISModelReader(new ModelFile(entry(in)));
      return new LanguageDetectorModel(reader.getModel(), Map.of(), new LanguageDetectorFactory());
    }
  }

  @Override
  public double readDouble() {
    return bytes.getDouble();
  }

  @Override
  public int readInt() {
    return bytes.getInt();
  }

  /** As {@link java.io.DataInput#readUTF} for the texts here: no zeros, nothing beyond U+FFFF. */
  @Override
  public String readUTF() {
    int length = Short.toUnsignedInt(bytes.getShort());
    int start = bytes.position();
    bytes.position(start + length);
    return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
  }

  private static byte[] entry(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(ENTRY)) {
      entry = zip.getNextEntry();
    }
    return zip.readAllBytes();
  }
}
