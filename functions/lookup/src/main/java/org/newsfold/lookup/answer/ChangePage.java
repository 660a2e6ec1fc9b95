package org.newsfold.lookup.answer;

import java.util.List;
import org.newsfold.story.Change;

/**
 * What happened to stories, oldest first.
 *
 * @param cursor what to ask with as {@code since} next time, always there
 * @param complete whether these are all up to ten seconds before now
 */
public record ChangePage(List<Change> changes, String cursor, boolean complete) {
  public ChangePage {
    changes = List.copyOf(changes);
  }
}
