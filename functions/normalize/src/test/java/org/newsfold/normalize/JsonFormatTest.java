package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.Files.article;
import static org.newsfold.normalize.Files.articles;
import static org.newsfold.normalize.Files.part;
import static org.newsfold.normalize.Files.parts;
import static org.newsfold.normalize.Files.rejection;
import static org.newsfold.normalize.Files.utf8;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;

/** Articles as JSON, under the names that crawlers and news services give their fields. */
class JsonFormatTest {
  private static final String TEXT =
      "The ferry Marit ran aground off Holmvik on Sunday.\\n\\nAll 84 people on board are safe.";

  @Test
  void readsAnObjectOfSchemaOrg() {
    Article article =
        article(
            "a.json",
            """
            {"@type": "NewsArticle", "headline": "Ferry runs aground", "articleBody": "%s",
             "author": [{"name": "Ada Byron"}, {"name": "Karl Weiss"}],
             "datePublished": "2026-05-06T14:30:00+02:00", "dateModified": "2026-05-07",
             "publisher": {"name": "Holmvik Post"}, "inLanguage": "en-GB",
             "url": "https://example.org/ferry?utm_source=x"}
            """
                .formatted(TEXT));

    assertThat(article.upload().part()).isEmpty();
    assertThat(article.format()).isEqualTo("json");
    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.articleBody())
        .isEqualTo(
            "The ferry Marit ran aground off Holmvik on Sunday.\n\nAll 84 people on board are safe.");
    assertThat(article.author()).containsExactly("Ada Byron", "Karl Weiss");
    assertThat(article.datePublished()).isEqualTo(Instant.parse("2026-05-06T12:30:00Z"));
    assertThat(article.dateModified()).isEqualTo(Instant.parse("2026-05-07T00:00:00Z"));
    assertThat(article.publisher()).isEqualTo("Holmvik Post");
    assertThat(article.declaredLanguage()).isEqualTo("en-GB");
    assertThat(article.url()).isEqualTo("https://example.org/ferry");
  }

  @Test
  void readsLinesOfACrawler() {
    String lines =
        """
        {"title": "Ferry runs aground", "maintext": "%s", "date_publish": "2026-05-06 14:30:00", \
        "url": "https://example.org/1", "language": "en", "authors": ["Ada Byron"], \
        "source_domain": "example.org"}
        {"title": "No text here", "url": "https://example.org/2"}
        {"title": "Broken", "maintext": "cut off
        {"title": "Second ferry", "text": "%s", "url": "https://example.org/4", "timestamp": 1778077800}
        """
            .formatted(TEXT, TEXT);
    Outcome.Articles read = articles("crawl.jsonl", utf8(lines));

    assertThat(parts("crawl.jsonl", utf8(lines)).keySet())
        .containsExactly("https://example.org/1", "https://example.org/4");
    Article first = part("https://example.org/1", "crawl.jsonl", utf8(lines));
    assertThat(first.author()).containsExactly("Ada Byron");
    assertThat(first.publisher()).isEqualTo("example.org");
    assertThat(first.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    assertThat(part("https://example.org/4", "crawl.jsonl", utf8(lines)).datePublished())
        .isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    assertThat(read.rejected())
        .extracting(Outcome.RejectedPart::part)
        .containsExactly("https://example.org/2", "3");
    assertThat(read.rejected().getLast().reason()).contains("without its end");
  }

  @Test
  void readsAnArrayHoweverItIsSet() {
    String one = "{\n\"title\": \"One\",\n\"text\": \"%s\"\n}".formatted(TEXT);

    assertThat(parts("a.json", utf8("[\n" + one + ",\n" + one + "]")).keySet())
        .containsExactly("1", "2");
  }

  @Test
  void readsTheAnswerOfANewsService() {
    String answer =
        """
        {"articles": {"page": 1, "results": [
          {"uri": "8123", "lang": "eng", "dateTimePub": "2026-05-06T14:30:00Z", "title": "Ferry",
           "url": "https://example.org/1", "body": "%s", "source": {"uri": "example.org", "title": "Example"},
           "authors": [{"name": "Ada Byron", "type": "author"}]}]}}
        """
            .formatted(TEXT);
    Article article = part("8123", "answer.json", utf8(answer));

    assertThat(article.publisher()).isEqualTo("Example");
    assertThat(article.author()).containsExactly("Ada Byron");
    assertThat(article.declaredLanguage()).isEqualTo("en");
  }

  @Test
  void rejectsJsonThatHoldsNoArticle() {
    assertThat(rejection("package.json", utf8("{\"name\": \"x\", \"version\": \"1\"}")))
        .startsWith("It is JSON without the text of an article");
    assertThat(rejection("a.json", utf8("{\"title\": \"Ferry\", \"text\": \"cut o")))
        .startsWith("It is a JSON object without its end");
  }
}
