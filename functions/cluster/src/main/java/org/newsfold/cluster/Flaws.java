package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.article.TextMark;

/**
 * Finds what machines leave in texts that they spin or translate. From three such flaws in 1,000
 * words on, the text is marked.
 *
 * <ul>
 *   <li>spun: words glued together ({@code fertilizerOf}), braces of templates, titles cut to a
 *       letter and a hyphen ({@code M -r})
 *   <li>translated: a blank before a hyphen inside a word ({@code high -ranking}), a phrase said
 *       twice in a row
 * </ul>
 */
final class Flaws {
  /** So many letters in small type before a capital: names like MacArthur have fewer. */
  private static final int GLUED = 4;

  private static final int LONGEST_PHRASE = 4;
  private static final int PER = 1_000;
  private static final int POOR = 3;

  private Flaws() {}

  /** Marks a text: spun, machine-translated, or neither. */
  static List<TextMark> of(String text) {
    List<String> words = words(text);
    int spun = 0;
    int translated = repeated(words);
    for (int i = 1; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean hyphen = here == '-' && isLetter(text, i + 1) && text.charAt(i - 1) == ' ';
      boolean cut = hyphen && isLetter(text, i - 2) && !isLetter(text, i - 3);
      spun += cut || here == '{' || isGlued(text, i) ? 1 : 0;
      translated += hyphen && !cut && isLetter(text, i - 2) ? 1 : 0;
    }
    if (PER * (spun + translated) < POOR * words.size() || spun + translated == 0) {
      return List.of();
    }
    return List.of(spun >= translated ? TextMark.SPUN : TextMark.MACHINE_TRANSLATED);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Phrases of two to four different words that are said again at once, without a sign between. */
  private static int repeated(List<String> words) {
    int repeated = 0;
    for (int i = 0; i < words.size(); i++) {
      for (int length = 2; length <= LONGEST_PHRASE && i + 2 * length <= words.size(); length++) {
        List<String> phrase = words.subList(i, i + length);
        if (phrase.equals(words.subList(i + length, i + 2 * length)) && isPhrase(phrase)) {
          repeated++;
          break;
        }
      }
    }
    return repeated;
  }

  private static boolean isPhrase(List<String> words) {
    Set<String> different = new HashSet<>(words);
    return different.size() > 1 && words.stream().allMatch(Flaws::isWord);
  }

  private static boolean isWord(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLetter);
  }

  private static boolean isGlued(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at)) || !isSmall(text, at + 1)) {
      return false;
    }
    for (int i = 1; i <= GLUED; i++) {
      if (!isSmall(text, at - i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
