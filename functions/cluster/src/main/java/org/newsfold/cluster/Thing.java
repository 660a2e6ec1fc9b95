package org.newsfold.cluster;

import java.util.List;

/**
 * What articles claim about one thing.
 *
 * @param values the claims by what they say; those of one value in one list
 * @param verdict whether all may be true at once
 */
record Thing(String subject, List<List<Said>> values, Verdict verdict) {
  Thing {
    values = values.stream().map(List::copyOf).toList();
  }

  /** How the values of a thing stand to one another. */
  enum Verdict {
    /** All may be true. */
    AGREED,
    /** They may be about different things; if all have it from one origin, one copied wrongly. */
    DOUBTFUL,
    /** They cannot all be true. */
    CONFLICT
  }

  List<Said> said() {
    return values.stream().flatMap(List::stream).toList();
  }

  int articles() {
    return Said.articles(said());
  }

  String predicate() {
    return values.getFirst().getFirst().predicate();
  }
}
