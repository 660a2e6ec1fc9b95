package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsfold.name.Tsv;

/**
 * Words at the beginning of a sentence that point back to another one, by {@code openings.tsv}:
 * such a sentence can't be understood alone.
 *
 * <ul>
 *   <li>one or two words: <i>she</i>, <i>the latter</i>; accents count, <i>él</i> is no article
 *   <li>one word does not point back before one that {@code unless} has: <i>this week</i>
 *   <li>in Chinese and Japanese, which write no blanks, the beginnings of sentences
 * </ul>
 */
final class Openings {
  private static final Set<String> UNSPACED = Set.of("ja", "zh");

  /** The first two words stand so near to the beginning, in UTF-16 units. */
  private static final int READ = 60;

  private final Map<String, Table> byLanguage = new HashMap<>();

  private record Table(Set<String> words, Set<String> unless) {
    boolean has(List<String> sentence) {
      if (sentence.isEmpty()) {
        return false;
      }
      String second = sentence.size() > 1 ? sentence.get(1) : "";
      return words.contains(sentence.getFirst() + " " + second)
          || (words.contains(sentence.getFirst()) && !unless.contains(second));
    }
  }

  static Openings shipped() {
    return new Openings(Tsv.rows(Openings.class, "openings.tsv"));
  }

  private Openings(List<String[]> rows) {
    rows.forEach(cells -> byLanguage.put(cells[0], new Table(split(cells[1]), split(cells[2]))));
  }

  private static Set<String> split(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|", -1));
  }

  /** Whether a sentence points back, or begins in the middle of something. */
  boolean dangles(String sentence, String language) {
    int first = sentence.codePointAt(0);
    if (Character.isLowerCase(first) || first == '-' || first == '–' || first == '—') {
      return true;
    }
    Table table = byLanguage.get(language);
    if (table == null) {
      return false;
    }
    return UNSPACED.contains(language)
        ? table.words.stream().anyMatch(sentence::startsWith)
        : table.has(words(sentence.substring(0, Math.min(READ, sentence.length()))));
  }

  /** The first two words, in small letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String small = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= small.length() && words.size() < 2; i++) {
      boolean letter = i < small.length() && Character.isLetterOrDigit(small.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(small.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
