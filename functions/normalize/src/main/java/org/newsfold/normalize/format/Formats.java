package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All kinds of files, in the order in which they are tried: the surest signs first. */
public final class Formats {
  /** Told by how they begin. */
  private static final List<Format> BY_HEAD =
      List.of(
          CompressedFormat.gzip(),
          CompressedFormat.bzip2(),
          CompressedFormat.zstd(),
          CompressedFormat.xz(),
          new OfficeFormat(),
          new ZipFormat(),
          new TarFormat(),
          new SevenZipFormat(),
          new WarcFormat(),
          new PdfFormat(),
          new RtfFormat(),
          new BinaryFormat(),
          new MailboxFormat(),
          new MailFormat(),
          new JsonFormat(),
          new FeedFormat(),
          new NewsMlFormat(),
          new NitfFormat(),
          new SitemapFormat(),
          new DataFormat());

  /** Told by their text, which has to be read for that. */
  private static final List<Format> BY_TEXT =
      List.of(new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat());

  private final Limits limits;
  private final InstantSource clock;

  public Formats(Limits limits) {
    this(limits, InstantSource.system());
  }

  Formats(Limits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Reads all articles of a file.
   *
   * @param in read within the limits; left open
   * @param taker takes each article, and each part that is none, in the order of the file
   * @throws RejectedException if the file can never be read; what was taken before counts no more
   * @throws IOException if reading failed in passing
   */
  public void read(String name, String contentType, InputStream in, Consumer<Part> taker)
      throws IOException {
    LimitedStream stored =
        new LimitedStream(
            UnreadableException.marking(in), limits.storedBytes(), () -> tooLarge(limits));
    Parts parts = new Parts(limits, stored::count, clock, taker, null);
    parts.open(new Source(name, "", contentType, stored, limits.partBytes()));
    if (parts.count() == 0) {
      throw new RejectedException("It holds no file that could be an article.");
    }
  }

  /** Why a file beyond the limit is rejected. */
  public static RejectedException tooLarge(Limits limits) {
    return new TooMuchException(
        "It is larger than %s, the most that is read of one file."
            .formatted(Amounts.bytes(limits.storedBytes())));
  }

  static Format of(Source source) throws IOException {
    Optional<Format> byHead = first(BY_HEAD, source);
    return byHead.isPresent()
        ? byHead.get()
        : first(BY_TEXT, source)
            .orElseThrow(() -> new IllegalStateException("Plain text takes whatever is left"));
  }

  /** What a file is, if it holds files; finding that out reads no more than its head. */
  static Optional<Format> holding(Source source) throws IOException {
    Optional<Format> format = first(BY_HEAD, source);
    return format.isPresent() && format.get().holdsFiles(source) ? format : Optional.empty();
  }

  private static Optional<Format> first(List<Format> formats, Source source) throws IOException {
    for (Format format : formats) {
      if (format.matches(source)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
