package org.newsfold.name;

import java.util.List;

/**
 * The words of a person's name in the order <i>given … family</i>, without titles, particles and
 * suffixes.
 *
 * @param parts never empty, unless the name has no letters
 * @param letters all its words without blanks, particles included
 * @param familyFirst whether the name is one of those that are written family name first, as
 *     Chinese, Korean and Vietnamese ones; its given names are then one part
 */
record PersonName(List<NamePart> parts, String letters, boolean familyFirst) {
  NamePart family() {
    return parts.get(parts.size() - 1);
  }

  NamePart given() {
    return parts.get(0);
  }

  /** What stands between given and family name. */
  List<NamePart> middle() {
    return parts.size() < 3 ? List.of() : parts.subList(1, parts.size() - 1);
  }

  int size() {
    return parts.size();
  }

  /** The sounds of all words in a row, the family name first or last. */
  String sounds(boolean familyAtStart) {
    StringBuilder out = new StringBuilder();
    if (familyAtStart) {
      out.append(family().sounds());
    }
    parts.subList(0, parts.size() - 1).forEach(part -> out.append(part.sounds()));
    return familyAtStart ? out.toString() : out.append(family().sounds()).toString();
  }
}
