package org.newsfold.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Change;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;

/**
 * Stories in their slots. What a story is found and listed by, and what it is to tell, is written
 * before it; then the story, under the version of the slot that was read. So every story is listed
 * where it says, and what it says that it told can be read; a reader does not count where else it
 * may be, or what else was told, since a writer died or was overtaken.
 */
public final class StoryTable {
  /** Rows of days, some hundred bytes each. */
  private static final int KNOWN = 1000;

  private final Table table;
  private final Retention retention;

  /** Rows of days that were written lately: the next stories of a day need not write them again. */
  private final Set<Row> known = ConcurrentHashMap.newKeySet();

  public StoryTable(Table table, Retention retention) {
    this.table = table;
    this.retention = retention;
  }

  /** The slot of an article. */
  public Slot slot(ArticleId id) {
    return table.get(ArticleTable.slot(id)).map(ArticleTable::slot).orElse(Slot.NEVER_WRITTEN);
  }

  /** The stories in these slots, in no order; empty slots are left out. */
  public List<Story> stories(List<ArticleId> ids) {
    return table.get(ids.stream().map(ArticleTable::slot).toList()).stream()
        .map(ArticleTable::slot)
        .flatMap(slot -> Stream.ofNullable(slot.story()))
        .toList();
  }

  /** Writes what is to be written before a story where there is none to be written. */
  public void write(List<Write> ahead) {
    table.writeEach(ahead);
  }

  /**
   * Puts a story into a slot, or empties it, if the slot is still as it was read.
   *
   * @param owner the article whose slot it is
   * @param read the slot as it was read
   * @param story null to empty it
   * @param change what to tell; null = nothing to tell
   * @param received the latest receipt of the story's articles
   * @param ahead what must be written before, in any case
   * @return what lists it where it is no more, to be removed; empty if somebody else wrote the slot
   *     meanwhile: read again
   */
  public Optional<List<Write>> settle(
      ArticleId owner,
      Slot read,
      @Nullable Story story,
      @Nullable Change change,
      Instant received,
      List<Write> ahead) {
    Slot next = next(read, story, change);
    Stream<Row> told =
        Stream.ofNullable(change).map(tell -> ChangeLog.row(tell, retention.ofStory(received)));
    announce(owner, read, next, received, Stream.concat(ahead.stream(), told.map(Write::put)));
    Row row = ArticleTable.slot(owner, next, retention.ofStory(received));
    if (!table.write(new Write.Put(row, unchanged(read)))) {
      return Optional.empty();
    }
    Optional<Key> listed = StoryIndex.listed(next);
    return Optional.of(
        StoryIndex.listed(read).filter(key -> !listed.equals(Optional.of(key))).stream()
            .map(Write::delete)
            .toList());
  }

  private static Slot next(Slot read, @Nullable Story story, @Nullable Change change) {
    long version = read.version() + 1;
    Story before = read.story();
    boolean stays = before != null && story != null && StoryIndex.areListedAlike(before, story);
    List<Instant> changes = change == null ? read.changes() : ChangeLog.after(read, change);
    return new Slot(version, story, changes, stays ? read.listed() : version);
  }

  /** Writes the rows that a story will be found by, those that are not there already. */
  private void announce(
      ArticleId owner, Slot read, Slot next, Instant received, Stream<Write> ahead) {
    Story after = next.story();
    List<Row> days =
        after == null ? List.of() : StoryIndex.days(after, retention.ofArticle(received));
    Set<Row> there = Set.copyOf(rows(read, received));
    List<Row> rows = new ArrayList<>(rows(next, received));
    rows.addAll(days);
    rows.removeIf(row -> there.contains(row) || known.contains(row));
    ChangeLog.before(owner, read, retention.ofStory(received)).ifPresent(rows::add);
    table.writeEach(Stream.concat(ahead, rows.stream().map(Write::put)).toList());
    remember(days);
  }

  private void remember(List<Row> days) {
    if (known.size() > KNOWN) {
      known.clear();
    }
    known.addAll(days);
  }

  private List<Row> rows(Slot slot, Instant received) {
    Story story = slot.story();
    if (story == null) {
      return List.of();
    }
    Instant expires = retention.ofArticle(received);
    List<Row> rows = new ArrayList<>(StoryIndex.found(story, expires));
    StoryIndex.listed(slot)
        .map(key -> new Row(key, "", "", retention.ofStory(received)))
        .ifPresent(rows::add);
    story.members().stream()
        .filter(id -> !id.equals(story.id()))
        .forEach(id -> rows.add(ArticleTable.inStory(id, story.id(), expires)));
    return rows;
  }

  private static Condition unchanged(Slot read) {
    return read.version() == 0
        ? Condition.ABSENT
        : new Condition.Unchanged(ArticleTable.version(read));
  }
}
