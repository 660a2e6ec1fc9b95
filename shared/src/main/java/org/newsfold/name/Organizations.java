package org.newsfold.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Organizations that news in all languages name, by any of their names and abbreviations. */
public final class Organizations {
  private Organizations() {}

  /**
   * The key of a known organization, as {@code nyt}.
   *
   * @param name in any script, with or without its article
   */
  public static Optional<String> find(String name) {
    String folded = Folding.fold(name);
    String key = Table.KEYS.get(folded);
    if (key == null && folded.startsWith("the ")) {
      key = Table.KEYS.get(folded.substring(4));
    }
    if (key == null && folded.endsWith("'s")) {
      key = Table.KEYS.get(folded.substring(0, folded.length() - 2));
    }
    return Optional.ofNullable(key);
  }

  /** The name to show for a key: the first of its row. */
  public static Optional<String> name(String key) {
    return Optional.ofNullable(Table.NAMES.get(key));
  }

  /** Read when first asked. */
  private static final class Table {
    static final Map<String, String> KEYS = new HashMap<>();
    static final Map<String, String> NAMES = new HashMap<>();

    static {
      for (String[] row : Tsv.rows(Organizations.class, "organizations.tsv")) {
        String[] names = row[1].split("\\|", -1);
        NAMES.put(row[0], names[0]);
        for (String name : names) {
          KEYS.putIfAbsent(Folding.fold(name), row[0]);
        }
      }
    }
  }
}
