package org.newsfold.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Countries, regions and cities by their names in many languages, peoples' adjectives included: the
 * key of a country is its ISO 3166 code in lower case ({@code by}), that of anything else its
 * English name ({@code minsk}, {@code europe}).
 *
 * <p>The names are those of CLDR ({@code places.tsv}, made by {@code PlacesResourceTest} from ICU)
 * and some written here ({@code places-more.tsv}, {@code demonyms.tsv}); cases are undone by {@code
 * place-endings.tsv}.
 */
public final class Places {
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 5;

  private Places() {}

  /** The key of a place, by a name of it in any grammatical case or an adjective of it. */
  public static Optional<String> find(String name) {
    String folded = Folding.fold(name);
    if (folded.startsWith("the ")) {
      folded = folded.substring(4);
    }
    String key = named(folded);
    return Optional.ofNullable(key != null ? key : Table.demonym(folded));
  }

  /** The key of a place by a name of it in any grammatical case, adjectives left out. */
  public static Optional<String> findName(String name) {
    return Optional.ofNullable(named(Folding.fold(name)));
  }

  /** The key of a place by a name exactly as in the tables. */
  public static Optional<String> findExactly(String name) {
    return Optional.ofNullable(Table.NAMES.get(Folding.fold(name)));
  }

  /** Whether a folded name is exactly one in the tables. */
  public static boolean hasFolded(String folded) {
    return Table.NAMES.containsKey(folded);
  }

  /** The key of a country by an adjective or the name of its people. */
  public static Optional<String> findDemonym(String name) {
    return Optional.ofNullable(Table.demonym(Folding.fold(name)));
  }

  /** Whether a key is a country's. */
  public static boolean isCountry(String key) {
    return key.length() == 2;
  }

  private static @Nullable String named(String folded) {
    String key = Table.NAMES.get(folded);
    for (int cut = 1; key == null && cut <= LONGEST_ENDING; cut++) {
      int stem = folded.length() - cut;
      if (stem < SHORTEST_STEM) {
        break;
      }
      key = uninflected(folded.substring(0, stem), folded.substring(stem));
    }
    return key;
  }

  private static @Nullable String uninflected(String stem, String ending) {
    for (String nominative : Table.ENDINGS.getOrDefault(ending, new String[0])) {
      String key = Table.NAMES.get(stem + nominative);
      if (key != null) {
        return key;
      }
    }
    return null;
  }

  /** Read when first asked, some 50 ms and 5 MB. */
  private static final class Table {
    static final Map<String, String> NAMES = new HashMap<>(1 << 16);
    static final Map<String, String> DEMONYMS = new HashMap<>();
    static final Map<String, String> STEMS = new HashMap<>();
    static final Map<String, String[]> ENDINGS = new HashMap<>();
    private static final int SHORTEST_ADJECTIVE = 4;
    private static final int LONGEST_ADJECTIVE_ENDING = 6;

    static {
      readNames("places-more.tsv");
      readNames("places.tsv");
      for (String[] row : Tsv.rows(Places.class, "demonyms.tsv")) {
        for (String form : row[1].split(" ", -1)) {
          boolean stem = form.endsWith("*");
          String folded = Folding.fold(stem ? form.substring(0, form.length() - 1) : form);
          (stem ? STEMS : DEMONYMS).putIfAbsent(folded, row[0]);
        }
      }
      for (String[] row : Tsv.rows(Places.class, "place-endings.tsv")) {
        ENDINGS.put(row[0], row[1].split("\\|", -1));
      }
    }

    private static void readNames(String resource) {
      for (String[] row : Tsv.rows(Places.class, resource)) {
        for (String name : row[1].split("\\|", -1)) {
          NAMES.putIfAbsent(Folding.fold(name), row[0]);
        }
      }
    }

    static @Nullable String demonym(String folded) {
      String key = DEMONYMS.get(folded);
      for (int cut = 0; key == null && cut <= LONGEST_ADJECTIVE_ENDING; cut++) {
        if (folded.length() - cut < SHORTEST_ADJECTIVE) {
          break;
        }
        key = STEMS.get(folded.substring(0, folded.length() - cut));
      }
      return key;
    }
  }
}
