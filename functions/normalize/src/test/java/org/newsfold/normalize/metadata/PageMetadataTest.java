package org.newsfold.normalize.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
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

  private static PageMetadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html));
  }
}
