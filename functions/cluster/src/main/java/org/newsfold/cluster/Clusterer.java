package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Withdrawal;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.LinkTable;
import org.newsfold.table.PostingTable;

/**
 * Takes articles in and out: post, look, link, settle, withdraw. Whatever order articles come in,
 * how often, and wherever a writer dies and begins again, the stories are the same in the end: each
 * step writes facts that depend on the articles alone, and {@link Settlement} derives the stories
 * from them.
 */
public final class Clusterer {
  /** Links are kept from this score on, in ten-thousandths. */
  static final int FLOOR = 3500;

  private static final Comparator<Link> STRONGEST =
      Comparator.comparingInt(Link::score).reversed().thenComparing(Link::a).thenComparing(Link::b);

  private final ArticleTable articles;
  private final PostingTable postings;
  private final LinkTable links;
  private final ItemMaker items;
  private final Candidates candidates;
  private final PairScorer scorer;
  private final Settlement settlement;
  private final HotStories hot;
  private final Bounds bounds;
  private final Bounded bounded;

  Clusterer(
      ArticleTable articles,
      PostingTable postings,
      LinkTable links,
      ItemMaker items,
      Candidates candidates,
      PairScorer scorer,
      Settlement settlement,
      HotStories hot,
      Bounds bounds,
      Bounded bounded) {
    this.articles = articles;
    this.postings = postings;
    this.links = links;
    this.items = items;
    this.candidates = candidates;
    this.scorer = scorer;
    this.settlement = settlement;
    this.hot = hot;
    this.bounds = bounds;
    this.bounded = bounded;
  }

  /**
   * Takes one revision of an article in, or out, and scores it: {@link #settle} must follow, which
   * writes its links and its story. Both may be repeated at any time; repeating is what repairs a
   * writer's death.
   */
  public Accepted accept(Enriched enriched) {
    return accept(item(enriched));
  }

  /** What the table is to keep of a revision; asks nothing of the table. */
  public ArticleItem item(Enriched enriched) {
    return switch (enriched) {
      case EnrichedArticle article -> items.make(article);
      case Withdrawal withdrawal -> ArticleItem.tombstone(withdrawal);
    };
  }

  /** Takes in, or out, what {@link #item} made of a revision. */
  public Accepted accept(ArticleItem item) {
    Optional<ArticleItem> before = articles.put(item, postings.of(item));
    if (before.filter(there -> there.revision().isAfter(item.revision())).isPresent()) {
      postings.forget(item);
      return new Accepted(item, Optional.empty(), false, List.of(), List.of(), 0);
    }
    if (item.withdrawn()) {
      return new Accepted(item, before, true, List.of(), List.of(), 0);
    }
    Candidates.Found near = candidates.of(item);
    List<Link> found =
        near.articles().stream()
            .map(other -> scorer.score(item, other))
            .filter(link -> link.score() >= FLOOR)
            .sorted(STRONGEST)
            .toList();
    long close = found.stream().filter(link -> link.score() >= HotStories.CLOSE).count();
    List<Link> strongest = bounded.first(bounds.links(), found, "links", item);
    return new Accepted(item, before, true, strongest, near.nodes(), Math.toIntExact(close));
  }

  /** Writes the links of what was accepted, and settles its stories. */
  public void settle(Collection<Accepted> accepted) {
    Arrivals arrivals = new Arrivals();
    Set<ArticleId> grown = new LinkedHashSet<>();
    Set<ArticleId> shrunk = new LinkedHashSet<>();
    List<Runnable> cleaning = new ArrayList<>();
    for (Accepted one : accepted) {
      if (!one.current()) {
        // Its writer may have died over a story in which it still was.
        grown.add(one.item().id());
        continue;
      }
      if (one.isNew() && !HotStories.isHot(one.near())) {
        arrivals.add(one.item(), one.links(), one.nodes(), links);
        grown.add(one.item().id());
        continue;
      }
      links.write(one.item(), one.links());
      Node node = articles.node(one.item().id());
      Set<ArticleId> left = left(node, one.item());
      if (!left.isEmpty() || one.item().withdrawn()) {
        shrunk.add(node.id());
        shrunk.addAll(left);
      } else if (!hot.takes(node, one.near())) {
        grown.add(node.id());
      }
      cleaning.add(() -> forget(one, node));
    }
    if (!shrunk.isEmpty()) {
      settlement.settle(shrunk, true);
    }
    settlement.settle(grown, arrivals);
    cleaning.forEach(Runnable::run);
  }

  /**
   * Takes in what an editor says about two articles, which need not be there yet, and settles their
   * stories. It may be repeated at any time, and what was said before may come later.
   */
  public void state(Fact fact) {
    articles.state(fact);
    List<ArticleId> there =
        articles.articles(List.of(fact.a(), fact.b())).stream().map(ArticleItem::id).toList();
    if (!there.isEmpty()) {
      settlement.settle(there, true);
    }
  }

  /**
   * Settles what waits for a group, as asked for through {@link org.newsfold.stage.SettleLater}.
   */
  public void settleWaiting(ArticleId group) {
    hot.settle(group, waiting -> settlement.settle(waiting, false));
  }

  private void forget(Accepted one, Node node) {
    Revision current = one.item().revision();
    links.forget(node, current);
    one.before().filter(before -> current.isAfter(before.revision())).ifPresent(postings::forget);
  }

  /** The articles that an earlier revision was linked to. */
  private static Set<ArticleId> left(Node node, ArticleItem item) {
    Set<ArticleId> left = new LinkedHashSet<>();
    for (Link link : node.links()) {
      if (item.withdrawn() || item.revision().isAfter(link.revisionOf(node.id()))) {
        left.add(link.other(node.id()));
      }
    }
    return left;
  }

  /**
   * An article taken in, to be settled.
   *
   * @param before what was there before this revision
   * @param current false if a later revision is there already
   * @param links to be written
   * @param nodes what lay in the table of others when it came
   * @param near how many articles it is close to, linked to it or not
   */
  public record Accepted(
      ArticleItem item,
      Optional<ArticleItem> before,
      boolean current,
      List<Link> links,
      List<Node> nodes,
      int near) {
    public Accepted {
      nodes = List.copyOf(nodes);
      links = List.copyOf(links);
    }

    private boolean isNew() {
      return before.isEmpty() && !item.withdrawn();
    }
  }
}
