package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.story.Change;

/**
 * What happened to stories, sorted by time and story: partition {@code X#}hour, written in the
 * transaction of the story's slot; and, before it, {@code H#}story, which names those of one story.
 * A reader counts such a row only if the change came to be.
 */
public final class ChangeLog {
  /** So far behind now does {@link #since} answer: a change written earlier can't turn up later. */
  public static final Duration SETTLED = Duration.ofSeconds(10);

  /** So many hours without a change does one answer skip at most. */
  private static final int HOURS = 240;

  private final Table table;

  public ChangeLog(Table table) {
    this.table = table;
  }

  /** What happened to one story, oldest first. */
  public List<Change> of(ArticleId story, int limit, @Nullable String after) {
    List<Change> found = new ArrayList<>();
    Range range = Range.startingWith("H#" + story, "").limit(limit).after(after);
    List<Row> named;
    do {
      named = table.query(range);
      table.get(named.stream().map(row -> key(row.key().sort())).toList()).stream()
          .map(ChangeLog::change)
          .sorted(Comparator.comparing(ChangeLog::position))
          .forEach(found::add);
      range = named.isEmpty() ? range : range.after(named.getLast().key().sort());
    } while (named.size() == limit && found.size() < limit);
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
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

  /** The position of a time: before all changes of that millisecond. */
  public static String position(Instant time) {
    return "%014d".formatted(time.toEpochMilli());
  }

  /** The position of a change. */
  public static String position(Change change) {
    return position(change.at()) + "#" + change.story();
  }

  private static Instant timeOf(String position) {
    return Instant.ofEpochMilli(Long.parseLong(position.substring(0, 14)));
  }

  /** Whether a text has the form of a position. */
  public static boolean isPosition(String text) {
    return text.length() >= 14
        && text.chars().limit(14).allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 14
            || (text.charAt(14) == '#' && ArticleId.isValid(text.substring(15))));
  }

  /** The row of a change. */
  static Row row(Change change, @Nullable Instant expires) {
    return new Row(key(position(change)), "", Json.write(change), expires);
  }

  /** The row by which a story finds a change of its own. */
  static Row named(Change change, @Nullable Instant expires) {
    return new Row(new Key("H#" + change.story(), position(change)), "", "", expires);
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
