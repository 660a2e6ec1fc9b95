package org.newsfold.cluster;

import java.util.function.Function;
import org.newsfold.story.ArticleItem;
import org.newsfold.table.ArticleTable;
import org.newsfold.text.Memo;

/**
 * What is read of single articles, remembered for those that were asked for last: when an article
 * comes to a story, the others have been read before.
 */
final class Readings<T> {
  private final Memo<Row, T> memo;

  /**
   * Starts with nothing.
   *
   * @param read a pure function
   */
  Readings(Function<ArticleItem, T> read) {
    this.memo = new Memo<>(row -> read.apply(row.item()), ArticleTable.REMEMBERED);
  }

  T of(ArticleItem item) {
    return memo.of(new Row(item));
  }

  /** One object: what the table remembers is the same each time, all that it holds is long. */
  private record Row(ArticleItem item) {
    @Override
    @SuppressWarnings("ReferenceEquality") // the point of it
    public boolean equals(Object other) {
      return other instanceof Row row && item == row.item;
    }

    @Override
    public int hashCode() {
      return item.id().hashCode();
    }
  }
}
