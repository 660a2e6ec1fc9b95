package org.newsfold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Precision;

/**
 * What a story's articles say about one thing.
 *
 * @param subject entity id, or what is counted as an article calls it; empty where the predicate or
 *     the value says enough
 * @param predicate class of the predicate
 * @param values the different values, the one that most articles give first
 * @param agreed whether all may be true at once: <i>more than 1,200</i> and 1,226 may
 * @param copyingError whether they conflict though all articles have it from one origin, so that
 *     one of them copied it wrongly
 */
public record ClaimGroup(
    String subject, String predicate, List<Value> values, boolean agreed, boolean copyingError) {
  public ClaimGroup {
    values = List.copyOf(values);
  }

  /**
   * One value and where it stands.
   *
   * @param origins how many different origins its articles are known to have it from
   */
  public record Value(
      String value, @Nullable String unit, Precision precision, int origins, List<Citation> cited) {
    public Value {
      cited = List.copyOf(cited);
    }
  }
}
