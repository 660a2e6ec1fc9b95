package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.TextMark;
import org.newsfold.story.ArticleItem;

/**
 * An article within a story; names as in schema.org NewsArticle.
 *
 * @param upload key of the file
 * @param part which article of the file; null for a whole file
 * @param inLanguage BCP 47
 * @param marks what sets its text apart from one that a person wrote at once
 */
public record ShownArticle(
    ArticleId id,
    String upload,
    @Nullable String part,
    String inLanguage,
    String headline,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable String publisher,
    @Nullable String url,
    List<TextMark> marks) {
  public ShownArticle {
    author = List.copyOf(author);
    marks = List.copyOf(marks);
  }

  public static ShownArticle of(ArticleItem item) {
    return new ShownArticle(
        item.id(),
        item.upload().key(),
        part(item.upload().part()),
        item.language().tag(),
        item.headline(),
        item.author(),
        item.datePublished(),
        item.publisher(),
        item.url(),
        item.marks());
  }

  static @Nullable String part(String part) {
    return part.isEmpty() ? null : part;
  }
}
