package org.newsfold.normalize.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsfold.normalize.plain.PlainText;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.TextRepair;

/** Reads the article of a PDF document. */
public final class PdfText {
  private static final int LONGEST_HEADLINE = 250;

  private PdfText() {}

  /**
   * How much of a document is read.
   *
   * @param operators steps of drawing, some for each line of text
   */
  public record Limits(int pages, int glyphs, long operators, long inflatedBytes) {}

  /** A document is beyond a limit; the message says which. */
  public static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
      super(message);
    }
  }

  /**
   * A document is protected, with a password or without; what it inflates to nobody can measure.
   */
  public static final class Encrypted extends IOException {
    private static final long serialVersionUID = 1;

    Encrypted(String message) {
      super(message);
    }
  }

  /**
   * The article; its body is empty where the document holds no text but only pictures of it.
   *
   * @throws TooMuch if it is beyond the limits
   * @throws Encrypted if it needs a password
   * @throws IOException if it is damaged
   */
  public static Draft read(byte[] pdf, Limits limits) throws IOException {
    PdfStreams.check(pdf, limits.inflatedBytes());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw new Encrypted("Protected");
      }
      if (document.getNumberOfPages() > limits.pages()) {
        throw new TooMuch("more than %,d pages".formatted(limits.pages()));
      }
      return article(document, limits);
    } catch (InvalidPasswordException e) {
      throw new Encrypted("With a password");
    }
  }

  private static Draft article(PDDocument document, Limits limits) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(limits);
    List<List<Fragment>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(ReadingOrder.lines(glyphs.of(document, page)));
    }
    List<Fragment> lines = RunningHeads.dropped(pages).stream().flatMap(List::stream).toList();
    List<Fragment> head = headline(lines);
    String headline = TextRepair.line(String.join(" ", head.stream().map(Fragment::text).toList()));
    List<Fragment> rest = lines.stream().filter(line -> !head.contains(line)).toList();
    String body = String.join("\n\n", Typesetting.paragraphs(rest));
    Draft text = PlainText.read(headline.isEmpty() ? body : headline + "\n\n" + body);
    return withInformation(text, document.getDocumentInformation());
  }

  /** The largest letters on the upper half of what is read first, if larger than the text's. */
  private static List<Fragment> headline(List<Fragment> lines) {
    List<Fragment> start = lines.subList(0, Math.min(lines.size(), 12));
    float usual =
        (float)
            lines.stream()
                .mapToDouble(Fragment::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    float largest = (float) start.stream().mapToDouble(Fragment::size).max().orElse(0);
    if (largest < 1.15f * usual) {
      return List.of();
    }
    List<Fragment> head = start.stream().filter(line -> line.size() > largest - 0.6f).toList();
    int length = head.stream().mapToInt(line -> line.text().length()).sum();
    return length <= LONGEST_HEADLINE ? head : List.of();
  }

  private static Draft withInformation(Draft text, PDDocumentInformation about) {
    String title = TextRepair.line(Optional.ofNullable(about.getTitle()).orElse(""));
    List<String> author =
        Stream.ofNullable(about.getAuthor())
            .flatMap(name -> Bylines.people(TextRepair.line(name)).stream())
            .toList();
    return new Draft(
        text.headline().isEmpty() ? title : text.headline(),
        text.body(),
        text.author().isEmpty() ? author : text.author(),
        text.datePublished(),
        text.dateModified(),
        text.publisher(),
        text.url(),
        text.language());
  }
}
