package org.newsfold.normalize.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.normalize.text.Draft;

class PlainTextTest {
  private static final String LEDE =
      "The town council of Lindenau voted 21 to 12 on Monday for a new bridge over the river.";
  private static final String END =
      "Work is to begin in March and will take two years, the mayor of the town said.";
  private static final String STORY = LEDE + "\n\n" + END;

  @Test
  void takesTheFirstLineForTheHeadline() {
    Draft draft = PlainText.read("Council votes for new bridge\n\n" + STORY);

    assertThat(draft.headline()).isEqualTo("Council votes for new bridge");
    assertThat(draft.body()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Will Lindenau ever get a new bridge over its river?", "Bridge for the U.S."})
  void takesQuestionsAndInitialsForHeadlinesToo(String headline) {
    assertThat(PlainText.read(headline + "\n\n" + STORY).headline()).isEqualTo(headline);
  }

  @Test
  void hasNoHeadlineWhereTheTextBeginsAtOnce() {
    Draft draft = PlainText.read(STORY);

    assertThat(draft.headline()).isEmpty();
    assertThat(draft.body()).isEqualTo(STORY);
  }

  @Test
  void makesParagraphsOfLongLines() {
    assertThat(PlainText.read(LEDE + "\n" + END).body()).isEqualTo(STORY);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        """
        The town council of Lindenau voted 21 to 12 on Monday for a new
        bridge over the river. The old one has been closed since autumn,
        when an engineer found cracks in two of its four piers.

        Work is to begin in March and will take two years. Until then the
        ferry carries whoever does not want to go the long way around by
        the next town.
        """;

    assertThat(PlainText.read(wrapped).body())
        .isEqualTo(
            "The town council of Lindenau voted 21 to 12 on Monday for a new bridge over the river."
                + " The old one has been closed since autumn, when an engineer found cracks in two"
                + " of its four piers.\n\nWork is to begin in March and will take two years. Until"
                + " then the ferry carries whoever does not want to go the long way around by the"
                + " next town.");
  }

  @Test
  void dropsWhatPagesSetAboveAnArticle() {
    String capture =
        """
        ₤0.85120.3
        17°
        Ferry timetable

        Council of Lindenau votes for new bridge

        Lindenau • LBZ

        \u00a0•\u00a04711 reads

        %s

        Council of Lindenau votes for new bridge

        %s
        """
            .formatted(LEDE, END);
    Draft draft = PlainText.read(capture);

    assertThat(draft.headline()).isEqualTo("Council of Lindenau votes for new bridge");
    assertThat(draft.body()).isEqualTo(STORY);
    assertThat(draft.publisher()).isEqualTo("LBZ");
    assertThat(draft.datePublished()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n\n\nOlder Entry Newer Entry",
        "\nPrevious Post Next Post",
        "\nHarbour: swans stop the ferry for an hour17.03.26, 08:15 • 2204 reads",
        "\nEconomy\nSociety\n\nSwans stop the ferry for an hour\nMay 20, 08:15 • 9120 views",
        "\nRead more: Swans stop the ferry",
      })
  void dropsWhatPagesSetBelowAnArticle(String tail) {
    assertThat(PlainText.read("Council votes for new bridge\n\n" + STORY + "\n" + tail).body())
        .isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Details",
        "- the mayor said.",
        "Yes",
        "“No!”",
        "1. The bridge\n2. The ferry",
        "- the bridge\n- the ferry",
        "Why now?\n\n“Because it is late.”",
        "The river runs\nas rivers run\nand never waits",
        "12 May 2026 was a Tuesday",
        "桥已经建成。",
      })
  void keepsShortParagraphsListsVersesAndTalk(String between) {
    String body = LEDE + "\n\n" + between + "\n\n" + END;

    assertThat(PlainText.read("Council votes for new bridge\n\n" + body).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berlin 3, Hamburg 1", "- the ferry\n- the bridge", "And so it stays"})
  void keepsALastLineWithoutFullStop(String last) {
    assertThat(PlainText.read(STORY + "\n\n" + last).body()).isEqualTo(STORY + "\n\n" + last);
  }

  @Test
  void keepsVersesWhole() {
    String verses = "The river runs\nas rivers run\n\nand never waits\nfor anyone";
    Draft draft = PlainText.read(verses);

    assertThat(draft.headline()).isEmpty();
    assertThat(draft.body()).isEqualTo(verses);
  }

  @Test
  void readsScriptsWithoutBlanksBetweenWords() {
    String text = "林德瑙市议会批准新桥\n\n林德瑙市议会星期一以二十一票对十二票批准在河上修建一座新桥。\n\n市长说，工程将于三月开始，预计需要两年时间。";
    Draft draft = PlainText.read(text);

    assertThat(draft.headline()).isEqualTo("林德瑙市议会批准新桥");
    assertThat(draft.body()).startsWith("林德瑙市议会星期一").endsWith("两年时间。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 6 May 2026",
        "Veröffentlicht am: 6. Mai 2026",
        "Опубликовано: 6 мая 2026",
        "6 مايو 2026",
        "Lindenau, le 6 mai 2026",
        "2026-05-06",
      })
  void readsTheDateOffTheHead(String line) {
    Draft draft = PlainText.read("Council votes for new bridge\n\n" + line + "\n\n" + STORY);

    assertThat(draft.datePublished()).isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
    assertThat(draft.body()).isEqualTo(STORY);
  }

  @Test
  void readsTheDateline() {
    Draft draft = PlainText.read("Bridge\n\nLINDENAU, May 6, 2026 (River Press) - " + STORY);

    assertThat(draft.datePublished()).isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
    assertThat(draft.publisher()).isEqualTo("River Press");
    assertThat(draft.body()).startsWith("LINDENAU, May 6");
  }

  @Test
  void takesNoDateFromTheText() {
    Draft draft =
        PlainText.read("Bridge voted for\n\nOn May 6, 2026, the council - late - voted. " + STORY);

    assertThat(draft.datePublished()).isNull();
  }

  @Test
  void readsLabelsAndBylines() {
    Draft draft =
        PlainText.read(
            """
            Title: Council votes for new bridge
            Author: Ada Byron
            Source: Lindenau Gazette
            URL: https://example.org/bridge
            Language: en

            """
                + STORY);

    assertThat(draft.headline()).isEqualTo("Council votes for new bridge");
    assertThat(draft.author()).containsExactly("Ada Byron");
    assertThat(draft.publisher()).isEqualTo("Lindenau Gazette");
    assertThat(draft.url()).isEqualTo("https://example.org/bridge");
    assertThat(draft.language()).isEqualTo("en");
    assertThat(draft.body()).isEqualTo(STORY);
  }

  @Test
  void keepsAHeadlineThatBeginsLikeALabel() {
    assertThat(
            PlainText.read("Source: minister to resign over bridge affair in May\n\n" + STORY)
                .headline())
        .startsWith("Source: minister");
  }
}
