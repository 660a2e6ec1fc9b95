package org.newsfold.enrich.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/**
 * What a phrase is known to name: the organizations and places of {@link Organizations} and {@link
 * Places}, and people whom news names without saying who they are ({@code people.tsv}).
 */
final class KnownNames {
  private final Map<String, String> people = new HashMap<>();

  KnownNames() {
    for (String[] row : Tsv.rows(KnownNames.class, "people.tsv")) {
      for (String form : row[1].split("\\|", -1)) {
        people.putIfAbsent(Folding.fold(form), row[0]);
      }
    }
  }

  /** The type of a name in any of the grammatical cases that places have. */
  Optional<EntityType> typeOf(String name) {
    Optional<EntityType> exact = typeOfExactly(name);
    return exact.isEmpty() && Places.findName(name).isPresent()
        ? Optional.of(EntityType.PLACE)
        : exact;
  }

  /** The type of a name exactly as in the tables. */
  Optional<EntityType> typeOfExactly(String name) {
    if (people.containsKey(Folding.fold(name))) {
      return Optional.of(EntityType.PERSON);
    }
    if (Organizations.find(name).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return Places.findExactly(name).isPresent() ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** The full name of a known person in English spelling. */
  Optional<String> fullName(String name) {
    return Optional.ofNullable(people.get(Folding.fold(name)));
  }
}
