package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Story;

class ClusterDetailTest {
  private final Archive archive = new Archive();

  @Test
  void showsAStoryWhole() {
    ArticleItem first = archive.article("a.txt", 1);
    ArticleItem second = archive.article("b.txt", 5, "de");
    ArticleItem undated = Archive.item("c.txt", null, "en");
    archive.articles.put(undated, List.of());
    ArticleItem outside = archive.article("d.txt", 6);
    archive.link(first, second, 9100);
    archive.link(second, undated, 9500);
    archive.link(first, outside, 9900);
    Story story = archive.story(first, second, undated);
    Map<String, Object> shown = archive.json("/clusters/" + story.id());
    assertThat(shown)
        .containsEntry("id", first.id().value())
        .containsEntry("size", 3)
        .containsEntry("linksComplete", true)
        .containsEntry("model", "m1");
    assertThat(Archive.ids(shown, "articles"))
        .containsExactly(first.id().value(), second.id().value(), undated.id().value());
    assertThat(Archive.list(shown, "timeline"))
        .extracting(moment -> moment.get("article"), moment -> moment.get("dated"))
        .containsExactly(
            tuple(first.id().value(), true),
            tuple(second.id().value(), true),
            tuple(undated.id().value(), false));
    assertThat(Archive.list(shown, "links"))
        .extracting(link -> link.get("score"))
        .containsExactly(0.95, 0.91);
  }

  @Test
  void showsOnlyLinksThatCount() {
    ArticleItem first = archive.article("a.txt", 1);
    ArticleItem second = archive.article("b.txt", 5);
    archive.link(first, second, 9100);
    Story story = archive.story(first, second);
    archive.withdraw(second);
    Map<String, Object> shown = archive.json("/clusters/" + story.id());
    assertThat(Archive.ids(shown, "articles")).containsExactly(first.id().value());
    assertThat(Archive.list(shown, "links")).isEmpty();
  }

  @Test
  void readsALongStoryInBoundedRounds() {
    ArticleItem[] members = new ArticleItem[700];
    for (int i = 0; i < members.length; i++) {
      members[i] = archive.article("a" + i, i);
    }
    Story story = archive.story(members);
    archive.table.rounds();
    Map<String, Object> shown = archive.json("/clusters/" + story.id());
    assertThat(archive.table.rounds()).isLessThanOrEqualTo(2 + ClusterDetail.MOST_LINKED);
    assertThat(Archive.list(shown, "articles")).hasSize(ClusterDetail.MOST_ARTICLES);
    assertThat(shown).containsEntry("articlesTotal", 700).containsEntry("linksComplete", false);
  }

  @Test
  void leadsFromEveryArticleToItsStory() {
    ArticleItem[] members = new ArticleItem[30];
    for (int i = 0; i < members.length; i++) {
      members[i] = archive.article("a" + i, i);
    }
    Story story = archive.story(members);
    archive.table.rounds();
    for (ArticleItem item : List.of(members).subList(1, members.length)) {
      Response response = archive.get("/clusters/" + item.id());
      assertThat(response.status()).isEqualTo(308);
      assertThat(response.headers())
          .containsEntry("Location", story.id().value())
          .containsEntry("Cache-Control", "no-store");
      assertThat(archive.table.rounds()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void leadsToTheStoryThatAnArticleIsInNow() {
    ArticleItem first = archive.article("a", 1);
    ArticleItem moved = archive.article("b", 3);
    ArticleItem other = archive.article("c", 2);
    archive.story(first, moved);
    archive.story(other, moved);
    archive.story(first);
    assertThat(archive.get("/clusters/" + moved.id()).headers())
        .containsEntry("Location", other.id().value());
    archive.story(other);
    assertThat(archive.get("/clusters/" + moved.id()).status()).isEqualTo(404);
  }

  @Test
  void tellsTheWithdrawnFromTheUnknownAndTheUnsettled() {
    ArticleItem item = archive.article("a.txt", 1);
    assertThat(archive.get("/clusters/" + item.id()).status()).isEqualTo(404);
    assertThat(archive.get("/clusters/" + item.id()).body()).contains("not yet");
    archive.withdraw(item);
    assertThat(archive.get("/clusters/" + item.id()).status()).isEqualTo(410);
    assertThat(archive.get("/clusters/" + ArticleId.of("never")).status()).isEqualTo(404);
  }
}
