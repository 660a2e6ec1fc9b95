package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.newsfold.name.NameMatcher;

/**
 * The people that two articles name. Those of one family name are the same if {@link NameMatcher}
 * says so.
 *
 * @param names as the first article spells them
 * @param squares the sum of the products of their weights
 */
record SharedPeople(List<String> names, double squares) {
  SharedPeople {
    names = List.copyOf(names);
  }

  /** Of the people of two signatures. */
  static SharedPeople of(
      List<String> a, List<String> b, NameMatcher matcher, ToDoubleFunction<String> weight) {
    double squares = 0;
    List<String> names = new ArrayList<>();
    Set<String> left = new HashSet<>(b);
    for (String person : a) {
      String found = find(person, left, matcher);
      if (found != null) {
        left.remove(found);
        squares += weight.applyAsDouble(person) * weight.applyAsDouble(found);
        names.add(name(person));
      }
    }
    return new SharedPeople(names, squares);
  }

  private static @Nullable String find(String person, Set<String> others, NameMatcher matcher) {
    if (others.contains(person)) {
      return person;
    }
    return others.stream()
        .filter(other -> Postings.group(other).equals(Postings.group(person)))
        .filter(other -> matcher.compare(name(person), name(other)).same())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String name(String person) {
    return person.substring(person.indexOf('=') + 1);
  }
}
