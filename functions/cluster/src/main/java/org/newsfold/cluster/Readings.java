package org.newsfold.cluster;

import java.util.Objects;
import java.util.function.Function;
import org.newsfold.story.ArticleItem;
import org.newsfold.text.Memo;

/**
 * What is read of single articles, remembered for those that were asked for last: when an article
 * comes to a story, the others have been read before.
 */
final class Readings<T> {
  /** As many articles as the table remembers, some tens of megabytes. */
  private static final int REMEMBERED = 2000;

  private final Memo<Row, T> memo;

  /**
   * Starts with nothing.
   *
   * @param read a pure function
   */
  Readings(Function<ArticleItem, T> read) {
    this.memo = new Memo<>(row -> read.apply(row.item()), REMEMBERED);
  }

  T of(ArticleItem item) {
    return memo.of(new Row(item));
  }

  /** Articles of one id are told apart by all they hold, unless they are one object. */
  private record Row(ArticleItem item) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && Objects.equals(item, row.item);
    }

    @Override
    public int hashCode() {
      return item.id().hashCode();
    }
  }
}
