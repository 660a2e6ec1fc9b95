package org.newsfold.normalize.text;

import java.time.ZoneOffset;
import java.util.Map;

/** Time zones by the abbreviations that news sites write after a time. */
final class Zones {
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("bst", 1),
          Map.entry("cdt", -5),
          Map.entry("cest", 2),
          Map.entry("cet", 1),
          Map.entry("cst", -6),
          Map.entry("edt", -4),
          Map.entry("eest", 3),
          Map.entry("eet", 2),
          Map.entry("est", -5),
          Map.entry("et", -5),
          Map.entry("jst", 9),
          Map.entry("mdt", -6),
          Map.entry("mesz", 2),
          Map.entry("mez", 1),
          Map.entry("msk", 3),
          Map.entry("mst", -7),
          Map.entry("pdt", -7),
          Map.entry("pst", -8));

  private Zones() {}

  /** UTC for a word that is none of them. */
  static ZoneOffset offset(String abbreviation) {
    return ZoneOffset.ofHours(HOURS.getOrDefault(abbreviation, 0));
  }
}
