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
import org.newsfold.article.TextMark;

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
        {"title": "Teaser", "description": "The ferry Marit ran aground.", "url": "https://example.org/3"}
        {"title": "Broken", "maintext": "cut off
        {"title": "Second ferry", "text": "%s", "url": "https://example.org/4", "timestamp": 1778077800}
        """
            .formatted(TEXT, TEXT);
    Outcome.Articles read = articles("crawl.jsonl", utf8(lines));

    assertThat(parts("crawl.jsonl", utf8(lines)).keySet())
        .containsExactly("https://example.org/1", "https://example.org/3", "https://example.org/4");
    Article first = part("https://example.org/1", "crawl.jsonl", utf8(lines));
    assertThat(first.author()).containsExactly("Ada Byron");
    assertThat(first.publisher()).isEqualTo("example.org");
    assertThat(first.datePublished()).isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    Article teaser = part("https://example.org/3", "crawl.jsonl", utf8(lines));
    assertThat(teaser.articleBody()).isEqualTo("The ferry Marit ran aground.");
    assertThat(teaser.marks()).containsExactly(TextMark.STUB);
    assertThat(part("https://example.org/4", "crawl.jsonl", utf8(lines)).datePublished())
        .isEqualTo(Instant.parse("2026-05-06T14:30:00Z"));
    assertThat(read.rejected())
        .extracting(Outcome.RejectedPart::part)
        .containsExactly("https://example.org/2", "4");
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
  void marksWhatANewsServiceCutOff() {
    Article article =
        article(
            "a.json",
            """
            {"title": "Ferry", "description": "Aground off Holmvik.", "url": "https://example.org/1",
             "content": "The ferry Marit ran aground off Holmvik on Su… [+2045 chars]"}
            """);

    assertThat(article.articleBody()).isEqualTo("The ferry Marit ran aground off Holmvik on Su…");
    assertThat(article.marks()).containsExactly(TextMark.STUB);
  }

  @Test
  void rejectsJsonThatHoldsNoArticle() {
    String told = "{\"name\": \"x\", \"description\": \"It reads all the files of a folder.\"}";
    assertThat(rejection("package.json", utf8(told)))
        .startsWith("It is JSON without the text of an article");
    assertThat(rejection("a.json", utf8("{\"title\": \"Ferry\", \"text\": \"cut o")))
        .startsWith("It is a JSON object without its end");
  }
}
