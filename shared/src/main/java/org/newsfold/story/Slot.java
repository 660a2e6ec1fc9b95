package org.newsfold.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of the story that an article names.
 *
 * @param version how often it was written; 0 = never
 * @param story null if the article names no story now
 * @param changes when it changed lately, oldest first
 * @param listed the version since which the story is listed where it is
 */
public record Slot(long version, @Nullable Story story, List<Instant> changes, long listed) {
  public static final Slot NEVER_WRITTEN = new Slot(0, null, List.of(), 0);

  public Slot {
    changes = List.copyOf(changes);
  }
}
