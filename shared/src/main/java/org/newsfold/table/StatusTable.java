package org.newsfold.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;

/**
 * Where each upload stands: partition {@code U#} + id of the whole file, one row a part; first the
 * file itself. So the rows are also the list of the parts that a file has and had.
 */
public final class StatusTable {
  /** How long a part is remembered once it is withdrawn: a feed's items come and go. */
  private static final Duration WITHDRAWN = Duration.ofDays(7);

  private final Table table;
  private final Retention retention;

  public StatusTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
  }

  /** Records a status, unless a later one of the same or a higher revision is there. */
  public void record(UploadStatus status) {
    Key key = new Key(partition(status.upload().key()), "S#" + status.upload().part());
    String order = status.revision() + "#" + status.state().rank();
    Row row = new Row(key, order, Json.write(status), expiry(status));
    table.write(new Write.Put(row, Condition.HIGHER));
  }

  /** The status of each part of a file, by part name; empty if nothing is known of it. */
  public List<UploadStatus> of(String key) {
    return of(key, Integer.MAX_VALUE, null);
  }

  /**
   * The status of some parts of a file, by part name.
   *
   * @param after go on behind this part; null = from the first
   */
  public List<UploadStatus> of(String key, int limit, @Nullable String after) {
    Range range = Range.startingWith(partition(key), "S#").limit(limit);
    return table.query(after == null ? range : range.after("S#" + after)).stream()
        .map(row -> Json.read(row.body(), UploadStatus.class))
        .toList();
  }

  private @Nullable Instant expiry(UploadStatus status) {
    Instant kept = retention.ofArticle(status.upload().received());
    boolean brief = status.state() == State.WITHDRAWN && !status.upload().part().isEmpty();
    return kept != null && brief ? status.at().plus(WITHDRAWN) : kept;
  }

  private static String partition(String key) {
    return "U#" + ArticleId.of(key);
  }
}
