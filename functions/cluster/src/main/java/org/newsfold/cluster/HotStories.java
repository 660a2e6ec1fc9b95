package org.newsfold.cluster;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.SettleLater;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.table.PendingTable;
import org.newsfold.table.PendingTable.Waiting;

/**
 * Stories that many articles come to at once: settled once after a short delay for all that came
 * meanwhile, instead of once for each.
 */
final class HotStories {
  /** From so many close links on, an article's story is hot. */
  private static final int LINKS = 50;

  private static final int CLOSE = 5000;

  private final PendingTable pending;
  private final SettleLater later;
  private final Clock clock;

  HotStories(PendingTable pending, SettleLater later, Clock clock) {
    this.pending = pending;
    this.later = later;
    this.clock = clock;
  }

  /** Takes an article if its story is hot: it will be settled, and need not be now. */
  boolean takes(Node node) {
    List<Link> close = node.links().stream().filter(link -> link.score() >= CLOSE).toList();
    if (close.size() < LINKS) {
      return false;
    }
    ArticleId group =
        Stream.concat(close.stream().map(link -> link.other(node.id())), Stream.of(node.id()))
            .min(Comparator.naturalOrder())
            .orElse(node.id());
    if (pending.add(group, node.id(), clock.instant())) {
      later.settle(group);
    }
    return true;
  }

  /** Settles all articles that wait in a group. */
  void settle(ArticleId group, Consumer<Collection<ArticleId>> settle) {
    List<Waiting> waiting = pending.take(group);
    settle.accept(waiting.stream().map(Waiting::article).toList());
    pending.done(group, waiting);
  }
}
