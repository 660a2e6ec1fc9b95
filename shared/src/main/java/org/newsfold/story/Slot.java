package org.newsfold.story;

import org.jspecify.annotations.Nullable;

/**
 * The place of the story that an article names.
 *
 * @param version how often it was written; 0 = never
 * @param story null if the article names no story now
 */
public record Slot(long version, @Nullable Story story) {
  public static final Slot NEVER_WRITTEN = new Slot(0, null);
}
