package org.newsfold.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a person's key that the given name makes. */
final class GivenNames {
  /** What sounds like names of more than one row. */
  private static final String AMBIGUOUS = "";

  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> alike = new HashMap<>();
  private final Sounds sounds;

  /** Reads {@code given-names.tsv}: a row's first word is the key of all. */
  GivenNames(Sounds sounds) {
    this.sounds = sounds;
    for (String row : Tsv.words(GivenNames.class, "given-names.tsv")) {
      String[] names = row.split(" ", -1);
      for (String name : names) {
        known.putIfAbsent(Folding.fold(name), names[0]);
      }
    }
    known.forEach(
        (name, key) -> {
          if (Folding.isAscii(name) || Script.of(name) == Script.CYRILLIC) {
            alike.merge(skeleton(name), key, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
          }
        });
  }

  /** The key of the first given name that is no initial; empty if there is none. */
  String of(PersonName person) {
    List<NamePart> parts = person.parts();
    for (NamePart part : parts.subList(0, parts.size() - 1)) {
      if (!part.isInitial()) {
        String key = known.get(part.folded());
        return key != null ? key : bySound(part.folded());
      }
    }
    return "";
  }

  /** A name that sounds like those of one row only is theirs. */
  private String bySound(String folded) {
    String skeleton = skeleton(folded);
    String key = alike.getOrDefault(skeleton, AMBIGUOUS);
    return key.equals(AMBIGUOUS) ? skeleton : key;
  }

  private String skeleton(String folded) {
    return Skeleton.of(sounds.of(folded), folded);
  }
}
