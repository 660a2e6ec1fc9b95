package org.newsfold.normalize.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void readsLinkedDataBeforeAllElse() {
    PageMetadata page =
        of(
            """
            <title>Bridge - Bote</title>
            <meta property="og:title" content="Other bridge">
            <script type="application/ld+json">
            {"@graph":[{"@type":"WebPage","name":"Page"},
              {"@type":["NewsArticle"],"headline":"Tom &amp; the bridge","inLanguage":"de_DE",
               "datePublished":"2026-05-06T08:00:00+02:00","dateModified":"2026-05-07",
               "author":[{"@type":"Person","name":"Ada Byron"},{"@type":"Organization","name":"dpa"}],
               "publisher":{"@type":"Organization","name":"Bote"},
               "mainEntityOfPage":{"@id":"https://bote.example/b?utm_medium=x#top"},}]}
            </script>
            """);

    assertThat(page.headline()).isEqualTo("Tom & the bridge");
    assertThat(page.author()).containsExactly("Ada Byron");
    assertThat(page.datePublished()).isEqualTo(Instant.parse("2026-05-06T06:00:00Z"));
    assertThat(page.dateModified()).isEqualTo(Instant.parse("2026-05-07T00:00:00Z"));
    assertThat(page.publisher()).isEqualTo("Bote");
    assertThat(page.url()).isEqualTo("https://bote.example/b");
    assertThat(page.language()).isEqualTo("de-DE");
  }

  @Test
  void letsTitlesVoteForTheHeadline() {
    assertThat(
            of("<title>River: A bridge for Lindenau at last | Bote</title>"
                    + "<meta property=og:title content='A bridge for Lindenau at last'>"
                    + "<h1>River A bridge for Lindenau at last</h1>")
                .headline())
        .isEqualTo("A bridge for Lindenau at last");
  }

  @Test
  void cutsTheSiteOffTheTitle() {
    assertThat(
            of("<meta property=og:site_name content='Lindenauer Bote'>"
                    + "<title>A bridge at last – Lindenauer Bote</title>")
                .headline())
        .isEqualTo("A bridge at last");
  }

  @Test
  void readsWhatIsVisibleWhereNothingIsDeclared() {
    PageMetadata page =
        of(
            "<div class=top>1. Januar 2020</div><h1>A bridge at last</h1><div class='entry-author'>"
                + "Von <b>Karl Weiß</b></div><p>Lindenau, 6. Mai 2026, 8:15</p>");

    assertThat(page.author()).containsExactly("Karl Weiß");
    assertThat(page.datePublished()).isEqualTo(Instant.parse("2026-05-06T08:15:00Z"));
  }

  @Test
  void readsTheDateOffTheAddressAtLast() {
    assertThat(
            of("<link rel=canonical href='https://bote.example/2026/05/06/bridge'>")
                .datePublished())
        .isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
  }

  @Test
  void survivesBrokenLinkedData() {
    assertThat(
            of("<title>Bridge</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>")
                .headline())
        .isEqualTo("Bridge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h1><span class=kicker>Lindenau</span> A bridge at last</h1><title>Lindenau: A bridge at last</title>",
        "<h1><span>After the vote</span>: <span>A bridge at last</span></h1><title>A bridge at last - After the vote</title>",
        "<h1>A bridge at last</h1><meta property=og:title content='Bridge for Lindenau, at last'><title>Bridge for Lindenau, at last</title>",
        "<h1><a href=/>River news</a></h1><h2>A bridge at last</h2><title>River news » A bridge at last</title>",
        "<h1><a href='https://river.example/'>River news</a></h1><h1>A bridge at last</h1>",
        "<title>River news - A bridge at last - Town - News</title>",
      })
  void takesForTheHeadlineWhatAReaderTakesForIt(String page) {
    assertThat(of(page).headline()).isEqualTo("A bridge at last");
  }

  @Test
  void keepsAHeadlineWhoseFirstWordsAreSetApart() {
    assertThat(
            of("<h1><span>A bridge</span> at last for Lindenau</h1>"
                    + "<title>A bridge at last for Lindenau</title>")
                .headline())
        .isEqualTo("A bridge at last for Lindenau");
  }

  @Test
  void findsPeopleElsewhereInTheGraph() {
    assertThat(
            of("""
               <script type="application/ld+json">{"@graph":[
               {"@type":"NewsArticle","author":{"@id":"#1"}},
               {"@type":"Person","@id":"#1","name":"Ada Byron"}]}</script>
               """)
                .author())
        .containsExactly("Ada Byron");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<span class=byline>von <a rel=author>lupino</a></span> | lupino",
        "<meta name=author content=adabyron><div class=byline>By <b>Ada Byron</b></div> | Ada Byron",
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Byron'> | Ada Byron",
        "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Two Minutes'> | ``",
        "<meta name=author content='River News'><link rel=canonical href='https://www.river-news.example/a'> | ``",
        "<meta name=author content='Ada Byron'><link rel=canonical href='https://byron.example/a'> | Ada Byron",
        "<meta name=author content=Admin> | ``",
        "<meta name=author content='dpa'> | ``",
        "<body class='author-karl page'><p>Neue Brücken</p><p>Alte Schwäne</p>%1$s<div class=author>Ada Byron</div> | Ada Byron",
        "<div class=photo-author>Karl Weiß</div><div class=author>Autor <span>Ada Byron:</span></div> | Ada Byron",
        "<meta name=author content='Karl Weiß'><div itemprop=author>Ada Byron</div><a rel=author class=author>Ada Byron</a><script type='application/ld+json'>{'@type':'WebPage'}</script> | Karl Weiß",
      })
  void namesPeopleOnly(String page, String author) {
    String filler = "<p>" + "The river rose and fell. ".repeat(20) + "</p>";

    assertThat(String.join(", ", of(page.replace("%1$s", filler)).author())).isEqualTo(author);
  }

  @Test
  void believesTwoDatesThatAgreeRatherThanOneBetterPlaced() {
    assertThat(
            of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                    + "\"datePublished\":\"2024-01-02\"}</script>"
                    + "<meta property=article:published_time content=2026-05-06T08:00:00Z>"
                    + "<h1>Bridge</h1><time datetime=2026-05-06>6 May</time>")
                .datePublished())
        .isEqualTo(Instant.parse("2026-05-06T08:00:00Z"));
  }

  @Test
  void takesNoDateOfWhatTheHeadlineTells() {
    assertThat(of("<h1>Results of 19.5.2026</h1><p>20 May 2026</p>").datePublished())
        .isEqualTo(Instant.parse("2026-05-20T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "<meta property=article:published_time content=2031-05-06> | none",
        "<meta property=article:published_time content=2031-05-06><time>6 May 2031</time> | 2031-05-06",
        "<meta property=article:published_time content=1964-05-06> | none",
        "<meta property=article:published_time content=1964-05-06><time>6 May 1964</time> | 1964-05-06",
        "<meta property=article:published_time content=1970-01-01><time>6 May 2026</time> | 2026-05-06",
        "<meta property=article:published_time content=2026-06-02> | 2026-06-02",
      })
  void believesTheFutureAndTheTimeBeforeTheWebOnlyTwice(String page, @Nullable String day) {
    Instant found = of("<h1>Bridge</h1>" + page).datePublished();

    assertThat(found).isEqualTo(day == null ? null : Instant.parse(day + "T00:00:00Z"));
  }

  private static PageMetadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html), NOW);
  }
}
