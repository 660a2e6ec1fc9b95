package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Story;

class ClusterListTest {
  private static final String LINDENAU = "entity=" + Archive.place("Lindenau").id();

  @Example
  void showsAStoryWithItsArticlesAndSummary() {
    Archive archive = new Archive();
    ArticleItem late = archive.article("b/ü 2.txt", 30, "de");
    ArticleItem early = archive.article("a.txt", 2);
    archive.story(late, early);
    Map<String, Object> story = Archive.list(archive.json("/clusters"), "clusters").getFirst();
    assertThat(story)
        .containsEntry("id", early.id().value())
        .containsEntry("articlesTotal", 2)
        .containsEntry("size", 2)
        .containsEntry("first", "2026-03-01T02:00:00Z")
        .containsEntry("newest", "2026-03-02T06:00:00Z")
        .containsEntry("languages", List.of("en", "de"));
    assertThat(Archive.list(story, "articles").get(1))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "id", late.id().value(),
                "upload", "b/ü 2.txt",
                "inLanguage", "de",
                "headline", "Headline of b/ü 2.txt",
                "marks", List.of(),
                "author", List.of("Ida Brandt"),
                "datePublished", "2026-03-02T06:00:00Z",
                "publisher", "Lindenauer Bote",
                "url", "https://example.org/b/ü 2.txt"));
    assertThat(ApiContract.at(story, "summary", "headline"))
        .isEqualTo(Map.of("text", "Headline of a.txt", "headlineOf", early.id().value()));
  }

  @Example
  void leavesOutStoriesThatNoLongerSayWhatTheyWereFoundBy() {
    Archive archive = new Archive();
    ArticleItem first = archive.article("a.txt", 1);
    archive.story(first);
    assertThat(archive.walk(LINDENAU, 5)).containsExactly(first.id().value());
    archive.write(
        Archive.tell(List.of(first), List.of(Archive.place("Lima")), List.of("strike"), null));
    assertThat(archive.walk(LINDENAU, 5)).isEmpty();
    assertThat(archive.walk("q=bridge", 5)).isEmpty();
    assertThat(archive.walk("q=strike", 5)).containsExactly(first.id().value());
    archive.end(first.id(), Archive.NOW);
    assertThat(archive.walk("q=strike", 5)).isEmpty();
    assertThat(archive.walk("sort=size", 5)).isEmpty();
    assertThat(archive.walk("sort=latest", 5)).isEmpty();
  }

  @Example
  void endsAPageEarlyRatherThanReadThousandsOfArticles() {
    Archive archive = new Archive();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ArticleItem[] members = new ArticleItem[250];
      for (int j = 0; j < members.length; j++) {
        members[j] = archive.article(i + "/" + j, 90 - i);
      }
      expected.add(archive.story(members).id().value());
    }
    Map<String, Object> page = archive.json("/clusters?limit=100");
    assertThat(Archive.ids(page, "clusters")).isEqualTo(expected.subList(0, 2));
    Map<String, Object> story = Archive.list(page, "clusters").getFirst();
    assertThat(Archive.list(story, "articles")).hasSize(200);
    assertThat(story).containsEntry("articlesTotal", 250);
    for (String order : List.of("latest", "first", "size", "origins")) {
      assertThat(archive.walk("sort=" + order, 100)).containsExactlyElementsOf(expected);
    }
  }

  @Example
  void walksThroughASparseArchive() {
    Archive archive = new Archive();
    List<String> expected = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      expected.addFirst(archive.story(archive.article("a" + day, 24 * 3 * day)).id().value());
    }
    Map<String, Object> page = archive.json("/clusters?limit=100");
    assertThat(page).containsKey("cursor");
    assertThat(archive.walk("sort=latest", 100)).isEqualTo(expected);
  }

  @Example
  void saysWhenItPutOnlyTheLatestStoriesInOrder() {
    Archive archive = new Archive();
    for (int i = 0; i < StoryRanking.MOST_STORIES; i++) {
      archive.story(archive.article("a" + i, i / 50));
    }
    assertThat(archive.json("/clusters?sort=size&limit=1")).doesNotContainKey("ranked");
    assertThat(archive.json("/clusters?q=bridge&limit=1")).doesNotContainKey("ranked");
    Story oldest = archive.story(archive.article("old", -5000), archive.article("old2", -5000));
    for (String query : List.of("sort=size", "q=bridge", LINDENAU + "&sort=size")) {
      Map<String, Object> page = archive.json("/clusters?limit=1&" + query);
      assertThat(page).containsEntry("ranked", StoryRanking.MOST_STORIES);
    }
    Map<String, Object> narrowed = archive.json("/clusters?sort=size&to=2025-12-31");
    assertThat(Archive.ids(narrowed, "clusters")).isEqualTo(Archive.ids(oldest));
    assertThat(narrowed).doesNotContainKey("ranked");
  }

  @Example
  void readsAPageInFewRounds() {
    Archive archive = new Archive();
    for (int i = 0; i < 60; i++) {
      archive.story(archive.article("a" + i, i), archive.article("b" + i, i));
    }
    archive.table.rounds();
    archive.json("/clusters");
    // The days, four shards of one day or two, the stories, their articles.
    assertThat(archive.table.rounds()).isLessThanOrEqualTo(11);
    archive.json("/clusters?q=bridge");
    assertThat(archive.table.rounds()).isLessThanOrEqualTo(4);
  }

  @Example
  void takesBackOnlyTheCursorsItGave() {
    Archive archive = new Archive();
    archive.story(archive.article("a", 1));
    archive.story(archive.article("b", 2));
    for (String query : List.of("sort=latest", "sort=size")) {
      String cursor = String.valueOf(archive.json("/clusters?limit=1&" + query).get("cursor"));
      assertThat(archive.get("/clusters?limit=2&" + query + "&cursor=" + cursor).status())
          .isEqualTo(200);
      for (String other :
          Arrays.asList(
              "sort=first&cursor=" + cursor,
              query + "&lang=en&cursor=" + cursor,
              query + "&cursor=" + cursor + "A",
              query + "&cursor=" + cursor.substring(1),
              query + "&cursor=" + cursor.substring(0, cursor.length() - 1),
              query + "&cursor=" + (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1))) {
        assertThat(archive.get("/clusters?" + other).status()).as(other).isEqualTo(400);
      }
    }
  }
}
