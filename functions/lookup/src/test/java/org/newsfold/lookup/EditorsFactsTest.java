package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.json.Json;
import org.newsfold.store.FactKey;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Fact;

/** {@code /facts/{article}/{other}}, and the facts of {@code /articles/{id}}. */
class EditorsFactsTest {
  private static final String SAME =
      "{\"same\":true,\"by\":\"Ida Brandt\",\"why\":\"One bridge.\"}";

  private final Archive archive = new Archive();
  private final ArticleItem one = archive.article("one", 1);
  private final ArticleItem other = archive.article("other", 2);
  private final String path = "/facts/" + one.id() + "/" + other.id();

  private Response put(String path, String body) {
    return archive.ask("PUT", path, Map.of(), body);
  }

  private Fact saved() {
    return archive.store.fact(FactKey.of(other.id(), one.id())).orElseThrow();
  }

  /** What the function CLUSTER does with a fact. */
  private void cluster() {
    archive.articles.state(saved());
  }

  @Test
  void writesDownWhatIsSaid() {
    Response response = put(path, SAME);
    assertThat(response.status()).isEqualTo(202);
    assertThat(Json.readObject(response.body()))
        .containsEntry("article", one.id().value())
        .containsEntry("other", other.id().value())
        .containsEntry("same", true)
        .containsEntry("by", "Ida Brandt")
        .containsEntry("why", "One bridge.")
        .containsEntry("at", Archive.NOW.toString())
        .containsEntry("holds", false);
    assertThat(saved().verdict()).isEqualTo(Fact.Verdict.SAME_STORY);
    assertThat(archive.json(path)).isEqualTo(Json.readObject(response.body()));
  }

  @Test
  void namesTheTwoInAnyOrder() {
    put(path, SAME);
    assertThat(archive.json("/facts/" + other.id() + "/" + one.id()))
        .containsEntry("article", other.id().value())
        .containsEntry("other", one.id().value());
  }

  @Test
  void showsWithTheArticleWhatHoldsAndWhatDoesNot() {
    put(path, SAME);
    cluster();
    assertThat(facts()).singleElement().satisfies(f -> assertThat(f).containsEntry("holds", false));
    archive.story(one, other);
    assertThat(facts()).singleElement().satisfies(f -> assertThat(f).containsEntry("holds", true));
  }

  private List<Map<String, Object>> facts() {
    List<?> facts =
        (List<?>) Objects.requireNonNull(archive.json("/articles/" + one.id()).get("facts"));
    return facts.stream().map(ApiContract::object).toList();
  }

  @Test
  void takesBack() {
    put(path, SAME);
    cluster();
    assertThat(archive.ask("DELETE", path, Map.of()).status()).isEqualTo(202);
    assertThat(saved().verdict()).isEqualTo(Fact.Verdict.TAKEN_BACK);
    assertThat(archive.get(path).status()).isEqualTo(404);
    assertThat(archive.ask("DELETE", path, Map.of()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{\"same\":true}",
        "{\"same\":\"yes\",\"by\":\"I\"}",
        "{\"same\":true,\"by\":\" \"}",
        "{\"same\":true,\"by\":\"I\",\"whom\":\"\"}",
        "{\"same\":true,\"by\":\"I\",\"why\":7}"
      })
  void saysWhatABodyMustBe(String body) {
    Response response = put(path, body);
    assertThat(response.status()).isEqualTo(400);
    assertThat(Json.readObject(response.body())).containsEntry("parameter", "body");
  }

  @Test
  void knowsBothArticles() {
    String unknown = Archive.item("unknown", null, "en").id().value();
    assertThat(put("/facts/" + one.id() + "/" + unknown, SAME).status()).isEqualTo(404);
    assertThat(put("/facts/" + one.id() + "/" + one.id(), SAME).status()).isEqualTo(400);
    assertThat(put("/facts/" + one.id() + "/nonsense", SAME).status()).isEqualTo(400);
    archive.withdraw(other);
    assertThat(put(path, SAME).status()).isEqualTo(410);
  }

  @Test
  void namesTheMethodsThereAre() {
    assertThat(archive.ask("POST", path, Map.of()).headers())
        .containsEntry("Allow", "DELETE, GET, HEAD, PUT");
  }
}
