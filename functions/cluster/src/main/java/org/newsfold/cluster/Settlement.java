package org.newsfold.cluster;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Change;
import org.newsfold.story.Node;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryTable;

/**
 * Brings the cluster slots in line with the links: reads the stories of some articles, and those
 * that they were in, and writes every slot that differs, each under the version that was read.
 * After any write or conflict it reads everything again, and every later read also covers all
 * articles of every snapshot that it wrote from, even if its writer died; it ends only with a read
 * that shows nothing to change.
 *
 * <p>Both rules are needed: a version condition per slot alone lets two writers with different
 * snapshots change different slots, and an article ends up in two stories.
 */
final class Settlement {
  private final ArticleTable articles;
  private final StoryTable stories;
  private final Partition partition;
  private final Telling telling;
  private final Pause pause;
  private final Clock clock;
  private final int rounds;

  Settlement(
      ArticleTable articles,
      StoryTable stories,
      Partition partition,
      Telling telling,
      Pause pause,
      Clock clock) {
    this.articles = articles;
    this.stories = stories;
    this.partition = partition;
    this.telling = telling;
    this.pause = pause;
    this.clock = clock;
    this.rounds = partition.bounds().rounds();
  }

  /**
   * Settles the stories of these articles. Should the writer die, settling them once more repairs
   * what it left.
   *
   * @param raise whether all slots read are to get a new version, changed or not: whoever read them
   *     before must read again. Needed when something goes: links that counted for another writer's
   *     snapshot count no more
   * @throws Unsettled if others kept changing the same stories
   */
  void settle(Collection<ArticleId> start, boolean raise) {
    Set<ArticleId> covered = new TreeSet<>(start);
    boolean raising = raise;
    for (int round = 0; round < rounds; round++) {
      if (round > 0) {
        pause.before(round);
      }
      Wanted wanted = read(covered, start);
      if (!wanted.isFoundAgainFrom(start)) {
        remember(start.iterator().next(), wanted);
      }
      Written written = write(wanted, raising);
      if (written != Written.NOTHING) {
        covered.addAll(wanted.slots.keySet());
      }
      if (written != Written.CONFLICT) {
        raising = false;
      }
      if (written == Written.NOTHING) {
        return;
      }
    }
    throw new Unsettled(start);
  }

  /** Reads the stories that articles are to be in, and, as long as there are more, were in. */
  private Wanted read(Set<ArticleId> covered, Collection<ArticleId> start) {
    Snapshot snapshot = new Snapshot(articles::nodes);
    Wanted wanted = new Wanted(snapshot);
    Agglomeration stories = partition.of(snapshot);
    NavigableSet<ArticleId> open = new TreeSet<>(covered);
    snapshot.read(start);
    start.forEach(id -> open.addAll(snapshot.node(id).settledWith()));
    while (!open.isEmpty()) {
      ArticleId id = Objects.requireNonNull(open.pollFirst());
      if (wanted.slots.containsKey(id)) {
        continue;
      }
      boolean live = snapshot.node(id).isLive();
      List<ArticleId> members = live ? stories.story(id) : List.of(id);
      open.addAll(wanted.add(members));
      if (live) {
        Group group = Group.of(members, snapshot);
        wanted.groups.put(group.name(), group);
      }
    }
    return wanted;
  }

  /** Notes under an article what is written for its sake. */
  private void remember(ArticleId id, Wanted wanted) {
    articles.settleWith(id, wanted.slots.keySet(), received(wanted, id, null));
  }

  private Written write(Wanted wanted, boolean raise) {
    boolean wrote = false;
    for (Map.Entry<ArticleId, Slot> entry : wanted.slots.entrySet()) {
      ArticleId owner = entry.getKey();
      Slot slot = entry.getValue();
      Group group = wanted.groups.get(owner);
      boolean differs = differs(slot, group);
      if (differs || raise) {
        Story story = differs ? tell(group) : slot.story();
        Change change = differs ? wanted.change(owner, story, clock.instant()) : null;
        if (!stories.settle(owner, slot, story, change, received(wanted, owner, group))) {
          return Written.CONFLICT;
        }
        wrote = true;
      }
    }
    return wrote ? Written.SOMETHING : Written.NOTHING;
  }

  private static boolean differs(Slot slot, @Nullable Group group) {
    Story there = slot.story();
    return group == null
        ? there != null
        : there == null || !there.fingerprint().equals(group.fingerprint());
  }

  private @Nullable Story tell(@Nullable Group group) {
    return group == null ? null : telling.tell(group.members(), group.links(), group.fingerprint());
  }

  private static Instant received(Wanted wanted, ArticleId owner, @Nullable Group group) {
    ArticleItem own = wanted.snapshot.node(owner).item();
    List<ArticleItem> all = new ArrayList<>(group == null ? List.of() : group.members());
    if (own != null) {
      all.add(own);
    }
    return all.stream()
        .map(item -> item.upload().received())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private enum Written {
    NOTHING,
    SOMETHING,
    CONFLICT
  }

  /** What should be in the slots of the articles read, and what is. */
  private static final class Wanted {
    private final Snapshot snapshot;
    private final Map<ArticleId, Slot> slots = new TreeMap<>();
    private final Map<ArticleId, Group> groups = new HashMap<>();

    Wanted(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    /** Adds articles' slots, and names the articles that must be looked at with them. */
    private Set<ArticleId> add(List<ArticleId> ids) {
      ids.forEach(id -> slots.put(id, snapshot.node(id).slot()));
      Set<ArticleId> related = new HashSet<>();
      for (ArticleId id : ids) {
        Node node = snapshot.node(id);
        if (node.slot().story() != null) {
          related.addAll(node.slot().story().members());
        }
        // A story whose slot is added brings all its articles along: it need not be searched.
        List<ArticleId> others =
            node.stories().stream().filter(owner -> !slots.containsKey(owner)).toList();
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
    private boolean isFoundAgainFrom(Collection<ArticleId> start) {
      List<ArticleId> differing =
          slots.entrySet().stream()
              .filter(entry -> differs(entry.getValue(), groups.get(entry.getKey())))
              .map(Map.Entry::getKey)
              .toList();
      return differing.isEmpty()
          || (differing.size() == 1 && holdsAny(groups.get(differing.getFirst()), start));
    }

    private static boolean holdsAny(@Nullable Group group, Collection<ArticleId> start) {
      return group != null
          && group.members().stream().map(ArticleItem::id).anyMatch(Set.copyOf(start)::contains);
    }

    @Nullable Change change(ArticleId owner, @Nullable Story after, Instant at) {
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

  /** Others kept changing the same stories: try again later. */
  static final class Unsettled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsettled(Collection<ArticleId> articles) {
      super("Still changing after many rounds: the stories of " + articles);
    }
  }
}
