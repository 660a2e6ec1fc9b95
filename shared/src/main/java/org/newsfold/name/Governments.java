package org.newsfold.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Governments, by their names and by the buildings and cities that stand for them: <i>the
 * Kremlin</i>, <i>Weißes Haus</i>, and, of organizations, <i>Washington</i>. The key is {@code
 * government-} and the country's ISO 3166 code, so it says which country it is of.
 */
public final class Governments {
  private static final String KEY = "government-";
  private static final String ID = "org-" + KEY;

  private Governments() {}

  /** The key of a government, by a name that means nothing else; cities are left out. */
  static @Nullable String find(String folded) {
    return Table.NAMES.get(folded);
  }

  /** The key of the government whose capital a place is, in any language and case. */
  public static Optional<String> ofCapital(String place) {
    return Places.findName(place).map(Table.CAPITALS::get);
  }

  /** The id of the country that an entity's id is the government of. */
  public static Optional<String> country(String entityId) {
    return entityId.startsWith(ID)
        ? Optional.of("place-" + entityId.substring(ID.length()))
        : Optional.empty();
  }

  /** Read when first asked. */
  private static final class Table {
    static final Map<String, String> NAMES = new HashMap<>();
    static final Map<String, String> CAPITALS = new HashMap<>();

    static {
      for (String[] row : Tsv.rows(Governments.class, "governments.tsv")) {
        CAPITALS.put(row[1], KEY + row[0]);
        for (String name : row[2].split("\\|", -1)) {
          NAMES.putIfAbsent(Folding.fold(name), KEY + row[0]);
        }
      }
    }
  }
}
