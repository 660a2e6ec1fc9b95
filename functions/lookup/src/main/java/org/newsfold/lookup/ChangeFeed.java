package org.newsfold.lookup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.newsfold.lookup.answer.ChangePage;
import org.newsfold.table.ChangeLog;
import org.newsfold.table.Retention;

/** {@code GET /changes}: what happened to stories since a cursor or a time. */
final class ChangeFeed implements Route.Answering {
  private static final int LIMIT = 100;
  private static final String LIST = "changes";
  private static final String SINCE = "since";
  private static final Duration UNLESS_ASKED = Duration.ofDays(1);

  private final ChangeLog log;
  private final Retention retention;
  private final InstantSource clock;

  ChangeFeed(ChangeLog log, Retention retention, InstantSource clock) {
    this.log = log;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public Answer answer(Asked asked) {
    Instant now = clock.instant();
    String since =
        asked
            .parameters()
            .text(SINCE)
            .map(text -> position(text, now))
            .orElseGet(() -> ChangeLog.position(now.minus(UNLESS_ASKED)));
    int limit = asked.parameters().limit(LIMIT);
    ChangeLog.Page page = log.since(since, limit, now);
    boolean complete =
        page.changes().size() < limit
            && page.next().compareTo(ChangeLog.position(now.minus(ChangeLog.SETTLED))) >= 0;
    return new Answer.Shown(
        new ChangePage(page.changes(), Cursor.write(LIST, page.next()), complete));
  }

  private String position(String since, Instant now) {
    Optional<String> cursor =
        Cursor.read(LIST, since).map(fields -> fields.getFirst()).filter(ChangeLog::isPosition);
    return cursor.orElseGet(() -> ChangeLog.position(time(since, now)));
  }

  /** A time within those that changes are kept for. */
  private Instant time(String since, Instant now) {
    Instant time;
    try {
      time = Instant.parse(since);
    } catch (DateTimeException e) {
      throw Problem.parameter(
          SINCE, "the cursor of an answer before, or a time in UTC, as 2026-03-01T12:00:00Z");
    }
    Instant oldest = retention.stories() == null ? Instant.EPOCH : now.minus(retention.stories());
    return time.isBefore(oldest) ? oldest : time.isAfter(now) ? now : time;
  }
}
