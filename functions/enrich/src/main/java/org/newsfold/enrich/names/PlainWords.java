package org.newsfold.enrich.names;

import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.NameWords;

/**
 * Words that are never part of a name, however they are written: those of grammar, of the calendar
 * and of {@code not-names.tsv}, a language's own and English.
 */
final class PlainWords {
  private final NameWords nameWords;
  private final GrammarWords grammar = new GrammarWords();
  private final WordTable notNames = new WordTable(PlainWords.class, "not-names.tsv");
  private final CalendarWords calendar = new CalendarWords();

  PlainWords(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** An initial before a full stop always may be part of a name. */
  boolean has(CasedText text, int at) {
    Word word = text.word(at);
    boolean initial =
        word.isInitial() && text.follows(at + 1) && text.word(at + 1).gap().startsWith(".");
    return !initial && has(text.language(), word, text.isShouted(at));
  }

  /**
   * @param shouted whether its line has capitals only, so that it need be no acronym
   */
  boolean has(String language, Word word, boolean shouted) {
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
}
