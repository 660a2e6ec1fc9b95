package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/**
 * Cuts off words what is no part of a name: {@code Who} of {@code PetrowaWho}, in Turkish {@code
 * 'da} of {@code Ankara'da}, in French {@code l'} of {@code l'Inde}.
 */
final class CutWords {
  /** Letters and apostrophe of an article or preposition that lost its vowel. */
  private static final int ELISION = 2;

  private static final int SHORTEST_HEAD = 4;
  private static final int LONGEST_WORD = 60;
  private static final Set<String> SUFFIXED = Set.of("tr", "az");
  private static final Set<String> ELIDED = Set.of("fr", "it", "ca");

  private final Set<String> glued = Set.copyOf(Tsv.words(CutWords.class, "glued-words.tsv"));

  /**
   * The words as parts of names. What is cut off stands in the gap before the next word.
   *
   * @param capitalised all words of the article with a capital
   */
  List<Word> cut(List<Word> words, Set<String> capitalised, String language) {
    boolean suffixed = SUFFIXED.contains(language);
    boolean elided = ELIDED.contains(language);
    List<Word> cut = new ArrayList<>(words.size());
    String rest = "";
    for (Word whole : words) {
      Word word = after(rest, elided && isElided(whole) ? tail(whole, ELISION) : whole);
      int length = word.isCapitalised() ? gluedAt(word.text(), capitalised) : 0;
      if (length == 0 && suffixed && word.isCapitalised()) {
        length = Math.max(word.text().indexOf('\''), word.text().indexOf('’'));
      }
      rest = length <= 0 ? "" : word.text().substring(length);
      cut.add(length <= 0 ? word : head(word, length));
    }
    return cut;
  }

  /**
   * Where a word is glued to the next, as {@code PetrowaWho}, or {@code Petrowawho} if the first
   * part stands elsewhere in the text: the length of the first part; 0 if it is not.
   */
  private int gluedAt(String word, Set<String> capitalised) {
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

  /** Whether it begins as {@code l'} or {@code d'}; a capital there may be a name's own. */
  private static boolean isElided(Word word) {
    String text = word.text();
    if (text.length() <= ELISION || (text.charAt(1) != '\'' && text.charAt(1) != '’')) {
      return false;
    }
    char first = text.charAt(0);
    return first == 'l'
        || first == 'd'
        || (word.beginsSentence() && (first == 'L' || first == 'D'));
  }

  private static Word tail(Word word, int from) {
    String tail = word.text().substring(from);
    return new Word(
        word.start() + from,
        word.end(),
        tail,
        Folding.fold(tail),
        word.beginsSentence(),
        word.gap() + word.text().substring(0, from));
  }

  /** With what was cut off the word before as part of the gap. */
  private static Word after(String rest, Word word) {
    return rest.isEmpty()
        ? word
        : new Word(
            word.start(),
            word.end(),
            word.text(),
            word.folded(),
            word.beginsSentence(),
            rest + word.gap());
  }

  private static Word head(Word word, int length) {
    String head = word.text().substring(0, length);
    return new Word(
        word.start(),
        word.start() + length,
        head,
        Folding.fold(head),
        word.beginsSentence(),
        word.gap());
  }
}
