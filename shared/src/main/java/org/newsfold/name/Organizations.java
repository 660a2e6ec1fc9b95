package org.newsfold.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Organizations that news in all languages name, by any of their names and abbreviations. */
public final class Organizations {
  private Organizations() {}

  /**
   * The key of a known organization, as {@code nyt}.
   *
   * @param name in any script, with or without its article
   */
  public static Optional<String> find(String name) {
    return Optional.ofNullable(found(Folding.fold(name)));
  }

  /** Whether a folded name is one of a known organization, with or without its article. */
  public static boolean hasFolded(String folded) {
    return found(folded) != null;
  }

  private static @Nullable String found(String folded) {
    String key = named(folded);
    if (key == null && folded.startsWith("the ")) {
      key = named(folded.substring(4));
    }
    if (key == null && folded.endsWith("'s")) {
      key = named(folded.substring(0, folded.length() - 2));
    }
    return key;
  }

  private static @Nullable String named(String folded) {
    String key = Table.KEYS.get(folded);
    return key != null ? key : Governments.find(folded);
  }

  /** Read when first asked. */
  private static final class Table {
    static final Map<String, String> KEYS = new HashMap<>();

    static {
      for (String[] row : Tsv.rows(Organizations.class, "organizations.tsv")) {
        for (String name : row[1].split("\\|", -1)) {
          KEYS.putIfAbsent(Folding.fold(name), row[0]);
        }
      }
    }
  }
}
