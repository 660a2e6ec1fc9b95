package org.newsfold.enrich.names;

import static java.lang.Character.UnicodeScript.CYRILLIC;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.name.Folding;
import org.newsfold.name.KnownPeople;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;

/**
 * What a phrase is known to name, by {@link Organizations}, {@link Places} and {@link KnownPeople}.
 */
final class KnownNames {
  private static final int SHORTEST_INFLECTED = 6;
  private static final List<String> CASES =
      List.of("а", "у", "е", "ы", "и", "ом", "ой", "ою", "ем", "я", "ю", "і");

  /** The type of a name in any of the grammatical cases that places have. */
  Optional<EntityType> typeOf(String name) {
    Optional<EntityType> exact = typeOfExactly(name);
    if (exact.isEmpty() && Places.findName(name).isPresent()) {
      return Optional.of(EntityType.PLACE);
    }
    return exact.isEmpty() && isInflectedOrganization(name)
        ? Optional.of(EntityType.ORGANIZATION)
        : exact;
  }

  /** {@code Госдумы}, {@code Росстата}: one Cyrillic word in a case of its own. */
  private static boolean isInflectedOrganization(String name) {
    if (name.length() < SHORTEST_INFLECTED || UnicodeScript.of(name.charAt(0)) != CYRILLIC) {
      return false;
    }
    for (String ending : CASES) {
      String stem = name.substring(0, name.length() - ending.length());
      String cut = name.substring(stem.length()).toLowerCase(Locale.ROOT);
      if (cut.equals(ending)
          && (Organizations.find(stem).isPresent() || Organizations.find(stem + "а").isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** The type of a name exactly as in the tables. */
  Optional<EntityType> typeOfExactly(String name) {
    String folded = Folding.fold(name);
    if (KnownPeople.hasFolded(folded)) {
      return Optional.of(EntityType.PERSON);
    }
    if (Organizations.hasFolded(folded)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return Places.hasFolded(folded) ? Optional.of(EntityType.PLACE) : Optional.empty();
  }
}
