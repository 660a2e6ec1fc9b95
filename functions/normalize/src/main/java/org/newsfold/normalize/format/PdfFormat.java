package org.newsfold.normalize.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsfold.normalize.pdf.PdfText;
import org.newsfold.normalize.text.Draft;

/** A PDF document whose text can be read. */
final class PdfFormat implements Format {
  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final PdfText.Limits LIMITS =
      new PdfText.Limits(1_000, 1_500_000, 10_000_000, 100_000_000);

  @Override
  public String name() {
    return "a PDF document";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return source.begins(MAGIC);
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    byte[] pdf = source.bytes();
    parts.add(source, "pdf", draft(pdf));
  }

  private static Draft draft(byte[] pdf) throws IOException {
    try {
      Draft draft = PdfText.read(pdf, LIMITS);
      if (draft.body().isEmpty()) {
        throw new RejectedException(
            "It is a PDF document of pictures, as scanners make them, without text. Drop its text,"
                + " or have the text recognized first.");
      }
      return draft;
    } catch (PdfText.TooMuch e) {
      throw new RejectedException(
          "It is a PDF document with %s. Drop the article alone.".formatted(e.getMessage()));
    } catch (PdfText.Encrypted e) {
      throw new RejectedException(
          "It is an encrypted PDF document. Drop it again without protection.");
    } catch (RejectedException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new IOException("Damaged", e);
    }
  }
}
