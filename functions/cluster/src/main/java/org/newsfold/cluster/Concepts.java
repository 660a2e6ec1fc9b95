package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.newsfold.name.Tsv;

/**
 * The news concepts that a text speaks of, by {@code concepts.tsv}: one concept a row, one language
 * a column, the stems of a cell separated by {@code |}.
 *
 * <ul>
 *   <li>a word matches a stem that it begins with; {@code stem$} is the whole word; {@code -stem}
 *       stands at the end of a compound, up to three letters of inflection
 *   <li>a stem with a blank is a phrase: its parts match words in a row
 *   <li>in Chinese, Japanese and Thai, which write no blanks, a stem matches anywhere
 *   <li>Arabic words are matched without their prefixed particles and article too
 * </ul>
 */
final class Concepts {
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "th");

  private final List<String[]> rows;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<Integer, Lexicon> lexicons = new ConcurrentHashMap<>();

  /** Reads the shipped lexicon; its first row names the languages. */
  static Concepts shipped() {
    return new Concepts(Tsv.table(Concepts.class, "concepts.tsv"));
  }

  /**
   * Takes a lexicon, of which a language is read when the first text of it comes.
   *
   * @param rows the header first, which may name several languages of one column, parted by blanks
   */
  Concepts(List<String[]> rows) {
    this.rows = List.copyOf(rows);
    String[] header = rows.getFirst();
    for (int column = 1; column < header.length; column++) {
      for (String language : header[column].split(" ", -1)) {
        columns.put(language, column);
      }
    }
  }

  /** The concepts of a text, in the order of their first words. */
  Set<String> of(String text, String language) {
    String tag = language.split("-", 2)[0];
    Integer column = columns.get(tag);
    if (column == null) {
      return Set.of();
    }
    Lexicon lexicon = lexicons.computeIfAbsent(column, this::lexicon);
    String lower = text.toLowerCase(Locale.ROOT);
    return UNSPACED.contains(tag) ? lexicon.anywhere(lower) : lexicon.ofWords(words(lower));
  }

  private Lexicon lexicon(int column) {
    Lexicon lexicon = new Lexicon();
    for (String[] cells : rows.subList(1, rows.size())) {
      for (String stem : cells[column].split("\\|", -1)) {
        lexicon.add(stem, cells[0]);
      }
    }
    return lexicon;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.isDigit(c);
  }
}
