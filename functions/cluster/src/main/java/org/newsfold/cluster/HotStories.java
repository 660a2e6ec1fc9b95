package org.newsfold.cluster;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
  /** From so many articles on that one is close to, its story is hot. */
  private static final int HOT = 20;

  /** With each so many more, its story is settled less often. */
  private static final int SLOWER = 25;

  /** What close means, in ten-thousandths. */
  static final int CLOSE = 5000;

  /** So many neighbours are asked for the group that they waited in. */
  private static final int ASKED = 10;

  private final PendingTable pending;
  private final SettleLater later;
  private final InstantSource clock;

  HotStories(PendingTable pending, SettleLater later, InstantSource clock) {
    this.pending = pending;
    this.later = later;
    this.clock = clock;
  }

  /** Whether the story of an article that is close to so many is hot. */
  static boolean isHot(int near) {
    return near >= HOT;
  }

  /**
   * Takes an article if its story is hot: it will be settled, and need not be now.
   *
   * @param near how many articles it is close to
   */
  boolean takes(Node node, int near) {
    if (!isHot(near)) {
      return false;
    }
    ArticleId group = group(node);
    if (pending.add(group, node.id(), clock.instant())) {
      later.settle(group, 1 + near / SLOWER);
    }
    return true;
  }

  /** Of the groups that its neighbours waited in the lowest, so that all soon agree on one. */
  private ArticleId group(Node node) {
    List<ArticleId> neighbours =
        node.links().stream()
            .sorted(Comparator.comparingInt(Link::score).reversed())
            .limit(ASKED)
            .map(link -> link.other(node.id()))
            .toList();
    return pending.groups(neighbours).stream().min(Comparator.naturalOrder()).orElse(node.id());
  }

  /** Settles all articles that wait in a group. */
  void settle(ArticleId group, Consumer<Collection<ArticleId>> settle) {
    List<Waiting> waiting = pending.take(group);
    settle.accept(waiting.stream().map(Waiting::article).toList());
    pending.done(group, waiting);
  }
}
