package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/** The law of {@code GET /clusters}, and the stories that it is drawn from. */
class ClusterPagesTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "zh");
  private static final List<String> PLACES = List.of("Minsk", "Lima", "Oslo");
  private static final List<String> TERMS = List.of("bridge", "council", "strike");

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
    assertThat(archive.walk(query + "sort=" + order, limit)).isEqualTo(expected);
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
        .isEmpty();
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
      default -> comparingInt(ClusterPagesTest::origins).reversed().thenComparing(latest);
    };
  }

  private static int origins(Story story) {
    Count independent = story.summary().origins().independent();
    return independent == null ? 0 : independent.atLeast();
  }
}
