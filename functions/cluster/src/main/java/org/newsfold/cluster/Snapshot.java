package org.newsfold.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Link;
import org.newsfold.story.Node;

/** Articles as read in one round of settling, each once. */
final class Snapshot {
  private final Function<ArticleId, Node> reader;
  private final Map<ArticleId, Node> nodes = new HashMap<>();

  Snapshot(Function<ArticleId, Node> reader) {
    this.reader = reader;
  }

  Node node(ArticleId id) {
    Node known = nodes.get(id);
    if (known == null) {
      known = reader.apply(id);
      nodes.put(id, known);
    }
    return known;
  }

  /** Whether a link counts: both articles are live and of the revisions that it was scored on. */
  boolean holds(Link link) {
    return node(link.a()).holds(link) && node(link.b()).holds(link);
  }
}
