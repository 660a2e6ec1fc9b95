package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;

class ClusterListTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "zh");
  private static final List<String> PLACES = List.of("Minsk", "Lima", "Oslo");
  private static final List<String> TERMS = List.of("bridge", "council", "strike");

  private static final String LINDENAU = "entity=" + Archive.place("Lindenau").id();

  /** What a story is made of: its articles' hours and languages, what it names, its origins. */
  record Draft(
      List<Integer> hours,
      int language,
      int place,
      List<String> terms,
      @Nullable Integer origins) {}

  /** A query and the same question put to one story. */
  record Question(String query, Predicate<Story> holds) {}

  @Provide
  Arbitrary<List<Draft>> drafts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 24 * 25).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(TERMS).set().ofMaxSize(2),
            Arbitraries.integers().between(0, 2).injectNull(0.3))
        .as((hours, lang, place, terms, n) -> new Draft(hours, lang, place, List.copyOf(terms), n))
        .list()
        .ofMaxSize(24);
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.of(
        new Question("", story -> true),
        new Question("lang=de", story -> story.languages().contains("de")),
        new Question(
            "lang=ZH&to=2026-03-09",
            story -> story.languages().contains("zh") && isFrom(story, 1, 9)),
        new Question("from=2026-03-04&to=2026-03-11", story -> isFrom(story, 4, 11)),
        new Question("entity=place-minsk", story -> names(story, "Minsk")),
        new Question("q=Bridge", story -> story.terms().contains("bridge")),
        new Question(
            "q=strike bridge", story -> story.terms().containsAll(List.of("bridge", "strike"))),
        new Question(
            "q=council&entity=place-oslo&from=2026-03-03&lang=en",
            story ->
                story.terms().contains("council")
                    && names(story, "Oslo")
                    && isFrom(story, 3, 31)
                    && story.languages().contains("en")));
  }

  private static boolean isFrom(Story story, int first, int last) {
    LocalDate march = LocalDate.of(2026, 3, 1);
    return !story.day().isBefore(march.plusDays(first - 1L))
        && !story.day().isAfter(march.plusDays(last - 1L));
  }

  private static boolean names(Story story, String place) {
    return story.entities().contains(Archive.place(place));
  }

  @Provide
  Arbitrary<String> orders() {
    return Arbitraries.of("latest", "first", "size", "origins");
  }

  /** The law of pages: put together, they are the whole list in its order, whatever the limit. */
  @Property(tries = 150)
  void pagesPutTogetherAreTheWholeList(
      @ForAll("drafts") List<Draft> drafts,
      @ForAll("questions") Question question,
      @ForAll("orders") String order,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    Archive archive = new Archive();
    List<Story> stories = write(archive, drafts);
    List<String> expected =
        stories.stream()
            .filter(question.holds())
            .sorted(order(order))
            .map(story -> story.id().value())
            .toList();
    String query = question.query().isEmpty() ? "" : question.query() + "&";
    assertThat(walk(archive, query + "sort=" + order, limit)).isEqualTo(expected);
  }

  private static List<Story> write(Archive archive, List<Draft> drafts) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<ArticleItem> members = new ArrayList<>();
      for (int hour : draft.hours()) {
        members.add(
            archive.article(
                i + "-" + members.size(), hour, LANGUAGES.get((draft.language() + hour) % 3)));
      }
      stories.add(
          archive.write(
              Archive.tell(
                  members,
                  List.of(Archive.place(PLACES.get(draft.place()))),
                  draft.terms(),
                  draft.origins())));
      beOvertaken(archive, stories.getLast(), members.getFirst());
    }
    return stories;
  }

  /** Leaves behind where another writer would have had the story. */
  private static void beOvertaken(Archive archive, Story story, ArticleItem only) {
    Story lost = Archive.tell(List.of(only), List.of(), List.of("strike"), null);
    assertThat(
            archive.stories.settle(
                story.id(),
                Slot.NEVER_WRITTEN,
                renamed(lost, story.id()),
                null,
                Archive.NOW,
                List.of()))
        .isFalse();
  }

  private static Story renamed(Story story, ArticleId id) {
    return new Story(
        id,
        story.members(),
        story.first(),
        story.newest(),
        story.languages(),
        story.entities(),
        story.terms(),
        story.summary(),
        story.fingerprint(),
        story.model());
  }

  private static Comparator<Story> order(String order) {
    Comparator<Story> latest =
        comparing(Story::newest).thenComparing(story -> story.id()).reversed();
    return switch (order) {
      case "latest" -> latest;
      case "first" -> comparing(Story::first).thenComparing(story -> story.id()).reversed();
      case "size" -> comparingInt(Story::size).reversed().thenComparing(latest);
      default -> comparingInt(ClusterListTest::origins).reversed().thenComparing(latest);
    };
  }

  private static int origins(Story story) {
    Count independent = story.summary().origins().independent();
    return independent == null ? 0 : independent.atLeast();
  }

  private static List<String> walk(Archive archive, String query, int limit) {
    List<String> found = new ArrayList<>();
    String next = "";
    for (int pages = 0; pages < 500; pages++) {
      Map<String, Object> page = archive.json("/clusters?" + query + "&limit=" + limit + next);
      List<String> ids = Archive.ids(page, "clusters");
      assertThat(ids).hasSizeLessThanOrEqualTo(limit);
      found.addAll(ids);
      if (!page.containsKey("cursor")) {
        return found;
      }
      next = "&cursor=" + page.get("cursor");
    }
    throw new AssertionError("The pages do not end");
  }

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
    assertThat(walk(archive, LINDENAU, 5)).containsExactly(first.id().value());
    archive.write(
        Archive.tell(List.of(first), List.of(Archive.place("Lima")), List.of("strike"), null));
    assertThat(walk(archive, LINDENAU, 5)).isEmpty();
    assertThat(walk(archive, "q=bridge", 5)).isEmpty();
    assertThat(walk(archive, "q=strike", 5)).containsExactly(first.id().value());
    archive.end(first.id(), Archive.NOW);
    assertThat(walk(archive, "q=strike", 5)).isEmpty();
    assertThat(walk(archive, "sort=size", 5)).isEmpty();
    assertThat(walk(archive, "sort=latest", 5)).isEmpty();
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
      assertThat(walk(archive, "sort=" + order, 100)).containsExactlyElementsOf(expected);
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
    assertThat(walk(archive, "sort=latest", 100)).isEqualTo(expected);
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
