package org.newsfold.normalize;

import static org.newsfold.normalize.Files.gzip;
import static org.newsfold.normalize.Files.utf8;
import static org.newsfold.normalize.Files.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** Files that are made to break readers, and such that are merely large. */
final class HostileFiles {
  private HostileFiles() {}

  /** A file that is made when its turn comes, so that not all are held. */
  @FunctionalInterface
  interface Content {
    byte[] make() throws IOException;
  }

  static Stream<Arguments> bombs() {
    String laughs =
        "<!DOCTYPE r [<!ENTITY a \""
            + "ha".repeat(1_000)
            + "\"><!ENTITY b \""
            + "&a;".repeat(1_000)
            + "\"><!ENTITY c \""
            + "&b;".repeat(1_000)
            + "\">]>";
    return Stream.of(
        file("zeros.gz", () -> gzipped(zeros(), 500)),
        file("zeros-twice.gz", () -> gzip(gzipped(zeros(), 500))),
        file("zeros.zip", () -> zip(Map.of("a.txt", new byte[60_000_000]))),
        file("many-zeros.zip", () -> many(400, new byte[1_000_000])),
        file("entries.zip", () -> many(20_000, utf8("x"))),
        file(
            "laughs.rss",
            () ->
                utf8(
                    "<?xml version=\"1.0\"?>"
                        + laughs
                        + "<rss><channel><item><title>&c;</title>"
                        + "<content:encoded>&c;</content:encoded></item></channel></rss>")),
        file(
            "laughs.nitf",
            () -> utf8(laughs + "<nitf><body><body.content>&c;</body.content></body></nitf>")),
        file(
            "laughs.docx",
            () -> docx(laughs + "<w:document><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>")),
        file(
            "outside.rss",
            () ->
                utf8(
                    "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><item><title>&a;</title><content:encoded>&a; text</content:encoded>"
                        + "</item></channel></rss>")),
        file("zeros.docx", () -> docx("<w:document>" + " ".repeat(60_000_000))),
        file(
            "quadratic.xml",
            () -> utf8("<?xml version=\"1.0\"?><feed>" + "<!--".repeat(2_000_000))));
  }

  static Stream<Arguments> nested() {
    return Stream.of(
        file("deep.zip", () -> deepZip(30)),
        file("deep.json", () -> utf8("{\"a\":".repeat(2_000_000))),
        file("deep-array.json", () -> utf8("[{\"text\":" + "[".repeat(2_000_000))),
        file("deep.rss", () -> utf8("<?xml version=\"1.0\"?><rss>" + "<item>".repeat(290_000))),
        file("deep.newsml", () -> utf8("<newsMessage>" + "<newsItem>".repeat(290_000))),
        file("deep.rtf", () -> utf8("{\\rtf1 " + "{\\b ".repeat(3_000_000))),
        file("deep.docx", () -> docx("<w:document>" + "<w:p>".repeat(500_000))),
        file("deep.pdf", () -> utf8("%PDF-1.4\n1 0 obj" + "[".repeat(3_000_000))),
        file("deep-dictionaries.pdf", () -> utf8("%PDF-1.4\n1 0 obj" + "<</A ".repeat(1_000_000))),
        file("deep.eml", HostileFiles::deepMail),
        file("forwarded.eml", HostileFiles::forwardedMail),
        file("quotes.md", () -> utf8("#" + " ".repeat(9) + ">".repeat(5_000_000))),
        file("brackets.md", () -> utf8("[".repeat(200_000) + "](http")));
  }

  static Stream<Arguments> large() {
    String text = "The ferry Marit ran aground off Holmvik on Sunday. ";
    return Stream.of(
        file("line.txt", () -> utf8("x".repeat(25_000_000))),
        file("line.txt.gz", () -> gzip(utf8("x y ".repeat(12_500_000)))),
        file("tags.html", () -> utf8("<html><body>" + "<p>x".repeat(1_000_000))),
        file(
            "items.rss",
            () ->
                utf8(
                    "<?xml version=\"1.0\"?><rss><channel>"
                        + ("<item><title>a</title>"
                                + "<content:encoded>"
                                + text
                                + "</content:encoded></item>")
                            .repeat(9_000)
                        + "</channel></rss>")),
        file("words.html", () -> utf8("<html><body>" + ("<p>" + text.repeat(10)).repeat(48_000))),
        file("values.json", () -> utf8("{\"text\": [" + "1,".repeat(12_000_000) + "1]}")),
        file("objects.json", () -> utf8("[" + "{},".repeat(8_000_000) + "{}]")),
        file(
            "lines.jsonl",
            () ->
                utf8(
                    ("{\"title\":\"Ferry\",\"text\":\"" + text.repeat(40) + "\"}\n")
                        .repeat(11_000))),
        file(
            "mails.mbox",
            () ->
                utf8(
                    ("From a Wed May  6 14:30:00 2026\nMessage-ID: <1@e>\n"
                            + "Subject: Ferry\n\n"
                            + text.repeat(40)
                            + "\n\n")
                        .repeat(9_000))),
        file(
            "headers.eml",
            () -> utf8("MIME-Version: 1.0\nSubject: x\n" + "X-A: b\n".repeat(3_000_000))),
        file(
            "parts.eml",
            () ->
                utf8(
                    "MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: text/plain\n\nx\n".repeat(300_000))),
        file("paragraphs.rtf", () -> utf8("{\\rtf1 " + "x\\par ".repeat(3_000_000) + "}")),
        file(
            "paragraphs.docx",
            () ->
                docx(
                    "<w:document>"
                        + "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(700_000)
                        + "</w:document>")),
        file("paragraphs.md", () -> utf8("# x\n\n*y* [z](http)\n\n".repeat(1_200_000))),
        file("texts.zip", () -> many(9_900, utf8(text.repeat(40)))),
        file("glyphs.pdf", HostileFiles::glyphs),
        file("streams.pdf", () -> utf8("%PDF-1.4\n" + "stream\n".repeat(3_500_000))),
        file(
            "records.warc",
            () ->
                utf8(
                    "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"
                        .repeat(400_000))));
  }

  private static Arguments file(String name, Content content) {
    return Arguments.of(name, content);
  }

  /** Tags that no archiver makes small enough for a bomb. */
  static String tags(int count) {
    StringBuilder tags = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      tags.append("<b>").append(random.nextInt(1_000_000));
    }
    return tags.toString();
  }

  private static byte[] zeros() {
    return new byte[1_000_000];
  }

  static byte[] gzipped(byte[] block, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gzip.write(block);
      }
    }
    return out.toByteArray();
  }

  static byte[] many(int count, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] deepZip(int depth) {
    byte[] file = Files.story(1);
    for (int i = 0; i < depth; i++) {
      file = zip(Map.of("a.zip", file));
    }
    return file;
  }

  private static byte[] docx(String document) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", utf8("<Types/>"));
    files.put("word/document.xml", utf8(document));
    return zip(files);
  }

  private static byte[] deepMail() {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\nSubject: x\n");
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return utf8(mail.toString());
  }

  private static byte[] forwardedMail() {
    return utf8(
        "MIME-Version: 1.0\nSubject: x\nContent-Type: message/rfc822\n\n".repeat(50_000) + "x");
  }

  /** A page of a million letters, one over the other. */
  private static byte[] glyphs() throws IOException {
    try (Pdf pdf = new Pdf()) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        lines.add(
            "The ferry Marit ran aground off Holmvik on Sunday, the coast guard said in the evening to all.");
      }
      return pdf.page().lines(10, 800, 1, lines).bytes();
    }
  }
}
