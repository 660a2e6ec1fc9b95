package org.newsfold.enrich.text;

import java.util.ArrayList;
import java.util.List;
import org.newsfold.article.Span;
import org.newsfold.name.Folding;

/**
 * Cuts a text into words: runs of letters, marks and digits, with apostrophes, dots inside
 * abbreviations ({@code U.S.}) and hyphens kept out. A genitive {@code 's} is not part of the word.
 * Scripts without blanks give one word per run of letters. Linear in the length.
 */
public final class Words {
  private static final String QUOTES = "\"“”„«»‹›‘(—•–:!?…";

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text whose sentences are known. */
  public static List<Word> of(String text, List<Span> sentences) {
    Words cut = new Words(text);
    cut.cut(sentences);
    return cut.words;
  }

  /** The same words, but those of scripts without blanks cut into single characters. */
  public static List<Word> apart(List<Word> words) {
    if (words.stream().noneMatch(word -> isUnspaced(word.text().codePointAt(0)))) {
      return words;
    }
    List<Word> apart = new ArrayList<>();
    for (Word word : words) {
      if (isUnspaced(word.text().codePointAt(0))) {
        addCharacters(word, apart);
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  private static void addCharacters(Word word, List<Word> characters) {
    String text = word.text();
    for (int at = 0; at < text.length(); ) {
      String character = Character.toString(text.codePointAt(at));
      int start = word.start() + at;
      int end = start + character.length();
      boolean first = at == 0;
      characters.add(
          new Word(
              start,
              end,
              character,
              Folding.fold(character),
              first && word.beginsSentence(),
              first ? word.gap() : ""));
      at += character.length();
    }
  }

  /** Whether a character is of a script that puts no blanks between words. */
  public static boolean isUnspaced(int c) {
    return (c >= 0x3040 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0x0e00 && c <= 0x0eff)
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0x20000 && c <= 0x3ffff);
  }

  private void cut(List<Span> sentences) {
    int sentence = 0;
    int before = 0;
    boolean first = true;
    for (int at = 0; at < text.length(); ) {
      if (!isWordCharacter(at)) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      while (sentence < sentences.size() && sentences.get(sentence).end() <= at) {
        sentence++;
        first = true;
      }
      int end = wordEnd(at);
      String gap = text.substring(before, at);
      String word = text.substring(at, trimmed(at, end));
      words.add(
          new Word(at, at + word.length(), word, Folding.fold(word), first || opens(gap), gap));
      first = false;
      before = at + word.length();
      at = end;
    }
  }

  private static boolean opens(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c == '\n' || QUOTES.indexOf(c) >= 0) {
        return true;
      }
    }
    return gap.startsWith(" - ") || gap.startsWith("- ");
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()
        && (isWordCharacter(at) || isInner(at))
        && !turnsToDigits(start, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return isDotted(start, at) && at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  /** In scripts without blanks a number ends where letters begin, and the other way round. */
  private boolean turnsToDigits(int start, int at) {
    if (at == start) {
      return false;
    }
    char left = text.charAt(at - 1);
    char right = text.charAt(at);
    boolean turn = Character.isDigit(left) != Character.isDigit(right);
    return turn && (Character.isDigit(left) ? isLateScript(right) : isLateScript(left));
  }

  private static boolean isLateScript(char c) {
    return c >= '\u0e00' && Character.isLetter(c) && (c < '\u1e00' || c > '\u2000');
  }

  private boolean isWordCharacter(int at) {
    int c = text.codePointAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200c;
  }

  /** An apostrophe between letters; a dot between single capitals; a separator between digits. */
  private boolean isInner(int at) {
    char c = text.charAt(at);
    if (at == 0
        || at + 1 >= text.length()
        || !isWordCharacter(at - 1)
        || !isWordCharacter(at + 1)) {
      return false;
    }
    char left = text.charAt(at - 1);
    char right = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’', 'ʼ', '׳', '״', '·', '・', '‧' ->
          Character.isLetter(left) && Character.isLetter(right);
      case '.' ->
          (Character.isDigit(left) && Character.isDigit(right))
              || (Character.isUpperCase(left) && Character.isUpperCase(right));
      case ',', '٬', '٫' -> Character.isDigit(left) && Character.isDigit(right);
      default -> false;
    };
  }

  /** Whether capitals and dots alternate, as in {@code U.S}. */
  private boolean isDotted(int start, int end) {
    if (end - start < 3 || (end - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean letter = (i - start) % 2 == 0;
      if (letter != Character.isUpperCase(text.charAt(i)) || (!letter && text.charAt(i) != '.')) {
        return false;
      }
    }
    return true;
  }

  private int trimmed(int start, int end) {
    boolean genitive =
        end - start > 2
            && text.charAt(end - 1) == 's'
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    return genitive ? end - 2 : end;
  }
}
