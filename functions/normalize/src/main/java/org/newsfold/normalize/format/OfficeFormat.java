package org.newsfold.normalize.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.document.OfficeDocument;
import org.newsfold.normalize.text.Draft;

/** A document of a word processor (DOCX, ODT); spreadsheets and presentations are no articles. */
final class OfficeFormat implements Format {
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

  /** Kinds of documents by what the head of their archive names. */
  private enum Kind {
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ""),
    ODP("application/vnd.oasis.opendocument.presentation", ""),
    EPUB("application/epub+zip", ""),
    DOCX("word/", "docx"),
    XLSX("xl/", ""),
    PPTX("ppt/", "");

    private final String sign;
    private final String format;

    Kind(String sign, String format) {
      this.sign = sign;
      this.format = format;
    }
  }

  @Override
  public String name() {
    return "an office document";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(ZIP) && kind(source).isPresent();
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Kind kind = kind(source).orElse(Kind.DOCX);
    if (kind.format.isEmpty()) {
      throw new RejectedException(
          "It is a spreadsheet, a presentation or a book, no article. Drop the text of the article.");
    }
    OfficeDocument document = new OfficeDocument();
    ZipArchiveInputStream zip = new ZipArchiveInputStream(source.stream(), "UTF-8", true, true);
    for (ArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
      read(document, entry.getName(), parts.inflating(zip), parts);
    }
    Draft draft = document.draft();
    if (draft.body().isEmpty()) {
      throw new RejectedException("It is a document without text. Drop it again with some.");
    }
    parts.add(source, kind.format, draft);
  }

  private static void read(OfficeDocument document, String path, InputStream in, Parts parts)
      throws IOException {
    int most = parts.limits().partBytes();
    document.read(
        path,
        new LimitedStream(
            in,
            most,
            () ->
                new RejectedException(
                    "It is a document of more than %s. Drop the article alone."
                        .formatted(Amounts.bytes(most)))));
  }

  private static @Nullable ArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    return Library.<@Nullable ArchiveEntry>call(zip::getNextEntry);
  }

  private static Optional<Kind> kind(Source source) throws IOException {
    String head = new String(source.head(), StandardCharsets.ISO_8859_1);
    boolean office = head.contains("[Content_Types].xml") || head.startsWith("mimetype", 30);
    if (!office) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      if (head.contains(kind.sign)) {
        return Optional.of(kind);
      }
    }
    return head.contains("content.xml") ? Optional.of(Kind.ODT) : Optional.empty();
  }
}
