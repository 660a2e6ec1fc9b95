package org.newsfold.lookup;

import java.util.List;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.answer.HistoryPage;
import org.newsfold.story.Change;
import org.newsfold.table.ChangeLog;

/** {@code GET /clusters/{id}/history}: what changed in a story and when. */
final class ClusterHistory implements Route.Answering {
  private static final int LIMIT = 100;

  private final ChangeLog log;
  private final StoryAddress address;

  ClusterHistory(ChangeLog log, StoryAddress address) {
    this.log = log;
    this.address = address;
  }

  @Override
  public Answer answer(Asked asked) {
    ArticleId id = asked.articleId();
    String list = "history\n" + id;
    String after = asked.parameters().cursor(list, ClusterHistory::position).orElse(null);
    int limit = asked.parameters().limit(LIMIT);
    List<Change> changes = log.of(id, limit + 1, after);
    if (changes.isEmpty() && after == null) {
      return elsewhere(id);
    }
    List<Change> page = changes.subList(0, Math.min(limit, changes.size()));
    String next =
        changes.size() > limit ? Cursor.write(list, ChangeLog.position(page.getLast())) : null;
    return new Answer.Shown(new HistoryPage(id, page, next));
  }

  /** What never was a story of its own has its history where it is now. */
  private Answer elsewhere(ArticleId id) {
    ArticleId now = address.of(id);
    return now.equals(id)
        ? new Answer.Shown(new HistoryPage(id, List.of(), null))
        : new Answer.Moved("../" + now + "/history");
  }

  private static String position(List<String> fields) {
    if (!ChangeLog.isPosition(fields.getFirst())) {
      throw new IllegalArgumentException("No position");
    }
    return fields.getFirst();
  }
}
