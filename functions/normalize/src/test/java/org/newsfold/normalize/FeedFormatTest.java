package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.articles;
import static org.newsfold.normalize.Files.part;
import static org.newsfold.normalize.Files.parts;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.article.TextMark;

/** Feeds and the formats of news agencies. */
class FeedFormatTest {
  private static final String FIRST = "The ferry Marit ran aground off Holmvik on Sunday.";
  private static final String SECOND = "All 84 people on board are safe, the coast guard said.";
  private static final String BODY = FIRST + "\n\n" + SECOND;
  private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @Test
  void readsEachItemOfRssThatHoldsItsText() {
    byte[] feed =
        utf8(
            """
            <?xml version="1.0"?><!-- made by hand -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Holmvik Post</title><language>en-gb</language>
            <item><title>Ferry &amp; rocks</title><link>https://example.org/1?utm_source=rss</link>
              <guid isPermaLink="false">post-1</guid><dc:creator>Ada Byron</dc:creator>
              <pubDate>Wed, 06 May 2026 14:30:00 +0200</pubDate>
              <description>Aground.</description><content:encoded><![CDATA[%s]]></content:encoded></item>
            <item><title>Escaped</title><link>https://example.org/2</link>
              <author>desk@example.org (Karl Weiss)</author>
              <content:encoded>&lt;p&gt;%s&lt;/p&gt;</content:encoded></item>
            <item><title>Teaser</title><link>https://example.org/3</link><description>%s</description></item>
            <item><title>Label</title><link>https://example.org/4</link><description>Comments</description></item>
            </channel></rss>
            """
                .formatted(HTML, FIRST, FIRST));
    Outcome.Articles read = articles("feed.xml", feed);
    Article first = part("post-1", "feed.xml", feed);

    assertThat(first.headline()).isEqualTo("Ferry & rocks");
    assertThat(first.articleBody()).isEqualTo(BODY);
    assertThat(first.author()).containsExactly("Ada Byron");
    assertThat(first.datePublished()).isEqualTo(Instant.parse("2026-05-06T12:30:00Z"));
    assertThat(first.publisher()).isEqualTo("Holmvik Post");
    assertThat(first.url()).isEqualTo("https://example.org/1");
    assertThat(first.declaredLanguage()).isEqualTo("en-GB");
    Article second = part("https://example.org/2", "feed.xml", feed);
    assertThat(second.articleBody()).isEqualTo(FIRST);
    assertThat(second.author()).containsExactly("Karl Weiss");
    assertThat(second.marks()).isEmpty();
    Article teaser = part("https://example.org/3", "feed.xml", feed);
    assertThat(teaser.articleBody()).isEqualTo(FIRST);
    assertThat(teaser.marks()).containsExactly(TextMark.STUB);
    assertThat(read.rejected())
        .containsExactly(
            new Outcome.RejectedPart(
                "https://example.org/4",
                "It has no text to read. Drop its page: https://example.org/4"));
  }

  @Test
  void readsAtomWhateverItsContentIsWrittenAs() {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb"><title>Holmvik Post</title>
        <entry><id>urn:1</id><title>Ferry</title><link rel="self" href="https://example.org/s"/>
          <link href="https://example.org/1"/><author><name>Ada Byron</name></author>
          <published>2026-05-06T14:30:00Z</published><updated>2026-05-07T08:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
        <entry><id>urn:2</id><title type="html">Ferry &amp;amp; rocks</title>
          <content type="text">%s</content></entry></feed>
        """
            .formatted(HTML, BODY);

    Article first = part("urn:1", "feed", utf8(feed));
    assertThat(first.articleBody()).isEqualTo(BODY);
    assertThat(first.url()).isEqualTo("https://example.org/1");
    assertThat(first.author()).containsExactly("Ada Byron");
    assertThat(first.dateModified()).isEqualTo(Instant.parse("2026-05-07T08:00:00Z"));
    assertThat(first.declaredLanguage()).isEqualTo("nb");
    Article second = part("urn:2", "feed", feed.getBytes(StandardCharsets.UTF_16));
    assertThat(second.headline()).isEqualTo("Ferry & rocks");
    assertThat(second.articleBody()).isEqualTo(BODY);
  }

  @Test
  void readsRssOneAndJsonFeed() {
    String rdf =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Holmvik Post</title></channel>
        <item rdf:about="https://example.org/1"><title>Ferry</title><dc:date>2026-05-06</dc:date>
        <content:encoded>%s</content:encoded></item></rdf:RDF>
        """
            .formatted("<![CDATA[" + HTML + "]]>");
    String json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Holmvik Post", "items": [
          {"id": "1", "title": "Ferry", "content_html": "%s", "date_published": "2026-05-06"},
          {"id": "2", "title": "Teaser", "summary": "%s", "url": "https://example.org/2"},
          {"id": "3", "title": "Headline only", "url": "https://example.org/3"}]}
        """
            .formatted(HTML, FIRST);

    assertThat(part("https://example.org/1", "feed.rdf", utf8(rdf)).articleBody()).isEqualTo(BODY);
    assertThat(part("1", "feed.json", utf8(json)).articleBody()).isEqualTo(BODY);
    assertThat(part("2", "feed.json", utf8(json)).marks()).containsExactly(TextMark.STUB);
    assertThat(articles("feed.json", utf8(json)).rejected())
        .extracting(Outcome.RejectedPart::part)
        .containsExactly("3");
  }

  @Test
  void takesALongSummaryForTheArticleAndAShortTextThatBreaksOffForAStub() {
    String feed =
        """
        <rss version="2.0"><channel><title>Holmvik Post</title>
        <item><title>Ferry</title><guid>long</guid><description>%s</description></item>
        <item><title>Ferry</title><guid>short</guid><description>%s</description>
          <content:encoded>%s The passengers [...]</content:encoded></item></channel></rss>
        """
            .formatted(BODY.repeat(4), FIRST, FIRST);

    assertThat(part("long", "feed.xml", utf8(feed)).marks()).isEmpty();
    assertThat(part("short", "feed.xml", utf8(feed)).marks()).containsExactly(TextMark.STUB);
  }

  @Test
  void readsNinjsOfEachVersion() {
    Article first =
        article(
            "a.json",
            """
            {"uri": "https://example.org/n/1", "type": "text", "pubstatus": "usable", "language": "en",
             "versioncreated": "2026-05-06T15:00:00Z", "firstcreated": "2026-05-06T14:30:00Z",
             "headline": "Ferry", "byline": "By Ada Byron", "body_xhtml": "%s"}
            """
                .formatted(HTML));
    Article third =
        article(
            "b.json",
            """
            {"uri": "urn:n:2", "type": "text", "language": "en", "contentcreated": "2026-05-06T14:30:00Z",
             "headlines": [{"role": "main", "value": "Ferry"}], "by": "Ada Byron",
             "infosources": [{"name": "Meridian Press"}],
             "bodies": [{"role": "main", "contenttype": "text/html", "value": "%s"}]}
            """
                .formatted(HTML));

    for (Article article : new Article[] {first, third}) {
      assertThat(article.headline()).isEqualTo("Ferry");
      assertThat(article.articleBody()).isEqualTo(BODY);
      assertThat(article.author()).containsExactly("Ada Byron");
      assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    }
    assertThat(third.publisher()).isEqualTo("Meridian Press");
    assertThat(rejection("c.json", utf8("{\"pubstatus\": \"canceled\", \"body_text\": \"Gone.\"}")))
        .isEqualTo("Its publisher has cancelled it.");
  }

  @Test
  void readsNewsMl() {
    String item =
        """
        <newsItem guid="tag:example.org,2026:%s" version="1" xml:lang="en">
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="Meridian Press"/>
          <versionCreated>2026-05-06T15:00:00Z</versionCreated><pubStatus qcode="stat:%s"/></itemMeta>
        <contentMeta><contentCreated>2026-05-06T14:30:00Z</contentCreated><by>By Ada Byron</by>
          <headline>Ferry</headline></contentMeta>
        <contentSet>%s</contentSet></newsItem>
        """;
    String xhtml =
        "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
            + "<head><title>Ferry</title></head><body>%s</body></html></inlineXML>".formatted(HTML);
    String message =
        "<?xml version=\"1.0\"?>\n<newsMessage><header/><itemSet>%s%s%s</itemSet></newsMessage>"
            .formatted(
                item.formatted("1", "usable", xhtml),
                item.formatted("2", "canceled", xhtml),
                item.formatted("3", "usable", "<remoteContent href=\"a.jpg\"/>"));
    Article alone = article("item.xml", item.formatted("1", "usable", xhtml));

    assertThat(alone.articleBody()).isEqualTo(BODY);
    assertThat(alone.headline()).isEqualTo("Ferry");
    assertThat(alone.author()).containsExactly("Ada Byron");
    assertThat(alone.publisher()).isEqualTo("Meridian Press");
    assertThat(alone.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    assertThat(parts("m.xml", utf8(message)).keySet()).containsExactly("tag:example.org,2026:1");
    assertThat(articles("m.xml", utf8(message)).rejected())
        .extracting(Outcome.RejectedPart::reason)
        .containsExactly(
            "Its publisher has cancelled it.", "It has no text to read. Drop its page.");
  }

  @Test
  void readsNitf() {
    Article article =
        article(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd" [<!ENTITY x "y">]>
            <nitf xml:lang="en"><head><title>FERRY</title><docdata><date.issue norm="20260506T143000Z"/></docdata></head>
            <body><body.head><hedline><hl1>Ferry</hl1></hedline><byline>By <person>Ada Byron</person></byline>
            <distributor>Meridian Press</distributor></body.head>
            <body.content><media media-type="image"><media-caption>A ferry.</media-caption></media>
            <block>%s</block></body.content></body></nitf>
            """
                .formatted(HTML));

    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.articleBody()).isEqualTo(BODY);
    assertThat(article.author()).containsExactly("Ada Byron");
    assertThat(article.publisher()).isEqualTo("Meridian Press");
    assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
  }

  @Test
  void saysWhyOtherXmlIsNoArticle() {
    assertThat(
            rejection(
                "news.xml",
                utf8(
                    "<?xml version=\"1.0\"?><urlset><url><loc>https://e.org</loc></url></urlset>")))
        .startsWith("It is a sitemap");
    assertThat(rejection("feed.xml", utf8("<rss><channel><title>x</title></channel></rss>")))
        .startsWith("It is a feed without items");
    assertThat(rejection("a.xml", utf8("<?xml version=\"1.0\"?><svg:svg/>")))
        .startsWith("It is XML data (svg:svg)");
  }
}
