package org.newsfold.enrich.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.article.EntityType;

/**
 * A name as found, before it is known whom it names.
 *
 * @param words how many words it has
 */
public record Naming(int start, int end, String text, EntityType type, int words) {
  /** The same stretch of text as a name of another type. */
  Naming as(EntityType other) {
    return new Naming(start, end, text, other, words);
  }

  /** The last words of the people's names that have several. */
  static Set<String> families(List<Naming> names) {
    Set<String> families = new HashSet<>();
    for (Naming name : names) {
      int last = name.text().lastIndexOf(' ');
      if (name.type() == EntityType.PERSON && last > 0) {
        families.add(name.text().substring(last + 1));
      }
    }
    return families;
  }
}
