package org.newsfold.enrich.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.NameWords;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/** What words mean for the finding of names, by language. */
final class Lexicon {
  private static final int SHORTEST_HEAD = 4;
  private static final Set<String> INFLECTED = Set.of("ru", "uk", "be");

  /** Endings of given names in Russian, Ukrainian and Belarusian, folded. */
  private static final List<String> CASES =
      List.of(
          "а", "у", "ом", "е", "ы", "и", "ои", "ою", "я", "ю", "ем", "еи", "ею", "ию", "ии", "і",
          "ові");

  /** Turkish endings of what belongs to something, folded. */
  private static final List<String> POSSESSIVES = List.of("i", "u", "si", "su");

  private static final List<String> NOMINATIVES = List.of("", "а", "я", "и", "ь", "о", "ии", "ия");
  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_STEM = 1;

  private final NameWords nameWords = new NameWords();
  private final GrammarWords grammar = new GrammarWords();
  private final WordTable roles = new WordTable(Lexicon.class, "roles.tsv");
  private final WordTable speech = new WordTable(Lexicon.class, "speech-verbs.tsv");
  private final WordTable prepositions = new WordTable(Lexicon.class, "place-prepositions.tsv");
  private final WordTable notNames = new WordTable(Lexicon.class, "not-names.tsv");
  private final CalendarWords calendar = new CalendarWords();
  private final Set<String> glued = Set.copyOf(Tsv.words(Lexicon.class, "glued-words.tsv"));
  private final List<String> clearEndings = familyEndings("no");
  private final List<String> nounEndings = familyEndings("yes");
  private final WordTable placeWords = new WordTable(Lexicon.class, "place-words.tsv");
  private final WordTable offices = new WordTable(Lexicon.class, "offices.tsv");
  private final Set<String> particles = Set.copyOf(Tsv.words(Lexicon.class, "name-particles.tsv"));
  private final WordTable ands = new WordTable(Lexicon.class, "and-words.tsv");
  private final WordTable placeEndings = new WordTable(Lexicon.class, "place-name-endings.tsv");
  private final WordTable auxiliaries = new WordTable(Lexicon.class, "auxiliaries.tsv");
  private final Map<String, Set<String>> placeNouns =
      Tsv.rows(Lexicon.class, "place-nouns.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0] + row[1],
                  Collectors.mapping(row -> Folding.fold(row[2]), Collectors.toSet())));
  private final WordTable honorifics = new WordTable(Lexicon.class, "honorifics-behind.tsv");
  private final WordTable placedRoles = new WordTable(Lexicon.class, "placed-roles.tsv");
  private final KnownNames known = new KnownNames();
  private final OrganizationWords organizations = new OrganizationWords();
  private final Set<String> givenNames =
      Tsv.rows(Lexicon.class, "given-names.tsv").stream()
          .map(row -> Folding.fold(row[1]))
          .collect(Collectors.toUnmodifiableSet());

  private static List<String> familyEndings(String alsoOfNouns) {
    return Tsv.rows(Lexicon.class, "family-endings.tsv").stream()
        .filter(row -> row[1].equals(alsoOfNouns))
        .map(row -> Folding.fold(row[0]))
        .toList();
  }

  NameWords nameWords() {
    return nameWords;
  }

  OrganizationWords organizations() {
    return organizations;
  }

  KnownNames known() {
    return known;
  }

  /** Whether a word is a title, and no given name at the same time. */
  boolean isTitle(String folded) {
    return nameWords.isTitle(folded) && !nameWords.isGivenName(folded);
  }

  /** Whether a word is a given name, in Slavic languages in any case of its inflection. */
  boolean isGivenName(String language, String folded) {
    return isKnownGivenName(folded)
        || (INFLECTED.contains(language)
            && isInflectedGivenName(folded)
            && Places.findName(folded).isEmpty());
  }

  private boolean isKnownGivenName(String folded) {
    return nameWords.isGivenName(folded) || givenNames.contains(folded);
  }

  private boolean isInflectedGivenName(String folded) {
    for (String ending : CASES) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        String stem = folded.substring(0, folded.length() - ending.length());
        for (String nominative : NOMINATIVES) {
          if (isKnownGivenName(stem + nominative)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a word is part of the names of places, as {@code river}. */
  boolean isPlaceWord(String language, String folded) {
    return placeWords.has(language, folded);
  }

  /** Whether a word is something that a person leads, as {@code administration}. */
  boolean isOffice(String language, String folded) {
    return offices.has(language, folded);
  }

  WordTable roles() {
    return roles;
  }

  /**
   * Whether a word is never part of a name, however it is written.
   *
   * @param shouted whether its line has capitals only, so that it need be no acronym
   */
  boolean isPlain(String language, Word word, boolean shouted) {
    String folded = word.folded();
    if (!shouted && word.isAcronym() && folded.length() > 1) {
      return notNames.has("", folded);
    }
    return grammar.of(language).contains(folded)
        || notNames.has(language, folded)
        || calendar.has(language, folded)
        || (grammar.of("en").contains(folded) && !nameWords.isGivenName(folded))
        || notNames.has("en", folded);
  }

  boolean isRole(String language, String folded) {
    return hasRole(language, folded) || nameWords.isTitle(folded);
  }

  /** Whether a phrase is a role, in Turkish also with a possessive ending: {@code başkanı}. */
  boolean hasRole(String language, String folded) {
    if (roles.has(language, folded)) {
      return true;
    }
    if (!language.equals("tr")) {
      return false;
    }
    return POSSESSIVES.stream()
        .anyMatch(
            ending ->
                folded.endsWith(ending)
                    && roles.has(language, folded.substring(0, folded.length() - ending.length())));
  }

  /** Whether a word joins parts of people's names, as {@code van}, {@code аль}. */
  boolean isParticle(String folded) {
    return nameWords.isParticle(folded) || particles.contains(folded);
  }

  /** Whether a word ends as names of places do in a language, as {@code hausen}. */
  boolean hasPlaceEnding(String language, String folded) {
    for (String ending : placeEndings.of(language)) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is an auxiliary, or a negation, before a verb. */
  boolean isAuxiliary(String language, String folded) {
    return auxiliaries.has(language, folded);
  }

  /** Whether a noun as <i>town</i> stands before or after names of places. */
  boolean isPlaceNoun(String language, String side, String folded) {
    return placeNouns.getOrDefault(language + side, Set.of()).contains(folded);
  }

  /** Whether a word is <i>and</i>. */
  boolean isAnd(String language, String folded) {
    return ands.has(language, folded);
  }

  /** Whether a word follows names without being part of them, as in Turkish {@code Bey}. */
  boolean isHonorificBehind(String language, String folded) {
    return honorifics.has(language, folded);
  }

  /** Whether a role is of a place or a subject, as {@code mayor}, {@code minister}. */
  boolean isPlacedRole(String language, String folded) {
    return placedRoles.has(language, folded);
  }

  boolean isSpeechVerb(String language, String folded) {
    return speech.has(language, folded);
  }

  boolean isPlacePreposition(String language, String folded) {
    return prepositions.has(language, folded);
  }

  /**
   * Whether a word ends like a family name.
   *
   * @param amongNouns whether plain nouns have capitals too, so that only endings count which no
   *     noun has
   */
  boolean hasFamilyEnding(String folded, boolean amongNouns) {
    return folded.startsWith("o'")
        || endsWith(folded, clearEndings)
        || (!amongNouns && endsWith(folded, nounEndings));
  }

  private static boolean endsWith(String folded, List<String> endings) {
    for (String ending : endings) {
      if (folded.length() > ending.length() + SHORTEST_STEM && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a word is glued to the next, as {@code PetrowaWho}, or {@code Petrowawho} if the first
   * part stands elsewhere in the text: the length of the first part; 0 if it is not.
   */
  int gluedAt(String word, Set<String> capitalised) {
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    for (int i = SHORTEST_HEAD; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      boolean lostBlank = Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1));
      if (lostBlank && glued.contains(Folding.fold(word.substring(i)))) {
        return i;
      }
      if (!lostBlank
          && glued.contains(word.substring(i))
          && capitalised.contains(word.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }
}
