package org.newsfold.enrich.names;

import java.util.List;
import java.util.Set;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.NameWords;
import org.newsfold.name.Tsv;

/** What words mean for the finding of names, by language. */
final class Lexicon {
  private static final int SHORTEST_HEAD = 4;
  private static final int LONGEST_WORD = 60;

  private final NameWords nameWords = new NameWords();
  private final GrammarWords grammar = new GrammarWords();
  private final WordTable roles = new WordTable(Lexicon.class, "roles.tsv");
  private final WordTable speech = new WordTable(Lexicon.class, "speech-verbs.tsv");
  private final WordTable prepositions = new WordTable(Lexicon.class, "place-prepositions.tsv");
  private final WordTable notNames = new WordTable(Lexicon.class, "not-names.tsv");
  private final CalendarWords calendar = new CalendarWords();
  private final Set<String> glued = Set.copyOf(Tsv.words(Lexicon.class, "glued-words.tsv"));
  private final List<String> familyEndings =
      Tsv.words(Lexicon.class, "family-endings.tsv").stream().map(Folding::fold).toList();

  NameWords nameWords() {
    return nameWords;
  }

  WordTable roles() {
    return roles;
  }

  /** Whether a word is never part of a name, however it is written. */
  boolean isPlain(String language, Word word) {
    String folded = word.folded();
    if (word.isAcronym() && folded.length() > 1) {
      return notNames.has("", folded);
    }
    return grammar.of(language).contains(folded)
        || notNames.has(language, folded)
        || calendar.has(language, folded)
        || (grammar.of("en").contains(folded) && !nameWords.isGivenName(folded))
        || notNames.has("en", folded);
  }

  boolean isRole(String language, String folded) {
    return roles.has(language, folded) || nameWords.isTitle(folded);
  }

  boolean isSpeechVerb(String language, String folded) {
    return speech.has(language, folded);
  }

  boolean isPlacePreposition(String language, String folded) {
    return prepositions.has(language, folded);
  }

  boolean hasFamilyEnding(String folded) {
    for (String ending : familyEndings) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a word is glued to the next, as {@code PetrowaWho}: the length of its first part; else 0.
   */
  int gluedAt(String word) {
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    for (int i = SHORTEST_HEAD; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return glued.contains(Folding.fold(word.substring(i))) ? i : 0;
      }
    }
    return 0;
  }

  /**
   * As {@link #gluedAt}, for {@code Petrowawho}, where the first part stands elsewhere in the text.
   */
  int gluedAt(String word, Set<String> capitalised) {
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    for (int i = SHORTEST_HEAD; i < word.length() - 1; i++) {
      if (glued.contains(word.substring(i)) && capitalised.contains(word.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }
}
