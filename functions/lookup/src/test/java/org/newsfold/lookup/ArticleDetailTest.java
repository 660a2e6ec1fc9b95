package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.story.ArticleItem;

class ArticleDetailTest {
  private final Archive archive = new Archive();

  private void save(ArticleItem item, String body) {
    archive.save(item, item.revision(), item.headline(), body);
  }

  @Test
  void showsAnArticleWithItsStoryEntitiesAndLinks() {
    ArticleItem first = archive.article("a.txt", 1);
    ArticleItem second = archive.article("b.txt", 2, "de");
    archive.link(first, second, 9100);
    archive.story(first, second);
    Map<String, Object> shown = archive.json("/articles/" + second.id());
    assertThat(shown)
        .containsEntry("upload", "b.txt")
        .containsEntry("cluster", first.id().value())
        .containsEntry("inLanguage", "de")
        .containsEntry("languageConfidence", 0.9)
        .containsEntry("linksTotal", 1)
        .doesNotContainKeys("articleBody", "part");
    assertThat(Archive.list(shown, "entities").getFirst()).containsEntry("name", "Lindenau");
    assertThat(Archive.list(shown, "links"))
        .containsExactly(
            Map.of(
                "article",
                first.id().value(),
                "headline",
                "Headline of a.txt",
                "inLanguage",
                "en",
                "kind",
                "TRANSLATION",
                "confidence",
                0.9,
                "evidence",
                List.of(),
                "score",
                0.91,
                "model",
                "m1",
                "why",
                List.of(
                    Map.of(
                        "feature",
                        "people",
                        "value",
                        0.8,
                        "weight",
                        2.5,
                        "shared",
                        List.of("Karla Engel")))));
  }

  @Test
  void showsTheTextOnlyWhenAsked() {
    ArticleItem item = archive.article("a.txt", 1);
    save(item, "A bridge is built.");
    assertThat(archive.json("/articles/" + item.id() + "?text=true"))
        .containsEntry("articleBody", "A bridge is built.");
    assertThat(archive.json("/articles/" + item.id() + "?text=false"))
        .doesNotContainKey("articleBody");
    assertThat(archive.get("/articles/" + item.id() + "?text=yes").status()).isEqualTo(400);
  }

  @Test
  void cutsAnEndlessText() {
    ArticleItem item = archive.article("a.txt", 1);
    save(item, "ä".repeat(3_000_000));
    assertThat(
            String.valueOf(
                archive.json("/articles/" + item.id() + "?text=true").get("articleBody")))
        .hasSize(1_000_000);
  }

  @Test
  void leavesOutLinksThatNoLongerCount() {
    ArticleItem item = archive.article("a.txt", 1);
    ArticleItem withdrawn = archive.article("b.txt", 2);
    ArticleItem newer = archive.article("c.txt", 3);
    archive.link(item, withdrawn, 9000);
    archive.link(item, newer, 9100);
    archive.withdraw(withdrawn);
    ArticleItem draft = Archive.item("c.txt", Archive.NOW, "en");
    archive.articles.put(revised(draft), List.of());
    assertThat(Archive.list(archive.json("/articles/" + item.id()), "links")).isEmpty();
  }

  private static ArticleItem revised(ArticleItem item) {
    return new ArticleItem(
        item.id(),
        Revision.of("9", Archive.NOW, "v9"),
        false,
        item.upload(),
        item.placed(),
        item.datePublished(),
        item.language(),
        item.headline(),
        item.author(),
        item.publisher(),
        item.url(),
        item.entities(),
        item.postings(),
        item.signature(),
        item.sentences(),
        item.attributions(),
        item.claims(),
        item.marks());
  }

  @Test
  void showsAtMostAHundredLinks() {
    ArticleItem item = archive.article("a.txt", 1);
    for (int i = 0; i < 130; i++) {
      archive.link(item, archive.article("b" + i, 2), 5000 + i);
    }
    Map<String, Object> shown = archive.json("/articles/" + item.id());
    assertThat(Archive.list(shown, "links")).hasSize(ArticleDetail.MOST_LINKS);
    assertThat(Archive.list(shown, "links").getFirst()).containsEntry("score", 0.5129);
    assertThat(shown).containsEntry("linksTotal", 130);
  }

  @Test
  void tellsTheWithdrawnFromTheUnknown() {
    ArticleItem item = archive.article("a.txt", 1);
    archive.withdraw(item);
    assertThat(archive.get("/articles/" + item.id()).status()).isEqualTo(410);
    assertThat(archive.get("/articles/" + ArticleId.of("never")).status()).isEqualTo(404);
  }
}
