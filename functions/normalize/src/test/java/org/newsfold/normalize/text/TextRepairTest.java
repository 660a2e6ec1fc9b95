package org.newsfold.normalize.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextRepairTest {
  @Test
  void makesOddBlanksPlainAndHiddenCharactersGo() {
    assertThat(TextRepair.text("a\u00a0b\u2009 c\u00adc\u200bc\u2060d\ufeff\te\u0007"))
        .isEqualTo("a b cccd e");
  }

  @Test
  void keepsJoinersQuotesAndParagraphs() {
    String text = "“Zitat” – می\u200cخواهم 👩\u200d🚒\n\n‘x’";

    assertThat(TextRepair.text(text)).isEqualTo(text);
  }

  @Test
  void composesAndEndsLinesAlike() {
    assertThat(TextRepair.text("u\u0308 \r\nb\rc\u2028d")).isEqualTo("ü\nb\nc\nd");
  }

  @Test
  void undoesMojibakeThatIsCertain() {
    assertThat(TextRepair.text(mojibake("Die Bürgermeisterin grüßte die Gäste – „herzlich“.")))
        .isEqualTo("Die Bürgermeisterin grüßte die Gäste – „herzlich“.");
    assertThat(TextRepair.text(mojibake("It’s one."))).isEqualTo("It’s one.");
    assertThat(TextRepair.text(mojibake("Мэр города рассказала о новом мосте.")))
        .isEqualTo("Мэр города рассказала о новом мосте.");
  }

  @Test
  void leavesAloneWhatMayBeMeant() {
    String text = "Im «CAFÉ» und im «MUSÉE» gab es Gäste.";

    assertThat(TextRepair.text(text)).isEqualTo(text);
  }

  @Test
  void leavesTheMarksOfSpinnersAlone() {
    String text = "A high -ranking deputy, G -n Smith , of the fertilizerof.";

    assertThat(TextRepair.text(text)).isEqualTo(text);
  }

  @Property
  void mendingAgainChangesNothing(@ForAll String text) {
    String mended = TextRepair.text(text);

    assertThat(TextRepair.text(mended)).isEqualTo(mended);
  }

  @Property
  void holdsNoLoneSurrogates(@ForAll String text) {
    byte[] bytes = TextRepair.text(text).getBytes(StandardCharsets.UTF_8);

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(TextRepair.text(text));
  }

  /** UTF-8 read as windows-1252, as browsers read it: unassigned bytes become controls. */
  private static String mojibake(String text) {
    Charset windows = Charset.forName("windows-1252");
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, windows);
      out.append(read.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : read);
    }
    return out.toString();
  }
}
