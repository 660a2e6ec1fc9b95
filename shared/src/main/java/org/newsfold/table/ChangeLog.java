package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.story.Change;
import org.newsfold.story.Slot;

/**
 * What happened to stories, sorted by time and story: partition {@code X#}hour, written before the
 * story's slot. The slot says when the story changed lately, and partition {@code H#}story, a row
 * for each {@link #RECENT} changes, when it did before. A change that no slot names did not come to
 * be: its writer was overtaken, or died.
 *
 * <p>Times are to the microsecond: of two writers of one story each tells its own.
 */
public final class ChangeLog {
  /**
   * So far behind now does {@link #since} answer: a change written earlier can't turn up later, and
   * its story is as it says.
   */
  public static final Duration SETTLED = Duration.ofSeconds(10);

  /** So many changes a slot remembers. */
  static final int RECENT = 20;

  /** So many hours without a change does one answer skip at most. */
  private static final int HOURS = 240;

  /** A time in a position has so many. */
  private static final int DIGITS = 17;

  private final Table table;

  public ChangeLog(Table table) {
    this.table = table;
  }

  /** What happened to one story, oldest first. */
  public List<Change> of(ArticleId story, int limit, @Nullable String after) {
    List<Key> ahead =
        times(story)
            .map(time -> key(position(time, story)))
            .filter(key -> after == null || key.sort().compareTo(after) > 0)
            .toList();
    List<Change> found = new ArrayList<>();
    for (int from = 0; from < ahead.size() && found.size() < limit; from += limit) {
      table.get(ahead.subList(from, Math.min(from + limit, ahead.size()))).stream()
          .map(ChangeLog::change)
          .sorted(Comparator.comparing(ChangeLog::position))
          .forEach(found::add);
    }
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  /** When a story changed, in order. */
  private Stream<Instant> times(ArticleId story) {
    // First the slot: what it gives away lies in the other rows before.
    Stream<Instant> lately =
        table.get(ArticleTable.slot(story)).map(ArticleTable::slot).stream()
            .flatMap(slot -> slot.changes().stream());
    Stream<Instant> before =
        table.query(Range.startingWith(before(story), "")).stream()
            .flatMap(row -> Json.read(row.body(), Times.class).of().stream());
    return Stream.concat(before, lately).sorted().distinct();
  }

  /**
   * The changes behind a position, oldest first.
   *
   * @param position of the last change seen, or a {@link #position} of a time
   * @param now nothing later than {@link #SETTLED} before is answered
   * @return the changes, and where to go on
   */
  public Page since(String position, int limit, Instant now) {
    Instant end = now.minus(SETTLED);
    List<Change> found = new ArrayList<>();
    String last = position;
    Instant hour = timeOf(position).truncatedTo(ChronoUnit.HOURS);
    for (int read = 0; read < HOURS && !hour.isAfter(end) && found.size() < limit; read++) {
      Range range =
          new Range(partition(hour), "", position(end), false, limit - found.size(), position);
      for (Row row : table.query(range)) {
        found.add(change(row));
        last = row.key().sort();
      }
      hour = hour.plus(1, ChronoUnit.HOURS);
    }
    boolean full = found.size() >= limit;
    Instant reached = hour.isAfter(end) ? end : hour;
    String next = full || last.compareTo(position(reached)) > 0 ? last : position(reached);
    return new Page(found, next);
  }

  /** The position of a time: before all changes of that microsecond. */
  public static String position(Instant time) {
    return "%017d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, time));
  }

  /** The position of a change. */
  public static String position(Change change) {
    return position(change.at(), change.story());
  }

  private static String position(Instant time, ArticleId story) {
    return position(time) + "#" + story;
  }

  private static Instant timeOf(String position) {
    return Instant.EPOCH.plus(Long.parseLong(position.substring(0, DIGITS)), ChronoUnit.MICROS);
  }

  /** Whether a text has the form of a position. */
  public static boolean isPosition(String text) {
    return text.length() >= DIGITS
        && text.chars().limit(DIGITS).allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == DIGITS
            || (text.charAt(DIGITS) == '#' && ArticleId.isValid(text.substring(DIGITS + 1))));
  }

  /** The row of a change. */
  static Row row(Change change, @Nullable Instant expires) {
    return new Row(key(position(change)), "", Json.write(change), expires);
  }

  /** The times that a slot is to remember after a change. */
  static List<Instant> after(Slot slot, Change change) {
    Stream<Instant> before = isFull(slot) ? Stream.of() : slot.changes().stream();
    Instant now = change.at().truncatedTo(ChronoUnit.MICROS);
    return Stream.concat(before, Stream.of(now)).toList();
  }

  /** The row that takes what a slot remembers, if it can remember no more. */
  static Optional<Row> before(ArticleId story, Slot slot, @Nullable Instant expires) {
    return isFull(slot)
        ? Optional.of(
            new Row(
                new Key(before(story), position(slot.changes().getFirst())),
                "",
                Json.write(new Times(slot.changes())),
                expires))
        : Optional.empty();
  }

  private static boolean isFull(Slot slot) {
    return slot.changes().size() >= RECENT;
  }

  private static String before(ArticleId story) {
    return "H#" + story;
  }

  private static Key key(String position) {
    return new Key(partition(timeOf(position).truncatedTo(ChronoUnit.HOURS)), position);
  }

  private static String partition(Instant hour) {
    return "X#" + hour.getEpochSecond();
  }

  private static Change change(Row row) {
    return Json.read(row.body(), Change.class);
  }

  /** When a story changed. */
  record Times(List<Instant> of) {}

  /**
   * Some changes.
   *
   * @param next where to go on
   */
  public record Page(List<Change> changes, String next) {
    public Page {
      changes = List.copyOf(changes);
    }
  }
}
