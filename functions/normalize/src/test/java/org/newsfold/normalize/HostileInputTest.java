package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.normalize;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes that a quadratic step would never get through; each must end, one way or the other. */
class HostileInputTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("baits")
  @Timeout(60)
  void endsInAnArticleOrARejection(String name, String content) {
    assertThat(normalize(name, content)).isNotNull();
  }

  static Stream<Arguments> baits() {
    return Map.ofEntries(
            Map.entry("deep.html", "<html>" + "<div>".repeat(100_000) + "hello"),
            Map.entry("deep-formats.html", "<html>" + "<b>".repeat(100_000) + "hello"),
            Map.entry("deep-cells.html", "<html>" + "<table><tr><td>".repeat(50_000) + "hello"),
            Map.entry("paragraphs.html", "<html>" + "<p>".repeat(1_000_000) + "x"),
            Map.entry("texts.html", "<html>" + "<p>Some text, here.</p>".repeat(100_000)),
            Map.entry("attributes.html", "<html><p " + "a=1 ".repeat(500_000) + ">" + words(99)),
            Map.entry("class.html", "<html><p class='" + "a-".repeat(1_000_000) + "'>" + words(99)),
            Map.entry("angles.html", "<html>" + "<".repeat(5_000_000)),
            Map.entry("comment.html", "<html><p>x<!--" + "-".repeat(5_000_000)),
            Map.entry("entities.html", "<html><p>" + "&amp;".repeat(500_000)),
            Map.entry("headings.html", "<html>" + "<h1>Title of it all</h1>".repeat(40_000)),
            Map.entry("bylines.html", "<html>" + "<p class=author>By Ada Byron</p>".repeat(40_000)),
            Map.entry(
                "nested-names.html",
                "<html>"
                    + "<div class='date author' itemprop=author>".repeat(500)
                    + words(500_000)),
            Map.entry(
                "json.html",
                "<html><script type=application/ld+json>" + "[".repeat(1_500_000) + "</script>"),
            Map.entry("line.txt", words(1_000_000)),
            Map.entry("lines.txt", "x\n".repeat(400_000)),
            Map.entry("blanks.txt", " ".repeat(900_000) + "x"),
            Map.entry("numbers.txt", "1.".repeat(400_000)),
            Map.entry("dates.txt", "1.2.2020 - ".repeat(80_000)),
            Map.entry("mojibake.txt", "Ã¤".repeat(400_000)),
            Map.entry("marks.txt", "Hello a" + "\u0316\u0301".repeat(300_000)),
            Map.entry("quotes.txt", "\"'”’".repeat(200_000)))
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  private static String words(int count) {
    return "word ".repeat(count);
  }
}
