package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.Span;
import org.newsfold.name.Tsv;

class QuotableTest {
  private static final String FELL =
      "The old bridge over the Lorv fell on Monday after heavy rain.";
  private static final String CLOSED = "The town of Lindow had closed it for trucks in March.";
  private static final String HURT = "Nobody was hurt, the fire brigade of the district said.";

  private final Quotable quotable = new Quotable(Captions.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bridge is gone, and a town wonders why nobody saw it coming\n",
        "Photo\nLINDOW, Harland (Meridian) - ",
        "LINDOW, Harland — The old bridge over the Lorv fell...\nLINDOW, Harland — ",
        "The bridge on Monday Anna Weber/Meridian Press\n"
      })
  void begin(String before) {
    assertThat(quoted(before + FELL + "\n" + CLOSED + "\n" + HURT))
        .containsExactly(FELL, CLOSED, HURT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this June 3 file photo people cross the bridge over the Lorv.",
        "The town council will meet on Thursday and speak about...",
        "RAIN Five towns by the Lorv where cellars are full LIDO Pool stays closed"
      })
  void areOfTheReport(String other) {
    assertThat(quoted(FELL + "\n" + CLOSED + "\n" + other + "\n" + HURT))
        .containsExactly(FELL, CLOSED, HURT);
  }

  @Test
  void areWholeWhereLinesAreBrokenToAWidth() {
    String wrapped =
        "The old bridge over the\nLorv fell on Monday after\nheavy rain, which the town\nhad not"
            + " expected before\nthe end of the month.";
    assertThat(quoted(wrapped)).containsExactly(wrapped);
  }

  @Test
  void mayAllLackMarks() {
    String one = "The old bridge over the Lorv fell on Monday";
    String other = "The town of Lindow had closed it for trucks";
    assertThat(quoted(one + "\n\n" + other)).containsExactly(one, other);
  }

  @Test
  void captionsAreSortedOnceEachInSmallLetters() {
    List<String> rows =
        Tsv.rows(Captions.class, "captions.tsv").stream()
            .map(row -> row[0] + "\t" + row[1])
            .toList();
    assertThat(rows)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(row -> row.equals(row.toLowerCase(Locale.ROOT)));
  }

  /** Sentences end behind a mark and a break, as where an article is enriched. */
  private List<String> quoted(String body) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < body.length(); at++) {
      boolean end = body.startsWith(".\n", at) || body.startsWith("\n\n", at);
      if (end || at == body.length() - 1) {
        sentences.add(new Span(start, body.charAt(at) == '\n' ? at : at + 1));
        start = at + 2;
      }
    }
    return quotable.of(body, sentences, "en").stream().map(span -> span.of(body)).toList();
  }
}
