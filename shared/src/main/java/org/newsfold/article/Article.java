package org.newsfold.article;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What normalizing makes of an upload; the names of its fields are those of schema.org NewsArticle.
 *
 * @param format what the file was, as {@code text}, {@code html}
 * @param headline empty where the file has none
 * @param articleBody the text, paragraphs separated by a blank line; does not repeat the headline
 * @param author people, in the order of the byline
 * @param url canonical, without tracking parameters
 * @param declaredLanguage BCP 47, as the file or its uploader says; evidence, not truth
 * @param declared what the uploader's metadata says, by name ({@code x-amz-meta-} left out)
 * @param marks what sets the text apart from a whole article that was written at once
 */
public record Article(
    ArticleId id,
    Revision revision,
    Upload upload,
    String format,
    String headline,
    String articleBody,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable Instant dateModified,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String declaredLanguage,
    Map<String, String> declared,
    List<TextMark> marks)
    implements Normalized {
  public Article {
    author = List.copyOf(author);
    declared = Collections.unmodifiableMap(new TreeMap<>(declared));
    marks = List.copyOf(marks);
  }
}
