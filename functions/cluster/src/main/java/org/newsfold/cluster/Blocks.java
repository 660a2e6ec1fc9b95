package org.newsfold.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;

/**
 * Finds the block of an article: the articles that are partitioned together. It is a function of
 * the links alone, the same whichever member asks:
 *
 * <ul>
 *   <li>the connected component over links of at least a floor, for the lowest floor of the ladder
 *       at which it is within the bounds; an editor's <i>same story</i> connects at every floor;
 *   <li>if even the highest floor leaves too large a component, that component is cut into calendar
 *       days (UTC), and a day that is still too large into runs of ids.
 * </ul>
 */
final class Blocks {
  /** Floors in ten-thousandths. */
  private static final List<Integer> LADDER = List.of(5000, 6000, 7000, 8000, 9000);

  private final int cap;
  private final Duration span;

  Blocks(Bounds bounds) {
    this.cap = bounds.block();
    this.span = bounds.span();
  }

  /** The block of a live article. */
  Block around(ArticleId id, Snapshot snapshot) {
    Set<ArticleId> outgrown = new TreeSet<>();
    for (int floor : LADDER) {
      Set<ArticleId> component = component(id, floor, cap + 1, snapshot);
      if (component.size() <= cap && spans(component, snapshot).compareTo(span) <= 0) {
        return new Block(component, outgrown);
      }
      outgrown.addAll(component);
    }
    Set<ArticleId> whole = component(id, LADDER.getLast(), Integer.MAX_VALUE, snapshot);
    return new Block(cut(id, whole, snapshot), outgrown);
  }

  private static Set<ArticleId> component(
      ArticleId start, int floor, int enough, Snapshot snapshot) {
    Set<ArticleId> seen = new HashSet<>(Set.of(start));
    Deque<ArticleId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() < enough) {
      Node node = snapshot.node(open.remove());
      List<Link> links = node.links().stream().filter(link -> link.score() >= floor).toList();
      List<ArticleId> stated =
          node.facts().stream().filter(Fact::same).map(fact -> fact.other(node.id())).toList();
      List<ArticleId> linked = links.stream().map(link -> link.other(node.id())).toList();
      snapshot.read(Stream.concat(linked.stream(), stated.stream()).toList());
      Stream<ArticleId> near =
          Stream.concat(
              links.stream().filter(snapshot::holds).map(link -> link.other(node.id())),
              stated.stream().filter(id -> snapshot.node(id).isLive()));
      near.filter(seen::add).forEach(open::add);
    }
    return new TreeSet<>(seen);
  }

  private Set<ArticleId> cut(ArticleId id, Set<ArticleId> component, Snapshot snapshot) {
    LocalDate day = day(id, snapshot);
    List<ArticleId> sameDay =
        component.stream().filter(member -> day(member, snapshot).equals(day)).toList();
    int run = sameDay.indexOf(id) / cap;
    return new TreeSet<>(sameDay.subList(run * cap, Math.min(sameDay.size(), (run + 1) * cap)));
  }

  private static Duration spans(Set<ArticleId> members, Snapshot snapshot) {
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    for (ArticleId member : members) {
      Instant placed = placed(member, snapshot);
      first = placed.isBefore(first) ? placed : first;
      last = placed.isAfter(last) ? placed : last;
    }
    return Duration.between(first, last);
  }

  private static LocalDate day(ArticleId id, Snapshot snapshot) {
    return placed(id, snapshot).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Instant placed(ArticleId id, Snapshot snapshot) {
    ArticleItem item = Objects.requireNonNull(snapshot.node(id).item());
    return item.placed();
  }

  /**
   * Articles that are partitioned together.
   *
   * @param members in order of their ids
   * @param outgrown what was seen of the components that were too large: adding one article can
   *     move all of these into blocks of their own
   */
  record Block(Set<ArticleId> members, Set<ArticleId> outgrown) {}
}
