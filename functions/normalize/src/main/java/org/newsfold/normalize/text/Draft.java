package org.newsfold.normalize.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.TextMark;
import org.newsfold.normalize.metadata.WebAddress;

/**
 * An article as its file gives it, not yet told which upload it is of.
 *
 * @param headline empty where there is none
 * @param body paragraphs separated by a blank line; does not repeat the headline
 * @param author people, in the order of the byline
 * @param language BCP 47, as the file says
 * @param marks what sets the body apart from a whole article that was written at once
 */
public record Draft(
    String headline,
    String body,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable Instant dateModified,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    List<TextMark> marks) {
  public Draft {
    author = List.copyOf(author);
    marks = List.copyOf(marks);
  }

  /** A whole article, written at once. */
  public Draft(
      String headline,
      String body,
      List<String> author,
      @Nullable Instant datePublished,
      @Nullable Instant dateModified,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String language) {
    this(headline, body, author, datePublished, dateModified, publisher, url, language, List.of());
  }

  /** The same article with another text. */
  Draft withBody(String text) {
    return new Draft(
        headline, text, author, datePublished, dateModified, publisher, url, language, marks);
  }

  /** The same article with a mark of its text. */
  Draft marked(TextMark mark) {
    return new Draft(
        headline,
        body,
        author,
        datePublished,
        dateModified,
        publisher,
        url,
        language,
        List.of(mark));
  }

  /** The same article; where it says no address of its own, with that where it was found. */
  public Draft foundAt(String address) {
    return url != null
        ? this
        : new Draft(
            headline,
            body,
            author,
            datePublished,
            dateModified,
            publisher,
            WebAddress.clean(address).orElse(null),
            language,
            marks);
  }
}
