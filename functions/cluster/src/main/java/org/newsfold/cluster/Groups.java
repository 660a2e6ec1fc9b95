package org.newsfold.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Things that were joined, directly or through others (disjoint sets, Galler &amp; Fischer 1964).
 */
final class Groups<T> {
  private final Map<T, T> parents = new HashMap<>();

  /** Puts things into one group, together with all that they were joined with before. */
  void join(Collection<T> things) {
    T first = null;
    for (T thing : things) {
      T root = root(thing);
      if (first == null) {
        first = root;
      } else {
        parents.put(root, first);
      }
    }
  }

  /** How many groups there are. */
  int size() {
    return (int) parents.entrySet().stream().filter(e -> e.getKey().equals(e.getValue())).count();
  }

  /** One thing of the group that a thing is in, the same for all of them. */
  T of(T thing) {
    return root(thing);
  }

  private T root(T thing) {
    T parent = parents.computeIfAbsent(thing, t -> t);
    while (!parent.equals(parents.getOrDefault(parent, parent))) {
      parent = parents.getOrDefault(parent, parent);
    }
    parents.put(thing, parent);
    return parent;
  }
}
