package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;
import org.newsfold.table.StoryTable;

/**
 * Puts the stories of a query in order where no index has them so: it reads all that the query may
 * mean, up to a bound, and says so when the bound is hit.
 */
final class StoryRanking {
  /** So many stories are read for one answer. */
  static final int MOST_STORIES = 1000;

  /** So many days are looked into, if days are all that is asked for. */
  static final int MOST_DAYS = 62;

  /** Stories are read in batches, so that a ranking never holds them all. */
  private static final int BATCH = 100;

  /**
   * No story is longer, as a rule (30 days are their bound): what a query's window asks of
   * beginnings. Longer ones are missed by {@code entity} and {@code q} with {@code from}.
   */
  private static final Duration LONGEST = Duration.ofDays(31);

  private final StoryIndex index;
  private final StoryTable stories;

  StoryRanking(StoryIndex index, StoryTable stories) {
    this.index = index;
    this.stories = stories;
  }

  /** One story's place in the order. */
  record Ranked(ArticleId story, String key) {}

  /**
   * Stories in order.
   *
   * @param whole whether all stories of the query are among them, not only the latest
   */
  record Ranking(List<Ranked> stories, boolean whole) {}

  /** What may be asked for, latest first. */
  private record Candidates(Set<ArticleId> stories, boolean whole) {
    static Candidates of(List<Listed> rows, boolean whole) {
      Set<ArticleId> ids = new LinkedHashSet<>();
      rows.stream().limit(MOST_STORIES).forEach(row -> ids.add(row.story()));
      return new Candidates(ids, whole && rows.size() <= MOST_STORIES);
    }
  }

  /** The stories of a query, first those that come first. */
  Ranking of(StoryQuery query) {
    Candidates candidates =
        query.entity() == null && query.terms().isEmpty() ? ofDays(query) : ofRows(query);
    List<ArticleId> ids = List.copyOf(candidates.stories());
    List<Ranked> ranked = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      for (Story story : stories.stories(ids.subList(from, Math.min(from + BATCH, ids.size())))) {
        if (query.covers(story)) {
          ranked.add(new Ranked(story.id(), query.order().key(story)));
        }
      }
    }
    ranked.sort(comparing(Ranked::key).reversed());
    return new Ranking(ranked, candidates.whole());
  }

  private Candidates ofDays(StoryQuery query) {
    String language = query.language() == null ? StoryIndex.ANY_LANGUAGE : query.language();
    List<LocalDate> days = index.days(language, query.from(), query.to(), MOST_DAYS + 1);
    List<Listed> rows = new ArrayList<>();
    for (LocalDate day : days.subList(0, Math.min(MOST_DAYS, days.size()))) {
      rows.addAll(index.day(language, day, MOST_STORIES + 1 - rows.size(), null));
      if (rows.size() > MOST_STORIES) {
        break;
      }
    }
    return Candidates.of(rows, days.size() <= MOST_DAYS);
  }

  /** The shortest of the lists that a story must stand in, all of them. */
  private Candidates ofRows(StoryQuery query) {
    Stream<BiFunction<Integer, String, List<Listed>>> lists =
        Stream.concat(
            Stream.ofNullable(query.entity())
                .map(entity -> (limit, after) -> index.ofEntity(entity, limit, after)),
            query.terms().stream().map(term -> (limit, after) -> index.ofTerm(term, limit, after)));
    String behind =
        StoryIndex.position(query.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    String until =
        StoryIndex.position(query.from().atStartOfDay().toInstant(ZoneOffset.UTC).minus(LONGEST));
    List<Listed> shortest =
        lists
            .map(list -> list.apply(MOST_STORIES + 1, behind))
            .map(rows -> rows.stream().filter(row -> row.position().compareTo(until) >= 0).toList())
            .min(comparingInt(List::size))
            .orElseThrow();
    return Candidates.of(shortest, true);
  }
}
