package org.newsfold.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type and see, in small. */
class TerminalTest {
  @Test
  void letsNothingSteerTheTerminal() {
    assertThat(Terminal.line("a\u001b[31mred\u0007\u202e\u009b2J\r\nb")).isEqualTo("a[31mred2J b");
    assertThat(Terminal.plain("é 漢 😀 \ud800!")).isEqualTo("é 漢 😀 !");
  }

  @Property(tries = 300)
  void wrapsWithinTheWidthAndLosesNoLetter(
      @ForAll @StringLength(max = 200) String text,
      @ForAll @IntRange(min = 4, max = 60) int width) {
    String plain = Terminal.line(text);
    List<String> lines = Columns.wrap(plain, width);
    assertThat(lines).allMatch(line -> Columns.width(line) <= width);
    assertThat(letters(String.join("", lines))).isEqualTo(letters(plain));
  }

  @Test
  void countsTwoColumnsForWideLettersAndNoneForMarks() {
    assertThat(Columns.width("漢字")).isEqualTo(4);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.cut("漢字漢字", 5)).isEqualTo("漢字…");
    assertThat(Columns.wrap("漢字漢字漢字", 5)).containsExactly("漢字", "漢字", "漢字");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.txt, a/b.txt",
    "./a/../b.txt, b.txt",
    "/abs/b.txt, abs/b.txt",
    "../shared/x.txt, shared/x.txt",
    "../../a//b.txt, a/b.txt"
  })
  void makesKeysOfPaths(String path, String key) {
    assertThat(Drops.key(Path.of(path))).isEqualTo(key);
  }

  @Test
  void refusesKeysThatNoStoreTakes() {
    assertThat(Drops.refused("ä".repeat(513)))
        .hasValueSatisfying(r -> assertThat(r).contains("1,024"));
    assertThat(Drops.refused("ä".repeat(512))).isEmpty();
    assertThat(Drops.refused("a\nb")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-10, 2016-11-10T00:00:00Z",
    "2012-07-17T14:22:00, 2012-07-17T14:22:00Z",
    "2012-07-17 14:22, 2012-07-17T14:22:00Z",
    "2012-07-17T14:22:00.123Z, 2012-07-17T14:22:00.123Z",
    "2012-07-17T14:22:00+02:00, 2012-07-17T12:22:00Z",
    "2012-07-17T14:22:00+0200, 2012-07-17T12:22:00Z"
  })
  void readsDatesOfArchives(String date, Instant instant) {
    assertThat(new Document("1", "", "t", date).published()).hasValue(instant);
  }

  @Test
  void takesUnreadableDatesForNone() {
    assertThat(new Document("1", "", "t", "yesterday").published()).isEmpty();
    assertThat(new Document("1", "", "t", null).published()).isEmpty();
  }

  @Test
  void dropsTheTitleFromTheTextOfADocument() {
    assertThat(new Document("1", "Title", "Title\nText", null).article("1").articleBody())
        .isEqualTo("Text");
    assertThat(new Document("1", "Title", "Titles differ", null).article("1").articleBody())
        .isEqualTo("Titles differ");
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
