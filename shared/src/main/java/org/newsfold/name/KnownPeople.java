package org.newsfold.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * People whom news names without saying who they are: their family name alone means them, unless
 * the text says otherwise.
 */
public final class KnownPeople {
  private KnownPeople() {}

  /** The full name, in English spelling, of a person by any form in the table. */
  public static Optional<String> find(String name) {
    return Optional.ofNullable(Table.FULL_NAMES.get(Folding.fold(name)));
  }

  /** Whether a folded name is a form in the table. */
  public static boolean hasFolded(String folded) {
    return Table.FULL_NAMES.containsKey(folded);
  }

  /** Read when first asked. */
  private static final class Table {
    static final Map<String, String> FULL_NAMES = new HashMap<>();

    static {
      for (String[] row : Tsv.rows(KnownPeople.class, "people.tsv")) {
        for (String form : row[1].split("\\|", -1)) {
          FULL_NAMES.putIfAbsent(Folding.fold(form), row[0]);
        }
      }
    }
  }
}
