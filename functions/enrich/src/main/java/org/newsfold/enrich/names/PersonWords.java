package org.newsfold.enrich.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.NameWords;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/**
 * What in a word, or beside it, says that it names a person: given names, endings of family names,
 * particles, honorifics behind and ages. What people are is left to {@link RoleWords}.
 */
final class PersonWords {
  private static final Set<String> INFLECTED = Set.of("ru", "uk", "be");

  /** Endings of given names in Russian, Ukrainian and Belarusian, folded. */
  private static final List<String> CASES =
      List.of(
          "а", "у", "ом", "е", "ы", "и", "ои", "ою", "я", "ю", "ем", "еи", "ею", "ию", "ии", "і",
          "ові");

  private static final List<String> NOMINATIVES = List.of("", "а", "я", "и", "ь", "о", "ии", "ия");
  private static final int SHORTEST_STEM = 1;

  private final NameWords nameWords;
  private final Set<String> givenNames =
      Tsv.rows(PersonWords.class, "given-names.tsv").stream()
          .map(row -> Folding.fold(row[1]))
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> particles =
      Set.copyOf(Tsv.words(PersonWords.class, "name-particles.tsv"));
  private final List<String> clearEndings = familyEndings("no");
  private final List<String> nounEndings = familyEndings("yes");
  private final WordTable honorifics = new WordTable(PersonWords.class, "honorifics-behind.tsv");

  PersonWords(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  private static List<String> familyEndings(String alsoOfNouns) {
    return Tsv.rows(PersonWords.class, "family-endings.tsv").stream()
        .filter(row -> row[1].equals(alsoOfNouns))
        .map(row -> Folding.fold(row[0]))
        .toList();
  }

  boolean isGivenName(CasedText text, int at) {
    return isGivenName(text.language(), text.folded(at));
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

  /** Whether a word joins parts of people's names, as {@code van}, {@code аль}. */
  boolean isParticle(CasedText text, int at) {
    String folded = text.folded(at);
    return nameWords.isParticle(folded) || particles.contains(folded);
  }

  /** Whether a word ends like a family name; where nouns have capitals, as no noun does. */
  boolean hasFamilyEnding(CasedText text, int at) {
    String folded = text.folded(at);
    return folded.startsWith("o'")
        || endsWith(folded, clearEndings)
        || (!text.nounsHaveCapitals() && endsWith(folded, nounEndings));
  }

  private static boolean endsWith(String folded, List<String> endings) {
    for (String ending : endings) {
      if (folded.length() > ending.length() + SHORTEST_STEM && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** {@code jae} behind {@code Park Min}: the second half of a Korean or Chinese given name. */
  boolean hasSmallHalf(CasedText text, int from, int to) {
    return to - from > 1
        && to < text.size()
        && text.word(to).gap().equals("-")
        && !text.word(to).isCapitalised()
        && nameWords.isFamilyFirst(text.folded(from));
  }

  /** Whether a word follows names without being part of them, as in Turkish {@code Bey}. */
  boolean isHonorificBehind(CasedText text, int at) {
    return at < text.size() && honorifics.has(text.language(), text.folded(at));
  }

  /** Whether the age follows: {@code , 45,}, {@code , de 45 años}. */
  boolean isBeforeAge(CasedText text, int at) {
    int number = at + 1;
    if (number >= text.size() || !text.word(number).gap().equals(", ")) {
      return false;
    }
    number += text.word(number).isNumber() ? 0 : 1;
    if (number >= text.size() || !text.word(number).isNumber()) {
      return false;
    }
    Word age = text.word(number);
    return age.text().length() == 2
        && (number == at + 1 ? text.hasAny(age.end(), ",") : age.isNext());
  }
}
