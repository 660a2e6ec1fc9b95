package org.newsfold.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.newsfold.name.EntityId;
import org.newsfold.name.Tsv;

/**
 * Who and what made-up articles name: the people, places and organizations that {@code
 * background.tsv} counts, as often as it says, and made-up ones that no table knows, with which the
 * table's counts go on by Zipf's law.
 */
final class Names {
  private static final int UNKNOWN = 20_000;

  /** The lowest count in the table. */
  private static final double LEAST = 3;

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final List<String> BODIES =
      List.of("Bank", "Group", "University", "Institute", "Party", "Foundation", "Airlines");

  private final List<String> given =
      Tsv.rows(EntityId.class, "given-names.tsv").stream()
          .map(row -> capital(row[0].split(" ", 2)[0]))
          .filter(name -> name.chars().allMatch(c -> c < 128))
          .toList();

  private final Weighted<String> people;
  private final Weighted<String> places;
  private final Weighted<String> organizations;

  Names() {
    Map<String, Map<String, Double>> counts = Vocabulary.counts();
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Double> persons = new LinkedHashMap<>();
    counts
        .getOrDefault("person", Map.of())
        .forEach((id, n) -> persons.merge(person(key(id), random), n, Double::sum));
    addUnknown(persons, () -> pick(given, random) + " " + madeUp(3, random));
    people = new Weighted<>(persons);

    Map<String, Double> towns = new LinkedHashMap<>();
    counts
        .getOrDefault("place", Map.of())
        .forEach((id, n) -> towns.merge(place(key(id)), n, Double::sum));
    places = new Weighted<>(towns);

    Map<String, Double> known = counts.getOrDefault("org", Map.of());
    Map<String, Double> bodies = new LinkedHashMap<>();
    for (String[] row : Tsv.rows(EntityId.class, "organizations.tsv")) {
      double documents = known.getOrDefault("org-" + row[0], 1.0);
      bodies.put(row[1].split("\\|", 2)[0], documents);
    }
    addUnknown(bodies, () -> madeUp(2, random) + " " + pick(BODIES, random));
    organizations = new Weighted<>(bodies);
  }

  private static void addUnknown(Map<String, Double> weights, Supplier<String> name) {
    int known = weights.size();
    for (int rank = 1; rank <= UNKNOWN; rank++) {
      weights.merge(name.get(), LEAST * known / (known + rank), Double::sum);
    }
  }

  String person(RandomGenerator random) {
    return people.draw(random);
  }

  String place(RandomGenerator random) {
    return places.draw(random);
  }

  String organization(RandomGenerator random) {
    return organizations.draw(random);
  }

  /** A name with the consonants of a key. */
  private String person(String key, RandomGenerator random) {
    StringBuilder family = new StringBuilder();
    key.chars()
        .filter(Character::isLetter)
        .limit(6)
        .forEach(c -> family.append((char) c).append('a'));
    return pick(given, random) + " " + capital(family.toString());
  }

  private static String place(String key) {
    return key.length() == 2
        ? Locale.of("", key.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH)
        : capital(key);
  }

  private static String key(String id) {
    return id.substring(id.indexOf('-') + 1);
  }

  private static String madeUp(int syllables, RandomGenerator random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return capital(name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString());
  }

  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String pick(List<String> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
