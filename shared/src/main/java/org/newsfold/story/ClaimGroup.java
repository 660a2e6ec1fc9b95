package org.newsfold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a story's articles say about one thing.
 *
 * @param subject entity id or concept
 * @param predicate class of the predicate
 * @param values the different values, the one that most articles give first
 * @param agreed whether all give the same
 */
public record ClaimGroup(String subject, String predicate, List<Value> values, boolean agreed) {
  public ClaimGroup {
    values = List.copyOf(values);
  }

  /** One value and where it stands. */
  public record Value(String value, @Nullable String unit, List<Citation> cited) {
    public Value {
      cited = List.copyOf(cited);
    }
  }
}
