package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;

/**
 * The rows that stories are listed and found by.
 *
 * <ul>
 *   <li>listed, written before the story and removed once it is listed elsewhere: {@code
 *       D#}day{@code #}shard: {@code newest#story#languages#}version of the slot that says so
 *       first. So whoever removes a row knows that nobody counts on it any more
 *   <li>found, written before the story and left to expire: {@code E#}group of entities and {@code
 *       T#}term: {@code first#story}
 *   <li>{@code DAYS#}language: {@code day}, written before a day's first story
 * </ul>
 *
 * <p>A reader counts a row only if the story says so.
 */
public final class StoryIndex {
  /** The language under which every story is listed. */
  public static final String ANY_LANGUAGE = "*";

  /** A day's stories are spread over so many partitions. */
  static final int SHARDS = 4;

  private static final int ENTITIES = 8;
  private static final int LANGUAGES = 8;
  private static final Duration DAY = Duration.ofDays(1);

  /** So many rows are read at once to find those of one language. */
  private static final int PAGE = 500;

  private final Table table;

  public StoryIndex(Table table) {
    this.table = table;
  }

  /** The days that have, or had, stories, newest first, from {@code before} back. */
  public List<LocalDate> days(String language, LocalDate from, LocalDate to, int limit) {
    Range range = new Range(days(language), from.toString(), to.toString(), true, limit, null);
    return table.query(range).stream().map(row -> LocalDate.parse(row.key().sort())).toList();
  }

  /**
   * The stories listed under a day, newest first.
   *
   * @param after go on behind this position; null = from the newest
   */
  public List<Listed> day(String language, LocalDate day, int limit, @Nullable String after) {
    List<Listed> found = new ArrayList<>();
    for (int shard = 0; shard < SHARDS; shard++) {
      Range range = Range.startingWith(listed(day, shard), "").newestFirst().after(after);
      found.addAll(
          language.equals(ANY_LANGUAGE)
              ? table.query(range.limit(limit)).stream().map(Listed::of).toList()
              : inLanguage(language, range.limit(PAGE), limit));
    }
    found.sort((a, b) -> b.position().compareTo(a.position()));
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  private List<Listed> inLanguage(String language, Range first, int limit) {
    List<Listed> found = new ArrayList<>();
    Range range = first;
    List<Row> rows;
    do {
      rows = table.query(range);
      rows.stream()
          .filter(row -> languages(row).contains(language))
          .map(Listed::of)
          .forEach(found::add);
      range = rows.isEmpty() ? range : range.after(rows.getLast().key().sort());
    } while (rows.size() == range.limit() && found.size() < limit);
    return found;
  }

  /**
   * The stories that an entity, or another of its {@link EntityGroup}, is, or was, among the most
   * telling of; latest begun first.
   */
  public List<Listed> ofEntity(String entityId, int limit, @Nullable String after) {
    return found("E#" + EntityGroup.of(entityId), limit, after);
  }

  /** The stories that a term finds, or found; latest begun first. */
  public List<Listed> ofTerm(String term, int limit, @Nullable String after) {
    return found("T#" + term, limit, after);
  }

  private List<Listed> found(String partition, int limit, @Nullable String after) {
    Range range = Range.startingWith(partition, "").newestFirst().limit(limit).after(after);
    return table.query(range).stream().map(Listed::of).toList();
  }

  /** What a story's entity rows are made for; the others it has are shown, not listed. */
  public static List<NamedEntity> listedEntities(Story story) {
    return story.entities().subList(0, Math.min(ENTITIES, story.entities().size()));
  }

  /** Where a story stands in the lists of its day. */
  public static String positionByNewest(Story story) {
    return position(story.newest()) + "#" + story.id();
  }

  /** Where a story stands in the lists of its entities and terms. */
  public static String positionByFirst(Story story) {
    return position(story.first()) + "#" + story.id();
  }

  /** The position before all stories of that second, counting up. */
  public static String position(Instant time) {
    return ArticleTable.time(time);
  }

  /** Where a slot's story is listed, and under which languages; empty if it holds none. */
  static Optional<Key> listed(Slot slot) {
    return Optional.ofNullable(slot.story()).map(story -> listed(story, slot.listed()));
  }

  /** Whether two stories are listed at the same place and under the same languages. */
  static boolean areListedAlike(Story one, Story other) {
    return listed(one, 0).equals(listed(other, 0));
  }

  private static Key listed(Story story, long since) {
    int shard = Math.floorMod(story.id().hashCode(), SHARDS);
    String languages = String.join(" ", story.languages());
    String sort = String.join("#", positionByNewest(story), languages, Long.toString(since));
    return new Key(listed(story.day(), shard), sort);
  }

  private static List<String> languages(Row row) {
    return List.of(row.key().sort().split("#", 4)[2].split(" ", -1));
  }

  static List<Row> found(Story story, @Nullable Instant expires) {
    String sort = positionByFirst(story);
    List<Row> rows = new ArrayList<>();
    listedEntities(story).stream()
        .map(entity -> EntityGroup.of(entity.id()))
        .distinct()
        .forEach(group -> rows.add(new Row(new Key("E#" + group, sort), "", "", expires)));
    for (String term : story.terms()) {
      rows.add(new Row(new Key("T#" + term, sort), "", "", expires));
    }
    return rows;
  }

  /** The rows by which a story's day is found; equal for all stories of a day of receipts. */
  static List<Row> days(Story story, @Nullable Instant expires) {
    Instant late = expires == null ? null : expires.truncatedTo(ChronoUnit.DAYS).plus(DAY);
    return languages(story)
        .map(language -> new Row(new Key(days(language), story.day().toString()), "", "", late))
        .toList();
  }

  private static Stream<String> languages(Story story) {
    return Stream.concat(Stream.of(ANY_LANGUAGE), story.languages().stream().limit(LANGUAGES));
  }

  private static String listed(LocalDate day, int shard) {
    return "D#" + day + "#" + shard;
  }

  private static String days(String language) {
    return "DAYS#" + language;
  }

  /**
   * A story in a list.
   *
   * @param position where it stands there, to go on from
   */
  public record Listed(ArticleId story, String position) {
    static Listed of(Row row) {
      String[] parts = row.key().sort().split("#", 3);
      return new Listed(new ArticleId(parts[1]), parts[0] + "#" + parts[1]);
    }
  }
}
