package org.newsfold.cluster;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Change;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Write;

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
  private final InstantSource clock;
  private final int rounds;

  Settlement(
      ArticleTable articles,
      StoryTable stories,
      Partition partition,
      Telling telling,
      Pause pause,
      InstantSource clock) {
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
    settle(start, raise, new Arrivals());
  }

  /**
   * Settles the stories of these articles.
   *
   * @param arrivals those of them whose links are to be written with their stories
   */
  void settle(Collection<ArticleId> start, Arrivals arrivals) {
    settle(start, false, arrivals);
  }

  private void settle(Collection<ArticleId> start, boolean raise, Arrivals arrivals) {
    Set<ArticleId> covered = new TreeSet<>(start);
    Snapshot snapshot = new Snapshot(arrivals.over(articles::nodes));
    List<Write> ahead = arrivals.writes();
    List<Write> behind = new ArrayList<>();
    boolean raising = raise;
    for (int round = 0; round < rounds; round++) {
      if (round > 0) {
        pause.before(round);
        snapshot = new Snapshot(articles::nodes, articles.nodesWhile(behind, snapshot.read()));
        behind.clear();
      }
      Wanted wanted = read(covered, start, snapshot);
      Written written = write(wanted, raising, ahead(wanted, start, ahead), behind);
      ahead = List.of();
      if (written != Written.NOTHING) {
        covered.addAll(wanted.owners());
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
  private Wanted read(Set<ArticleId> covered, Collection<ArticleId> start, Snapshot snapshot) {
    Wanted wanted = new Wanted(snapshot);
    Agglomeration stories = partition.of(snapshot);
    NavigableSet<ArticleId> open = new TreeSet<>(covered);
    snapshot.read(start);
    start.forEach(id -> open.addAll(snapshot.node(id).settledWith()));
    while (!open.isEmpty()) {
      ArticleId id = Objects.requireNonNull(open.pollFirst());
      if (wanted.owners().contains(id)) {
        continue;
      }
      boolean live = snapshot.node(id).isLive();
      List<ArticleId> members = live ? stories.story(id) : List.of(id);
      open.addAll(wanted.add(members));
      if (live) {
        wanted.put(Group.of(members, snapshot));
      }
    }
    return wanted;
  }

  /** What is written before the stories: also, under an article, what is written for its sake. */
  private List<Write> ahead(Wanted wanted, Collection<ArticleId> start, List<Write> others) {
    if (wanted.isFoundAgainFrom(start)) {
      return others;
    }
    ArticleId id = start.iterator().next();
    List<Write> all = new ArrayList<>(others);
    all.add(articles.settleWith(id, wanted.owners(), wanted.received(id)));
    return all;
  }

  /**
   * Writes all that differs.
   *
   * @param behind gets what may be removed after that
   */
  private Written write(Wanted wanted, boolean raise, List<Write> ahead, List<Write> behind) {
    boolean wrote = false;
    for (ArticleId owner : wanted.owners()) {
      Slot slot = wanted.slot(owner);
      boolean differs = wanted.differs(owner);
      if (differs || raise) {
        Story story = differs ? tell(wanted.group(owner)) : slot.story();
        Change change = differs ? wanted.change(owner, story, clock.instant()) : null;
        List<Write> first = wrote ? List.of() : ahead;
        Optional<List<Write>> left =
            stories.settle(owner, slot, story, change, wanted.received(owner), first);
        if (left.isEmpty()) {
          return Written.CONFLICT;
        }
        behind.addAll(left.get());
        wrote = true;
      }
    }
    if (!wrote && !ahead.isEmpty()) {
      stories.write(ahead);
      wrote = true;
    }
    return wrote ? Written.SOMETHING : Written.NOTHING;
  }

  private @Nullable Story tell(@Nullable Group group) {
    return group == null ? null : telling.tell(group.members(), group.links(), group.fingerprint());
  }

  private enum Written {
    NOTHING,
    SOMETHING,
    CONFLICT
  }

  /** Others kept changing the same stories: try again later. */
  static final class Unsettled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsettled(Collection<ArticleId> articles) {
      super("Still changing after many rounds: the stories of " + articles);
    }
  }
}
