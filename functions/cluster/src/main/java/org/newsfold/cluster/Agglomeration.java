package org.newsfold.cluster;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;

/**
 * Finds the stories of single articles without looking at all others, by chains of nearest
 * neighbours (Murtagh 1983): from a group to the one it is most strongly tied to, and on from
 * there, until two are each other's strongest; these join, or are kept apart, and the chain goes on
 * from what is left. Since a union is never tied more strongly than its parts were, it does not
 * matter where one begins: every story comes out as if all articles there are had been agglomerated
 * at once. Only what a chain meets is read: the story itself and a few around it.
 */
final class Agglomeration {
  private static final Comparator<Fact> NEWEST =
      Comparator.comparing(Fact::at).reversed().thenComparing(Fact::a).thenComparing(Fact::b);

  private final Partition partition;
  private final Snapshot snapshot;
  private final Map<ArticleId, Cell> cells = new HashMap<>();
  private final Set<ArticleId> open = new HashSet<>();

  /** Open articles with as many links as an article writes, or more. */
  private final Set<ArticleId> full = new HashSet<>();

  /** Links to articles that are not open yet, each of the latest revision heard of. */
  private final Map<ArticleId, List<Link>> told = new HashMap<>();

  Agglomeration(Partition partition, Snapshot snapshot) {
    this.partition = partition;
    this.snapshot = snapshot;
  }

  /** The story of a live article, in order of ids. */
  List<ArticleId> story(ArticleId id) {
    Deque<Cell> chain = new ArrayDeque<>(List.of(opened(id)));
    Optional<Tie> strongest = strongest(chain.element());
    while (strongest.isPresent()) {
      Cell last = chain.remove();
      Cell next = strongest.get().other(last);
      if (next != chain.peek()) {
        chain.push(last);
        chain.push(next);
      } else if (mayJoin(strongest.get(), last, next)) {
        chain.remove();
        Cell joined = joined(last, next);
        if (chain.isEmpty()) {
          chain.push(joined);
        }
      } else {
        strongest.get().keepApart();
      }
      strongest = strongest(chain.element());
    }
    return chain.element().members().stream().sorted().toList();
  }

  /** Of the ties at which a group may join another, the strongest; both groups are open then. */
  private Optional<Tie> strongest(Cell cell) {
    while (true) {
      Optional<Tie> found =
          cell.ties().stream()
              .filter(tie -> !tie.isApart() && tie.reaches(partition.threshold()))
              .min(Tie.STRONGEST);
      if (found.isEmpty() || open.contains(found.get().other(cell).first())) {
        return found;
      }
      opened(found.get().other(cell).first());
    }
  }

  private boolean mayJoin(Tie tie, Cell one, Cell other) {
    if (one.size() + other.size() > partition.bounds().story()) {
      ArticleItem item = Objects.requireNonNull(snapshot.node(one.first()).item());
      partition.bounded().hit(partition.bounds().story(), "articles of a story", item);
      return false;
    }
    boolean tooLong = one.spanWith(other).compareTo(partition.bounds().span()) > 0;
    return !tooLong && !Partition.isLooser(tie, one, other);
  }

  private Cell joined(Cell one, Cell other) {
    Cell larger = one.size() < other.size() ? other : one;
    Cell smaller = larger == one ? other : one;
    larger.join(smaller);
    smaller.members().forEach(member -> cells.put(member, larger));
    return larger;
  }

  /** The group of an article, which is read now if it was not yet. */
  private Cell opened(ArticleId id) {
    if (!open.contains(id)) {
      List<Fact> facts = new ArrayList<>();
      Set<ArticleId> stated = stated(id, facts);
      stated.forEach(this::open);
      facts.sort(NEWEST);
      facts.forEach(this::apply);
    }
    return cell(id);
  }

  /** The articles that <i>same story</i> joins to one, and the facts among them and others. */
  private Set<ArticleId> stated(ArticleId id, List<Fact> facts) {
    Set<ArticleId> found = new LinkedHashSet<>(Set.of(id));
    Deque<ArticleId> ahead = new ArrayDeque<>(found);
    while (!ahead.isEmpty()) {
      Node node = snapshot.node(ahead.remove());
      for (Fact fact : node.facts()) {
        Node other = snapshot.node(fact.other(node.id()));
        boolean both = node.isLive() && other.isLive() && other.facts().contains(fact);
        if (both && fact.stands()) {
          facts.add(fact);
          if (fact.joins() && found.add(other.id())) {
            ahead.add(other.id());
          }
        }
      }
    }
    return found;
  }

  /** A fact about an article that is not open yet is applied when that one is. */
  private void apply(Fact fact) {
    if (!open.contains(fact.a()) || !open.contains(fact.b()) || cell(fact.a()) == cell(fact.b())) {
      return;
    }
    Tie tie = cell(fact.a()).tie(cell(fact.b()));
    if (!fact.joins()) {
      tie.keepApart();
    } else if (!tie.isApart()) {
      joined(cell(fact.a()), cell(fact.b()));
    }
  }

  /** Replaces what was guessed of an article by what its node says. */
  private void open(ArticleId id) {
    vanish(id);
    Node node = snapshot.node(id);
    List<Link> own = node.links().stream().filter(node::holds).toList();
    if (own.size() >= partition.bounds().links()) {
      full.add(id);
    }
    Cell cell = new Cell(id, placed(node), full.contains(id));
    cells.put(id, cell);
    open.add(id);
    Stream<Link> known = Optional.ofNullable(told.remove(id)).stream().flatMap(List::stream);
    List<Link> links = Stream.concat(known.filter(node::holds), own.stream()).toList();
    Set<ArticleId> tied = new HashSet<>();
    for (Link link : links) {
      ArticleId other = link.other(id);
      if (!open.contains(other)) {
        guess(other, link);
      } else if (snapshot.node(other).holds(link) && tied.add(other)) {
        cell.tie(cell(other)).add(link.score(), full.contains(id) && full.contains(other));
      }
    }
    readNear(id, links);
  }

  /**
   * Ties an open article to one that is not, at least as strongly as they may turn out to be tied:
   * only links to the latest revision heard of can count, and the other may have many more.
   */
  private void guess(ArticleId other, Link link) {
    Revision revision = link.revisionOf(other);
    List<Link> links = told.computeIfAbsent(other, unread -> new ArrayList<>());
    if (!links.isEmpty()) {
      Revision latest = links.getFirst().revisionOf(other);
      if (latest.isAfter(revision)) {
        return;
      }
      if (revision.isAfter(latest)) {
        links.clear();
        vanish(other);
      }
    }
    links.add(link);
    ArticleId known = link.other(other);
    Cell guessed = cells.computeIfAbsent(other, Cell::unread);
    cell(known).tie(guessed).add(link.score(), full.contains(known));
  }

  private void vanish(ArticleId id) {
    Cell cell = cells.remove(id);
    if (cell != null) {
      cell.vanish();
    }
  }

  /** Reads at once those that an article is most likely of one story with. */
  private void readNear(ArticleId id, List<Link> links) {
    int best = links.stream().mapToInt(Link::score).max().orElse(0);
    int near = Math.max(partition.threshold(), Partition.near(best));
    snapshot.read(
        links.stream().filter(link -> link.score() >= near).map(link -> link.other(id)).toList());
  }

  private static Instant placed(Node node) {
    return node.item() == null ? Instant.EPOCH : node.item().placed();
  }

  private Cell cell(ArticleId id) {
    return Objects.requireNonNull(cells.get(id));
  }
}
