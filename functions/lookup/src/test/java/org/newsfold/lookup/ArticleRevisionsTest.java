package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Normalized;
import org.newsfold.article.Revision;
import org.newsfold.article.Withdrawal;
import org.newsfold.story.ArticleItem;

class ArticleRevisionsTest {
  private final Archive archive = new Archive();
  private final ArticleItem item = archive.article("a.txt", 1);
  private final String path = "/articles/" + item.id() + "/revisions";

  @Test
  void showsASilentEdit() {
    save(1, "Four dead", "A bridge fell. Four people died. The mayor came.");
    save(2, "Three dead", "A bridge fell. Three people died. The mayor came.");
    List<Map<String, Object>> states = states();
    assertThat(states.getFirst())
        .containsEntry("headline", "Four dead")
        .containsEntry("removed", List.of())
        .containsEntry("added", List.of())
        .doesNotContainKey("formerHeadline");
    assertThat(states.getLast())
        .containsEntry("headline", "Three dead")
        .containsEntry("formerHeadline", "Four dead")
        .containsEntry("removed", List.of(passage("Four people died.", 15)))
        .containsEntry("added", List.of(passage("Three people died.", 15)))
        .containsEntry("complete", true);
  }

  @Test
  void comparesWithTheTextBeforeAWithdrawal() {
    save(1, "A bridge", "A bridge fell.");
    archive.store.save((Normalized) new Withdrawal(item.id(), revision(2), item.upload()));
    save(3, "A bridge", "A bridge fell. Nobody was hurt.");
    assertThat(states()).extracting(s -> s.get("withdrawn")).containsExactly(false, true, false);
    assertThat(states().getLast())
        .containsEntry("added", List.of(passage("Nobody was hurt.", 15)))
        .containsEntry("removed", List.of());
  }

  @Test
  void saysNothingOfATextDroppedAgain() {
    save(1, "A bridge", "A bridge fell.");
    save(2, "A bridge", "A bridge fell.");
    assertThat(states().getLast())
        .containsEntry("added", List.of())
        .containsEntry("removed", List.of());
  }

  @Test
  void showsTheNewestOfMany() {
    for (int i = 1; i <= ArticleRevisions.MOST + 3; i++) {
      save(i, "Count", "It is " + i + ".");
    }
    assertThat(archive.json(path)).containsEntry("revisionsTotal", ArticleRevisions.MOST + 3);
    assertThat(states()).hasSize(ArticleRevisions.MOST);
    assertThat(states().getFirst()).containsEntry("removed", List.of(passage("It is 3.", 0)));
  }

  @Test
  void saysWhereLongTextsAreNotCompared() {
    save(1, "Long", sentences(0, 3_000));
    save(2, "Long", sentences(3_000, 6_000));
    assertThat(states().getLast()).containsEntry("complete", false);
    assertThat(Archive.list(states().getLast(), "added")).hasSize(TextChanges.MOST_SHOWN);
  }

  @Test
  void knowsOnlyArticlesThatAreThere() {
    assertThat(archive.get("/articles/aaaaaaaaaaaaaaaaaaaaaaaaaa/revisions").status())
        .isEqualTo(404);
    archive.withdraw(item);
    assertThat(archive.get(path).status()).isEqualTo(410);
  }

  private List<Map<String, Object>> states() {
    return Archive.list(archive.json(path), "revisions");
  }

  private static Map<String, Object> passage(String text, int start) {
    return Map.of("text", text, "start", start, "end", start + text.length());
  }

  private static String sentences(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj("Sentence %d is here."::formatted)
        .collect(Collectors.joining(" "));
  }

  private static Revision revision(int number) {
    return Revision.of("%04X".formatted(number), Archive.NOW, "v" + number);
  }

  private void save(int number, String headline, String body) {
    archive.save(item, revision(number), headline, body);
  }
}
