package org.newsfold.normalize;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.stage.InParallel;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.table.StatusTable;

/**
 * The parts that a file has and had, as the rows of the status table list them; so that a file that
 * is replaced or deleted withdraws exactly what it no longer holds.
 *
 * <p>Each revision is <i>announced</i> before anybody <i>looks</i>: first its parts, then the file
 * itself, and only a look says what is to be written. Of two revisions at work at once at least one
 * sees the other: either the older sees the newer's row of the file, and then all rows of the
 * newer's parts too, since those were written before; or it looked before that row was there, and
 * then the newer, which looks later, sees all that the older announced. Whoever sees both withdraws
 * what is older than the newest, at the newest's revision; the newest alone writes parts. So any
 * order, interleaving, repetition and death of revisions ends with the newest one's parts.
 *
 * <p>Who announces a file that nobody announced before must look, too: parts may be there of an
 * older revision that died, and a change that is given up may hide its row from another. But what a
 * file is as a whole, an article or none, each revision says of one and the same article, of which
 * the highest revision counts: that needs no look, and whoever waits for it waits for none.
 */
final class Manifest {
  /** States of parts that are nowhere any more. */
  private static final Set<State> GONE = Set.of(State.WITHDRAWN, State.REJECTED);

  private final StatusTable statuses;

  Manifest(StatusTable statuses) {
    this.statuses = statuses;
  }

  /**
   * What a look finds.
   *
   * @param newest the status of the file under its newest revision
   * @param gone parts of older revisions, and only of those
   * @param forgotten parts of older revisions that were rejected
   */
  record Look(UploadStatus newest, List<Upload> gone, List<Upload> forgotten) {
    boolean isNewest(Revision revision) {
      return newest.revision().equals(revision);
    }
  }

  /**
   * Says that a revision is at work.
   *
   * @param file the status of the file itself
   * @param parts the statuses of those of its parts that are articles
   */
  void announce(UploadStatus file, List<UploadStatus> parts) {
    InParallel.each(parts, NormalizeStage.AT_ONCE, statuses::record);
    statuses.record(file);
  }

  /** What was announced of the file for an event, if it was and nothing newer since. */
  Optional<UploadStatus> announced(ObjectChange change) {
    return statuses.of(change.key(), 1, null).stream()
        .filter(row -> row.upload().part().isEmpty())
        .filter(row -> row.state() != State.FAILED_TO_NORMALIZE)
        .filter(row -> row.revision().isOfTheEventOf(change.revision()))
        .findFirst();
  }

  /**
   * What there is to withdraw once a revision is announced.
   *
   * @param own the status of the file itself
   */
  Look look(UploadStatus own) {
    List<UploadStatus> rows = statuses.of(own.upload().key());
    UploadStatus newest =
        rows.stream()
            .filter(row -> row.upload().part().isEmpty())
            // Of one that was given up nobody knows its parts; delivered again, it looks itself.
            .filter(row -> row.state() != State.FAILED_TO_NORMALIZE)
            .filter(row -> row.revision().isAfter(own.revision()))
            .findFirst()
            .orElse(own);
    List<UploadStatus> older =
        rows.stream()
            .filter(row -> !row.upload().part().isEmpty())
            .filter(row -> newest.revision().isAfter(row.revision()))
            .toList();
    Instant received = newest.upload().received();
    return new Look(
        newest,
        older.stream()
            .filter(not(row -> GONE.contains(row.state())))
            .map(row -> part(row, received))
            .toList(),
        older.stream()
            .filter(row -> row.state() == State.REJECTED)
            .map(row -> part(row, received))
            .toList());
  }

  private static Upload part(UploadStatus row, Instant received) {
    return new Upload(row.upload().key(), row.upload().part(), received);
  }
}
