package org.newsfold.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.EntityType;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.UploadStatus;

@Domain(Articles.class)
class JsonTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  record Sample(
      ArticleId id,
      EntityType type,
      @Nullable String note,
      List<String> names,
      Map<ArticleId, Integer> counts,
      LocalDate day) {
    boolean isEmpty() {
      return names.isEmpty();
    }

    String getLabel() {
      return id + "/" + day;
    }
  }

  @Property(tries = 200)
  void readsTheArticlesThatItWrote(@ForAll Normalized article) {
    assertThat(Json.read(Json.write(article), Normalized.class)).isEqualTo(article);
    assertThat(Json.read(Json.bytes(article), Normalized.class)).isEqualTo(article);
  }

  @Property(tries = 200)
  void readsTheEnrichedArticlesThatItWrote(@ForAll Enriched article) {
    assertThat(Json.read(Json.bytes(article), Enriched.class)).isEqualTo(article);
  }

  @Property(tries = 200)
  void readsTheStatusThatItWrote(@ForAll UploadStatus status) {
    assertThat(Json.read(Json.write(status), UploadStatus.class)).isEqualTo(status);
  }

  @Property(tries = 200)
  void holdsAnyText(@ForAll String text) {
    assertThat(Json.readObject(write(text))).isEqualTo(Map.of("text", text));
  }

  private static String write(String text) {
    return new String(Json.bytes(Map.of("text", text)), StandardCharsets.UTF_8);
  }

  @Example
  void escapesHalvesOfSurrogatePairsOnly() {
    assertThat(Json.write(List.of("\ud83d", "a\udc4db", "\ud83d\udc4d", "\ud83d\ud83d\udc4d")))
        .isEqualTo("[\"\\ud83d\",\"a\\udc4db\",\"\ud83d\udc4d\",\"\\ud83d\ud83d\udc4d\"]");
  }

  @Example
  void writesIdsAndTimesAsTextAndLeavesNullsAndMethodsOut() {
    ArticleId id = ArticleId.of("a.txt");
    Sample sample =
        new Sample(id, EntityType.PLACE, null, List.of(), Map.of(id, 2), LocalDate.of(2026, 3, 1));
    assertThat(Json.write(sample))
        .isEqualTo(
            "{\"id\":\"%1$s\",\"type\":\"PLACE\",\"names\":[],\"counts\":{\"%1$s\":2},\"day\":\"2026-03-01\"}"
                .formatted(id));
    assertThat(Json.read(Json.write(sample), Sample.class)).isEqualTo(sample);
  }

  @Example
  void marksWithdrawals() {
    Withdrawal gone =
        new Withdrawal(ArticleId.of("a.txt"), new Revision("0-1-v"), new Upload("a.txt", "", NOON));
    assertThat(Json.write(gone))
        .isEqualTo(
            "{\"withdrawn\":true,\"id\":\"%s\",\"revision\":\"0-1-v\",\"upload\":{\"key\":\"a.txt\",\"part\":\"\",\"received\":\"2026-03-01T12:00:00Z\"}}"
                .formatted(gone.id()));
    assertThat(Json.read(Json.write(gone), Enriched.class)).isEqualTo(gone);
  }

  @Example
  void ignoresFieldsItDoesNotKnowAndFillsMissingListsWithNothing() {
    ArticleId id = ArticleId.of("a.txt");
    String later = "{\"id\":\"" + id + "\",\"mood\":[1,{}],\"day\":\"2026-03-01\"}";
    Sample read = Json.read(later, Sample.class);
    assertThat(read.id()).isEqualTo(id);
    assertThat(read.names()).isEmpty();
    assertThat(read.counts()).isEmpty();
    assertThat(read.note()).isNull();
  }

  @Example
  void writesMapsInOrderOfTheirKeys() {
    assertThat(Json.write(Map.of("b", 1, "a", 2, "c", 3))).isEqualTo("{\"a\":2,\"b\":1,\"c\":3}");
  }

  @Example
  void readsListsOfRecords() {
    List<Revision> revisions = List.of(new Revision("1"), new Revision("2"));
    assertThat(Json.readList(Json.write(revisions), Revision.class)).isEqualTo(revisions);
  }

  @Example
  void saysWhereJsonIsWrongWithoutQuotingIt() {
    assertThatThrownBy(() -> Json.read("{\"upload\":{\"received\":\"Secret\"}}", Article.class))
        .isInstanceOf(Json.Malformed.class)
        .hasMessageContaining("Article")
        .hasMessageContaining("upload.received")
        .hasMessageNotContaining("Secret");
    assertThatThrownBy(() -> Json.read("Secret", Article.class))
        .isInstanceOf(Json.Malformed.class)
        .hasMessageNotContaining("Secret");
    assertThatThrownBy(() -> Json.read("null", Article.class)).isInstanceOf(Json.Malformed.class);
  }
}
