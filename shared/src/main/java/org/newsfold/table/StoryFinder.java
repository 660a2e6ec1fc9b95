package org.newsfold.table;

import static java.util.Comparator.comparing;

import java.util.Optional;
import org.newsfold.story.Node;
import org.newsfold.story.Story;

/**
 * Finds the story that an article is in: of the stories that it is or was in, the one that still
 * says so.
 */
public final class StoryFinder {
  private final StoryTable stories;

  public StoryFinder(StoryTable stories) {
    this.stories = stories;
  }

  /** The story that a live article is in; empty if it is in none (yet). */
  public Optional<Story> storyOf(Node node) {
    if (!node.isLive()) {
      return Optional.empty();
    }
    return stories.stories(node.stories()).stream()
        .filter(story -> story.members().contains(node.id()))
        .min(comparing(Story::id));
  }
}
