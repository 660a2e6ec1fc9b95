package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * Somebody whom an article names.
   *
   * @param id as in its signature, {@code id=name}
   * @param group what it is found by
   */
  record Person(String id, String group, String name, double weight) {
    static Person of(String id, double weight) {
      return new Person(id, Postings.group(id), id.substring(id.indexOf('=') + 1), weight);
    }
  }

  static SharedPeople of(List<Person> a, List<Person> b, NameMatcher matcher) {
    double squares = 0;
    List<String> names = new ArrayList<>();
    List<Person> left = new ArrayList<>(b);
    for (Person person : a) {
      Person found = find(person, left, matcher);
      if (found != null) {
        left.remove(found);
        squares += person.weight * found.weight;
        names.add(person.name);
      }
    }
    return new SharedPeople(names, squares);
  }

  /** The same one, or else the first by id of those that may be. */
  private static @Nullable Person find(Person person, List<Person> others, NameMatcher matcher) {
    Person found = null;
    for (Person other : others) {
      if (other.id.equals(person.id)) {
        return other;
      }
      boolean first = found == null || other.id.compareTo(found.id) < 0;
      if (first
          && other.group.equals(person.group)
          && matcher.compare(person.name, other.name).same()) {
        found = other;
      }
    }
    return found;
  }
}
