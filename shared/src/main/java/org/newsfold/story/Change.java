package org.newsfold.story;

import java.time.Instant;
import java.util.List;
import org.newsfold.article.ArticleId;

/**
 * Something that happened to a story.
 *
 * @param at when it was written
 * @param story which one
 * @param added articles that came
 * @param removed articles that went: to another story, or withdrawn
 * @param size how many it has now
 */
public record Change(
    Instant at,
    ArticleId story,
    Kind kind,
    List<ArticleId> added,
    List<ArticleId> removed,
    int size) {
  public Change {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** What happened. */
  public enum Kind {
    /** It is new. */
    CREATED,
    /** Articles came or went, or its summary changed. */
    CHANGED,
    /** It took in the articles of another story. */
    MERGED,
    /** Some of its articles went to another story. */
    SPLIT,
    /** It is no more: all its articles went. */
    ENDED
  }
}
