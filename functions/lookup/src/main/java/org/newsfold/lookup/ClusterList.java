package org.newsfold.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.LatestStories.Batch;
import org.newsfold.lookup.LatestStories.Found;
import org.newsfold.lookup.LatestStories.Place;
import org.newsfold.lookup.StoryRanking.Ranked;
import org.newsfold.lookup.StoryRanking.Ranking;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.StoryPage;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;

/** {@code GET /clusters}: stories, by day, entity or words. */
final class ClusterList implements Route.Answering {
  static final List<String> PARAMETERS =
      Stream.concat(StoryQuery.PARAMETERS.stream(), Stream.of("limit", "cursor")).toList();

  private static final int LIMIT = 20;

  private final LatestStories latest;
  private final StoryRanking ranking;
  private final StoryPages pages;

  ClusterList(LatestStories latest, StoryRanking ranking, StoryPages pages) {
    this.latest = latest;
    this.ranking = ranking;
    this.pages = pages;
  }

  @Override
  public Answer answer(Asked asked) {
    StoryQuery query = StoryQuery.of(asked.parameters());
    int limit = asked.parameters().limit(LIMIT);
    return new Answer.Shown(
        query.isByDay()
            ? byDay(query, limit, asked.parameters())
            : ranked(query, limit, asked.parameters()));
  }

  private StoryPage byDay(StoryQuery query, int limit, Parameters parameters) {
    Place place = parameters.cursor(query.asked(), Place::of).orElse(null);
    Batch batch = latest.from(query, place, limit);
    Map<ArticleId, Story> read =
        pages.read(batch.found().stream().map(found -> found.listed().story()).distinct().toList());
    Map<Place, Story> stories = new LinkedHashMap<>();
    for (Found found : batch.found()) {
      Story story = read.get(found.listed().story());
      if (story != null && isListed(story, found.listed()) && query.covers(story)) {
        stories.put(found.behind(), story);
      }
    }
    List<ListedStory> shown = pages.shown(List.copyOf(stories.values()));
    Place next =
        shown.size() < stories.size()
            ? List.copyOf(stories.keySet()).get(shown.size() - 1)
            : batch.next();
    return new StoryPage(shown, next == null ? null : next.cursor(query), null);
  }

  /** Whether a story stands where it says. */
  private static boolean isListed(Story story, Listed listed) {
    return listed.position().equals(StoryIndex.positionByNewest(story));
  }

  private StoryPage ranked(StoryQuery query, int limit, Parameters parameters) {
    String from = parameters.cursor(query.asked(), List::getFirst).orElse(null);
    Ranking all = ranking.of(query);
    List<Ranked> rest =
        all.stories().stream().filter(r -> from == null || r.key().compareTo(from) < 0).toList();
    List<Ranked> asked = rest.subList(0, Math.min(limit, rest.size()));
    Map<ArticleId, Story> stories = pages.read(asked.stream().map(Ranked::story).toList());
    List<Story> still = new ArrayList<>(stories.values());
    still.removeIf(story -> !query.covers(story));
    List<ListedStory> shown = pages.shown(still);
    return new StoryPage(
        shown,
        cursor(query, rest, asked, shown.size() < still.size() ? shown.getLast().id() : null),
        all.whole() ? null : all.stories().size());
  }

  /**
   * Where to go on.
   *
   * @param last the story that the page had to end with; null = it holds all that were asked for
   */
  private static @Nullable String cursor(
      StoryQuery query, List<Ranked> rest, List<Ranked> asked, @Nullable ArticleId last) {
    if (last == null && asked.size() == rest.size()) {
      return null;
    }
    Ranked end =
        last == null
            ? asked.getLast()
            : asked.stream().filter(r -> r.story().equals(last)).findFirst().orElseThrow();
    return Cursor.write(query.asked(), end.key());
  }
}
