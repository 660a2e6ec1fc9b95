package org.newsfold.local.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * One page of a bucket's keys, as ListObjects gives it.
 *
 * @param objects in order of their keys
 * @param groups the beginnings, up to the delimiter, of keys that are not listed one by one
 * @param next where the next page begins; null on the last
 */
record Listing(List<StoredObject> objects, SequencedSet<String> groups, @Nullable String next) {

  /**
   * What is asked for.
   *
   * @param delimiter empty: no groups
   * @param after the last key or group of the page before; empty: from the beginning
   */
  record Query(String prefix, String delimiter, String after, int limit) {

    /** The group of a key: its beginning up to the first delimiter behind the prefix. */
    Optional<String> group(String key) {
      int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      return end < 0 ? Optional.empty() : Optional.of(key.substring(0, end + delimiter.length()));
    }
  }

  static Listing of(NavigableMap<String, StoredObject> keys, Query query) {
    List<StoredObject> objects = new ArrayList<>();
    SequencedSet<String> groups = new LinkedHashSet<>();
    String last = "";
    for (StoredObject object : from(keys, query).values()) {
      String key = object.key();
      if (!key.startsWith(query.prefix)) {
        break;
      }
      Optional<String> group = query.group(key);
      if (key.equals(query.after)
          || group.filter(g -> g.equals(query.after) || groups.contains(g)).isPresent()) {
        continue;
      }
      if (objects.size() + groups.size() >= query.limit) {
        return new Listing(objects, groups, last.isEmpty() ? null : last);
      }
      group.ifPresentOrElse(groups::add, () -> objects.add(object));
      last = group.orElse(key);
    }
    return new Listing(objects, groups, null);
  }

  private static NavigableMap<String, StoredObject> from(
      NavigableMap<String, StoredObject> keys, Query query) {
    boolean resumed = keys.comparator().compare(query.after, query.prefix) > 0;
    return keys.tailMap(resumed ? query.after : query.prefix, true);
  }
}
