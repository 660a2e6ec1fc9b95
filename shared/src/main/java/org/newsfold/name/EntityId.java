package org.newsfold.name;

import java.util.ArrayList;
import java.util.List;
import org.newsfold.article.EntityType;

/**
 * Names entities so that two articles agree without asking each other: {@code person-}, {@code
 * place-} or {@code org-} and a key made from the name alone, of lower-case ASCII letters, digits
 * and {@code -}. Case, accents and the width of blanks do not matter.
 *
 * <ul>
 *   <li>A person's key is the consonant skeleton of the family name, the same for most spellings
 *       and scripts, and the given name, in English if {@code given-names.tsv} knows it: {@code
 *       person-lksnk-alexander} for Lukashenko, Lukaschenko and Лукашэнка. Where no given name is
 *       said it is the family name's alone, except for {@link KnownPeople}. Ids of one {@link
 *       EntityGroup} find candidates, {@link NameMatcher} decides.
 *   <li>A country's key is its ISO 3166 code in any language ({@code place-by}), also for its
 *       adjectives; a known city's its English name ({@code place-minsk}).
 *   <li>A known organization's key is its abbreviation ({@code org-nyt}), a government's that of
 *       its country ({@code org-government-ru} for the Kremlin).
 *   <li>Of all else it is the skeleton of the words.
 * </ul>
 */
public final class EntityId {
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 200;

  private static final NameWords WORDS = new NameWords();
  private static final Sounds SOUNDS = new Sounds();
  private static final PersonReader PEOPLE = new PersonReader(WORDS, SOUNDS);
  private static final GivenNames GIVEN = new GivenNames(SOUNDS);

  private EntityId() {}

  /** The id of an entity by one of its names; the same name always gives the same id. */
  public static String of(EntityType type, String name) {
    String bounded = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    String id =
        switch (type) {
          case PERSON -> "person-" + personKey(plain(KnownPeople.find(bounded).orElse(bounded)));
          case PLACE -> "place-" + Places.find(bounded).orElseGet(() -> wordsKey(plain(bounded)));
          case ORGANIZATION ->
              "org-"
                  + Organizations.find(bounded)
                      .or(() -> Governments.ofCapital(bounded))
                      .orElseGet(() -> wordsKey(plain(bounded)));
        };
    return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
  }

  private static String personKey(String name) {
    PersonName person = PEOPLE.read(name);
    if (person.parts().isEmpty()) {
      return fallback(name);
    }
    if (person.familyFirst()) {
      return Skeleton.of(person.sounds(true), name);
    }
    NamePart family = person.family();
    String key = Skeleton.of(family.stemSounds(), family.folded());
    String given = GIVEN.of(person);
    return given.isEmpty() ? key : key + "-" + given;
  }

  /** Without case and accents; a full stop ends an initial. */
  private static String plain(String name) {
    return Folding.fold(name.replace('.', ' '));
  }

  private static String wordsKey(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : WORDS.withoutLegalForms(OrganizationName.words(name))) {
      String sounds = SOUNDS.of(word);
      if (!sounds.isEmpty()) {
        keys.add(Skeleton.of(sounds, word));
      } else if (Character.isDigit(word.charAt(0))) {
        keys.add(digits(word));
      }
    }
    keys.removeIf(String::isEmpty);
    return keys.isEmpty() ? fallback(name) : String.join("-", keys);
  }

  private static String digits(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints()
        .map(c -> Character.digit(c, 10))
        .filter(digit -> digit >= 0)
        .forEach(out::append);
    return out.toString();
  }

  /** For names without a letter that sounds. */
  private static String fallback(String name) {
    return "x" + Integer.toHexString(Folding.fold(name).hashCode());
  }
}
