package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.table.LinkTable;
import org.newsfold.table.Write;

/**
 * Articles that nobody knew before, whose links are not written yet: they need not be read to begin
 * with, nor those that were when they came, and their links are written together with what comes of
 * them. What others write meanwhile is seen when all are read after that.
 */
final class Arrivals {
  private final Map<ArticleId, Node> nodes = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Write> writes = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param others what was read of others when it came
   */
  void add(ArticleItem item, List<Link> own, List<Node> others, LinkTable table) {
    others.forEach(node -> nodes.put(node.id(), node));
    nodes.put(item.id(), Node.unseen(item));
    links.addAll(own);
    writes.addAll(table.of(item, own));
  }

  /** What is still to be written. */
  List<Write> writes() {
    return List.copyOf(writes);
  }

  /** Reads articles as if everything were written. */
  Function<List<ArticleId>, List<Node>> over(Function<List<ArticleId>, List<Node>> reader) {
    return ids -> {
      List<Node> found =
          new ArrayList<>(reader.apply(ids.stream().filter(id -> !nodes.containsKey(id)).toList()));
      ids.stream().filter(nodes::containsKey).map(nodes::get).forEach(found::add);
      return found.stream().map(node -> node.with(links)).toList();
    };
  }
}
