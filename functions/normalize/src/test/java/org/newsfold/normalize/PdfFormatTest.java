package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.rejection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;

class PdfFormatTest {
  private static final List<String> LEFT =
      List.of(
          "The ferry Marit ran aground off Holm-",
          "vik on Sunday, the coast guard said.",
          "All 84 people on board are safe, and a",
          "well-known salvage company is on its",
          "way from the mainland.",
          "The well-",
          "known captain could not be reached by",
          "reporters on Sunday evening.");
  private static final List<String> RIGHT =
      List.of(
          "Nobody knows the cause as yet, said a",
          "spokeswoman for the coast guard. The sea",
          "was calm at the time.",
          "The company that owns the ferry has two",
          "more ships of the same type, and both",
          "remain in port until Tuesday.");

  private static final List<String> SECOND =
      List.of(
          "The second page has one column only, and its lines are as long as the page is wide, in full.",
          "They are read as one paragraph.");

  /** A page of two columns and one of one, each with a running head and its number. */
  private static byte[] newspaper(boolean acrossColumns) throws IOException {
    try (Pdf pdf = new Pdf()) {
      for (int page = 1; page <= 2; page++) {
        pdf.page().lines(60, 800, 9, List.of("Holmvik Post, 6 May 2026"));
        pdf.lines(290, 30, 9, List.of(String.valueOf(page)));
        if (page == 2) {
          pdf.lines(60, 700, 11, SECOND);
          break;
        }
        pdf.lines(60, 760, 24, List.of("Ferry runs aground off Holmvik"));
        if (acrossColumns) {
          for (int i = 0; i < LEFT.size(); i++) {
            pdf.lines(60, 700 - 13.2f * i, 11, LEFT.subList(i, i + 1));
            if (i < RIGHT.size()) {
              pdf.lines(310, 700 - 13.2f * i, 11, RIGHT.subList(i, i + 1));
            }
          }
        } else {
          pdf.lines(60, 700, 11, LEFT).lines(310, 700, 11, RIGHT);
        }
      }
      return pdf.bytes();
    }
  }

  @Test
  void readsColumnsOneAfterTheOtherWithoutRunningHeads() throws IOException {
    for (boolean across : new boolean[] {false, true}) {
      Article article = article("page.pdf", newspaper(across));

      assertThat(article.format()).isEqualTo("pdf");
      assertThat(article.headline()).isEqualTo("Ferry runs aground off Holmvik");
      assertThat(article.articleBody())
          .isEqualTo(
              "The ferry Marit ran aground off Holmvik on Sunday, the coast guard said. All 84 people on"
                  + " board are safe, and a well-known salvage company is on its way from the"
                  + " mainland.\n\nThe well-known captain could not be reached by reporters on Sunday"
                  + " evening.\n\nNobody knows the cause as yet, said a spokeswoman for the coast guard."
                  + " The sea was calm at the time.\n\nThe company that owns the ferry has two more ships"
                  + " of the same type, and both remain in port until Tuesday."
                  + "\n\n"
                  + String.join(" ", SECOND));
    }
  }

  @Test
  void rejectsWhatHasAPasswordOrNoText() throws IOException {
    try (Pdf pdf = new Pdf()) {
      assertThat(rejection("a.pdf", pdf.page().lines(60, 700, 11, LEFT).protect("x").bytes()))
          .startsWith("It is an encrypted PDF document");
    }
    try (Pdf pdf = new Pdf()) {
      assertThat(rejection("scan.pdf", pdf.page().bytes()))
          .startsWith("It is a PDF document of pictures");
    }
  }

  @Test
  void rejectsWhatIsDamaged() throws IOException {
    byte[] pdf = newspaper(false);

    assertThat(rejection("a.pdf", Arrays.copyOf(pdf, 60))).contains("PDF document");
  }

  @Test
  void rejectsABombBeforeInflatingIt() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    String start =
        "%%PDF-1.4\n1 0 obj<</Length %d/Filter/FlateDecode>>\nstream\n".formatted(deflated.size());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(start.getBytes(StandardCharsets.US_ASCII));
    pdf.write(deflated.toByteArray());
    pdf.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    assertThat(rejection("a.pdf", pdf.toByteArray())).contains("inflate to more than 100 MB");
    assertThat(
            rejection(
                "b.pdf",
                "%PDF-1.4\n1 0 obj<</Filter[/Fl#61teDecode/FlateDecode]>>\nstream\nx"
                    .getBytes(StandardCharsets.US_ASCII)))
        .contains("compressed more than once");
  }
}
