package org.newsfold.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Link;
import org.newsfold.story.Node;

/** Articles as read in one round of settling, each once. */
final class Snapshot {
  private final Function<List<ArticleId>, List<Node>> reader;
  private final Map<ArticleId, Node> nodes = new HashMap<>();

  Snapshot(Function<List<ArticleId>, List<Node>> reader) {
    this(reader, List.of());
  }

  /** Begins with articles that were read just now. */
  Snapshot(Function<List<ArticleId>, List<Node>> reader, List<Node> read) {
    this.reader = reader;
    read.forEach(node -> nodes.put(node.id(), node));
  }

  Node node(ArticleId id) {
    Node known = nodes.get(id);
    if (known == null) {
      read(Set.of(id));
      known = Objects.requireNonNull(nodes.get(id));
    }
    return known;
  }

  /** Reads those that are not read yet, at once. */
  void read(Collection<ArticleId> ids) {
    List<ArticleId> missing =
        ids.stream().filter(id -> !nodes.containsKey(id)).distinct().sorted().toList();
    reader.apply(missing).forEach(node -> nodes.put(node.id(), node));
  }

  /** The articles that were read, in order. */
  List<ArticleId> read() {
    return nodes.keySet().stream().sorted().toList();
  }

  /** Whether a link counts: both articles are live and of the revisions that it was scored on. */
  boolean holds(Link link) {
    return node(link.a()).holds(link) && node(link.b()).holds(link);
  }
}
