package org.newsfold.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.story.Change;
import org.newsfold.story.Slot;
import org.newsfold.story.Story;

/**
 * Stories in their slots. A story, the row it is listed by and the change it makes are written in
 * one transaction, under the version of the slot that was read: no list of a day ever disagrees
 * with a story.
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
    return table
        .get(new Key(ArticleTable.partition(id), ArticleTable.SLOT))
        .map(ArticleTable::slot)
        .orElse(Slot.NEVER_WRITTEN);
  }

  /** The stories in these slots, in no order; empty slots are left out. */
  public List<Story> stories(List<ArticleId> ids) {
    return table
        .get(
            ids.stream().map(id -> new Key(ArticleTable.partition(id), ArticleTable.SLOT)).toList())
        .stream()
        .map(ArticleTable::slot)
        .flatMap(slot -> Stream.ofNullable(slot.story()))
        .toList();
  }

  /**
   * Puts a story into a slot, or empties it, if the slot is still as it was read.
   *
   * @param owner the article whose slot it is
   * @param read the slot as it was read
   * @param story null to empty it
   * @param change what to tell; null = nothing to tell
   * @param received the latest receipt of the story's articles
   * @return false if somebody else wrote the slot meanwhile: read again
   */
  public boolean settle(
      ArticleId owner,
      Slot read,
      @Nullable Story story,
      @Nullable Change change,
      Instant received) {
    Instant expires = retention.ofStory(received);
    announce(read.story(), story, change, received);
    Row before = listed(read.story(), expires);
    Row after = listed(story, expires);
    List<Write> all = new ArrayList<>();
    if (before != null && (after == null || !after.key().equals(before.key()))) {
      all.add(Write.delete(before.key()));
    }
    if (after != null && !after.equals(before)) {
      all.add(Write.put(after));
    }
    if (change != null) {
      all.add(Write.put(ChangeLog.row(change, expires)));
    }
    all.add(slotWrite(owner, read, story, expires));
    return all.size() == 1 ? table.write(all.getFirst()) : table.writeTogether(all);
  }

  private static @Nullable Row listed(@Nullable Story story, @Nullable Instant expires) {
    return story == null ? null : StoryIndex.listed(story, expires);
  }

  /** Writes the rows that story and change will be found by, those that are not there already. */
  private void announce(
      @Nullable Story before, @Nullable Story after, @Nullable Change change, Instant received) {
    Instant expires = retention.ofArticle(received);
    List<Row> days = after == null ? List.of() : StoryIndex.days(after, expires);
    Set<Row> there = Set.copyOf(rows(before, expires));
    List<Row> rows = new ArrayList<>(rows(after, expires));
    rows.addAll(days);
    rows.removeIf(row -> there.contains(row) || known.contains(row));
    if (change != null) {
      rows.add(ChangeLog.named(change, retention.ofStory(received)));
    }
    table.writeEach(rows.stream().map(Write::put).toList());
    remember(days);
  }

  private void remember(List<Row> days) {
    if (known.size() > KNOWN) {
      known.clear();
    }
    known.addAll(days);
  }

  private static List<Row> rows(@Nullable Story story, @Nullable Instant expires) {
    if (story == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>(StoryIndex.found(story, expires));
    story.members().forEach(id -> rows.add(ArticleTable.inStory(id, story.id(), expires)));
    return rows;
  }

  private static Write slotWrite(
      ArticleId owner, Slot read, @Nullable Story story, @Nullable Instant expires) {
    Row row =
        new Row(
            new Key(ArticleTable.partition(owner), ArticleTable.SLOT),
            version(read.version() + 1),
            story == null ? "" : Json.write(story),
            expires);
    return new Write.Put(
        row,
        read.version() == 0 ? Condition.ABSENT : new Condition.Unchanged(version(read.version())));
  }

  private static String version(long version) {
    return "%012d".formatted(version);
  }
}
