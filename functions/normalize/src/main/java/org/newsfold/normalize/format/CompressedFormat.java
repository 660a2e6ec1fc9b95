package org.newsfold.normalize.format;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** One file of any kind in an envelope that makes it smaller; inflated as it is read. */
final class CompressedFormat implements Format {
  /** Of memory that a .xz file may ask for, in KiB. */
  private static final int XZ_MEMORY = 65_536;

  private final String name;
  private final String extension;
  private final byte[] magic;
  private final Inflater inflater;

  /** Makes a stream of what is in an envelope. */
  @FunctionalInterface
  private interface Inflater {
    InputStream open(InputStream stored) throws IOException;
  }

  private CompressedFormat(String name, String extension, String magic, Inflater inflater) {
    this.name = name;
    this.extension = extension;
    this.magic = HexFormat.of().parseHex(magic);
    this.inflater = inflater;
  }

  /** RFC 1952; of several members all. */
  static Format gzip() {
    return new CompressedFormat("a gzip file", ".gz", "1f8b08", CompressedFormat::gunzip);
  }

  static Format bzip2() {
    return new CompressedFormat(
        "a bzip2 file", ".bz2", "425a68", in -> new BZip2CompressorInputStream(in, true));
  }

  /** RFC 8878. */
  static Format zstd() {
    return new CompressedFormat("a zstd file", ".zst", "28b52ffd", ZstdInputStream::new);
  }

  static Format xz() {
    return new CompressedFormat(
        "an xz file", ".xz", "fd377a585a00", in -> new XZInputStream(in, XZ_MEMORY));
  }

  private static InputStream gunzip(InputStream stored) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(stored)
        .setDecompressConcatenated(true)
        .get();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(magic);
  }

  @Override
  public boolean holdsFiles(Source source) {
    return true;
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    InputStream inner = parts.inflating(Library.call(() -> inflater.open(source.stream())));
    parts.open(source.holding(innerName(source), inner));
  }

  private String innerName(Source source) {
    return source.isNamed(extension)
        ? source.name().substring(0, source.name().length() - extension.length())
        : source.name();
  }
}
