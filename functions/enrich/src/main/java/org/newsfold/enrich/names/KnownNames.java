package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.name.KnownPeople;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;

/**
 * What a phrase is known to name, by {@link Organizations}, {@link Places} and {@link KnownPeople}.
 */
final class KnownNames {
  /** The type of a name in any of the grammatical cases that places have. */
  Optional<EntityType> typeOf(String name) {
    Optional<EntityType> exact = typeOfExactly(name);
    return exact.isEmpty() && Places.findName(name).isPresent()
        ? Optional.of(EntityType.PLACE)
        : exact;
  }

  /** The type of a name exactly as in the tables. */
  Optional<EntityType> typeOfExactly(String name) {
    if (KnownPeople.find(name).isPresent()) {
      return Optional.of(EntityType.PERSON);
    }
    if (Organizations.find(name).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return Places.findExactly(name).isPresent() ? Optional.of(EntityType.PLACE) : Optional.empty();
  }
}
