package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;

/**
 * The states of an article, oldest first, each with what changed since the one before.
 *
 * @param revisions the newest twenty
 * @param revisionsTotal how many are kept
 */
public record RevisionList(ArticleId id, List<State> revisions, int revisionsTotal) {
  public RevisionList {
    revisions = List.copyOf(revisions);
  }

  /**
   * One state.
   *
   * @param received when its file was received
   * @param withdrawn whether the article was taken away; nothing else is then known
   * @param headline as it is; null if withdrawn
   * @param formerHeadline as it was before, if it changed
   * @param removed sentences of the one before that are gone
   * @param added sentences that are new
   * @param complete whether these are all: of long texts only the beginning is compared
   */
  public record State(
      Revision revision,
      Instant received,
      boolean withdrawn,
      @Nullable String headline,
      @Nullable String formerHeadline,
      List<Passage> removed,
      List<Passage> added,
      boolean complete) {
    public State {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }
  }

  /**
   * A sentence.
   *
   * @param start first UTF-16 unit in the {@code articleBody} of its state
   * @param end after the last
   */
  public record Passage(String text, int start, int end) {}
}
