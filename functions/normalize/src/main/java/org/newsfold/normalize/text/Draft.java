package org.newsfold.normalize.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its file gives it, not yet told which upload it is of.
 *
 * @param headline empty where there is none
 * @param body paragraphs separated by a blank line; does not repeat the headline
 * @param author people, in the order of the byline
 * @param language BCP 47, as the file says
 */
public record Draft(
    String headline,
    String body,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable Instant dateModified,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language) {
  public Draft {
    author = List.copyOf(author);
  }
}
