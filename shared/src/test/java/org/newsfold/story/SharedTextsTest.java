package org.newsfold.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Claim;
import org.newsfold.article.EntityType;
import org.newsfold.article.Language;
import org.newsfold.article.Precision;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.json.Json;

class SharedTextsTest {
  private final SharedTexts texts = new SharedTexts();

  @Test
  void changeNothing() {
    ArticleItem item = item("a.txt");
    assertThat(texts.in(item)).isEqualTo(item);
    assertThat(Json.write(texts.in(item))).isEqualTo(Json.write(item));
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // the point of it
  void areOneCopyForAllArticles() {
    ArticleItem one = texts.in(item("a.txt"));
    ArticleItem other = texts.in(Json.read(Json.write(item("b.txt")), ArticleItem.class));
    assertThat(other.postings().getFirst()).isSameAs(one.postings().getFirst());
    assertThat(other.entities().getFirst().id()).isSameAs(one.entities().getFirst().id());
    assertThat(other.signature().words().keySet().iterator().next())
        .isSameAs(one.signature().words().keySet().iterator().next());
    assertThat(one.claims().getFirst().text()).isSameAs(one.sentences().getFirst().text());
  }

  private static ArticleItem item(String key) {
    Upload upload = new Upload(key, "", Instant.EPOCH);
    String sentence = "The ferry of Port Elwin carried 340 people.";
    return new ArticleItem(
        upload.articleId(),
        Revision.of("", Instant.EPOCH, ""),
        false,
        upload,
        Instant.EPOCH,
        null,
        Language.UNDETERMINED,
        "Ferry",
        List.of(),
        null,
        null,
        List.of(new NamedEntity("place-port-elwin", EntityType.PLACE, "Port Elwin", 1)),
        List.of("place|place-port-elwin"),
        new Signature(
            List.of(),
            List.of("place-port-elwin"),
            List.of(),
            List.of("en:ferry"),
            List.of("place-port-elwin"),
            List.of("340"),
            List.of("ship"),
            Map.of("ferry", 4),
            List.of("1k2j3"),
            List.of(43),
            List.of(7)),
        List.of(new Citation(sentence, ArticleId.of(key), 0, 43)),
        List.of(),
        List.of(
            new Claim(
                "people",
                "count",
                "340",
                null,
                Precision.EXACT,
                0,
                43,
                sentence.substring(0, 4) + sentence.substring(4),
                32,
                35)),
        List.of());
  }
}
