package org.newsfold.story;

import java.util.List;

/**
 * One feature that counted in a pair's score.
 *
 * @param feature its name in the model
 * @param value what was measured, 0 to 1 as a rule
 * @param weight what it added to the score's log odds
 * @param shared the names, numbers or words behind it, the most telling
 */
public record Reason(String feature, double value, double weight, List<String> shared) {
  public Reason {
    shared = List.copyOf(shared);
  }
}
