package org.newsfold.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Change;
import org.newsfold.story.Node;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;

/** What should be in the slots of the articles read, and what is. */
final class Wanted {
  private final Snapshot snapshot;
  private final Set<ArticleId> owners = new TreeSet<>();
  private final Map<ArticleId, Group> groups = new HashMap<>();

  Wanted(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The articles whose slots were added, in order. */
  Set<ArticleId> owners() {
    return owners;
  }

  /** A slot as it was read. */
  Slot slot(ArticleId owner) {
    return snapshot.node(owner).slot();
  }

  /** The story that is to be in a slot; null = none. */
  @Nullable Group group(ArticleId owner) {
    return groups.get(owner);
  }

  /** Has a story in the slot of the article that names it. */
  void put(Group group) {
    groups.put(group.name(), group);
  }

  /** Whether something else is to be in a slot. */
  boolean differs(ArticleId owner) {
    Story there = snapshot.node(owner).slot().story();
    Group group = groups.get(owner);
    return group == null
        ? there != null
        : there == null || !there.fingerprint().equals(group.fingerprint());
  }

  /** The latest receipt of what is to be in a slot. */
  Instant received(ArticleId owner) {
    ArticleItem own = snapshot.node(owner).item();
    Group group = groups.get(owner);
    List<ArticleItem> all = new ArrayList<>(group == null ? List.of() : group.members());
    if (own != null) {
      all.add(own);
    }
    return all.stream()
        .map(item -> item.upload().received())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** Adds articles' slots, and names the articles that must be looked at with them. */
  Set<ArticleId> add(List<ArticleId> ids) {
    owners.addAll(ids);
    Set<ArticleId> related = new HashSet<>();
    for (ArticleId id : ids) {
      Node node = snapshot.node(id);
      if (node.slot().story() != null) {
        related.addAll(node.slot().story().members());
      }
      // A story whose slot is added brings all its articles along: it need not be searched.
      List<ArticleId> others =
          node.stories().stream().filter(owner -> !owners.contains(owner)).toList();
      snapshot.read(others);
      others.stream().filter(owner -> tells(owner, id)).forEach(related::add);
    }
    return related;
  }

  private boolean tells(ArticleId owner, ArticleId id) {
    Story story = snapshot.node(owner).slot().story();
    return story != null && story.members().contains(id);
  }

  /**
   * Whether all that is to be written can be found again from some articles by the rows that tell
   * which stories an article is in: one story at most, that of one of them.
   */
  boolean isFoundAgainFrom(Collection<ArticleId> start) {
    List<ArticleId> differing = owners.stream().filter(this::differs).toList();
    return differing.isEmpty()
        || (differing.size() == 1 && holdsAny(groups.get(differing.getFirst()), start));
  }

  private static boolean holdsAny(@Nullable Group group, Collection<ArticleId> start) {
    return group != null
        && group.members().stream().map(ArticleItem::id).anyMatch(Set.copyOf(start)::contains);
  }

  /** What it is to tell that a slot gets another story. */
  Change change(ArticleId owner, @Nullable Story after, Instant at) {
    Story before = snapshot.node(owner).slot().story();
    List<ArticleId> now = after == null ? List.of() : after.members();
    List<ArticleId> was = before == null ? List.of() : before.members();
    List<ArticleId> added = without(now, was);
    List<ArticleId> removed = without(was, now);
    return new Change(at, owner, kind(before, after, added, removed), added, removed, now.size());
  }

  private static List<ArticleId> without(List<ArticleId> some, List<ArticleId> others) {
    Set<ArticleId> left = new LinkedHashSet<>(some);
    left.removeAll(new HashSet<>(others));
    return List.copyOf(left);
  }

  private Change.Kind kind(
      @Nullable Story before,
      @Nullable Story after,
      List<ArticleId> added,
      List<ArticleId> removed) {
    if (after == null) {
      return Change.Kind.ENDED;
    }
    if (before == null) {
      return Change.Kind.CREATED;
    }
    if (added.stream().anyMatch(this::namesStoryNoMore)) {
      return Change.Kind.MERGED;
    }
    boolean moved = removed.stream().anyMatch(id -> snapshot.node(id).isLive());
    return moved ? Change.Kind.SPLIT : Change.Kind.CHANGED;
  }

  private boolean namesStoryNoMore(ArticleId id) {
    return snapshot.node(id).slot().story() != null && !groups.containsKey(id);
  }
}
