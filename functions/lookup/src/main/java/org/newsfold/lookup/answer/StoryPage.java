package org.newsfold.lookup.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of stories.
 *
 * @param cursor where to go on; null = this is the last page
 * @param ranked how many stories were put in order, if these are not all: only the latest; narrow
 *     {@code from} and {@code to}
 */
public record StoryPage(
    List<ListedStory> clusters, @Nullable String cursor, @Nullable Integer ranked) {
  public StoryPage {
    clusters = List.copyOf(clusters);
  }
}
