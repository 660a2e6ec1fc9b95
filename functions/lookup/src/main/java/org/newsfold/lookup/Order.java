package org.newsfold.lookup;

import java.util.Locale;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;

/** The orders of a list of stories; equal ones go by their newest article, then by id. */
enum Order {
  /** The newest article first. */
  LATEST,
  /** The latest begun first. */
  FIRST,
  /** The most articles first. */
  SIZE,
  /** The most independent origins first, unmeasured last. */
  ORIGINS;

  /** The word in a query. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where a story stands: the higher its key, as text, the earlier it comes. */
  String key(Story story) {
    return switch (this) {
      case LATEST -> StoryIndex.positionByNewest(story);
      case FIRST -> StoryIndex.positionByFirst(story);
      case SIZE -> ranked(story.size(), story);
      case ORIGINS -> ranked(origins(story), story);
    };
  }

  private static int origins(Story story) {
    Count independent = story.summary().origins().independent();
    return independent == null ? 0 : independent.atLeast();
  }

  private static String ranked(int rank, Story story) {
    return "%07d#%s".formatted(rank, StoryIndex.positionByNewest(story));
  }
}
