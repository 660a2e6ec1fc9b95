package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_STEM = 24;

  private final Map<String, Lexicon> languages = new HashMap<>();

  /** Reads the shipped lexicon; its first row names the languages. */
  static Concepts shipped() {
    return new Concepts(Tsv.table(Concepts.class, "concepts.tsv"));
  }

  /**
   * Reads a lexicon.
   *
   * @param rows the header first
   */
  Concepts(List<String[]> rows) {
    String[] header = rows.getFirst();
    for (int column = 1; column < header.length; column++) {
      languages.put(header[column], new Lexicon());
    }
    for (String[] cells : rows.subList(1, rows.size())) {
      for (int column = 1; column < cells.length; column++) {
        Lexicon lexicon = Objects.requireNonNull(languages.get(header[column]));
        for (String stem : cells[column].split("\\|", -1)) {
          lexicon.add(stem, cells[0]);
        }
      }
    }
  }

  /** The concepts of a text, in the order of their first words. */
  Set<String> of(String text, String language) {
    String tag = language.split("-", 2)[0];
    Lexicon lexicon = languages.get(tag);
    if (lexicon == null) {
      return Set.of();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return UNSPACED.contains(tag) ? lexicon.anywhere(lower) : lexicon.ofWords(words(lower));
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
        || Character.isDigit(c);
  }

  /** The stems of one language. */
  private static final class Lexicon {
    private static final String ARABIC_PARTICLES = "وفبلك";
    private static final String ARABIC_ARTICLE = "ال";

    private final Node root = new Node();
    private final Map<String, String> inside = new HashMap<>();

    void add(String stem, String concept) {
      if (stem.isEmpty()) {
        return;
      }
      if (stem.indexOf(' ') > 0) {
        Phrase phrase = new Phrase(List.of(stem.split(" ")), concept);
        String first = phrase.parts.getFirst();
        String key = first.endsWith("$") ? first.substring(0, first.length() - 1) : first;
        root.at(key).phrases.add(phrase);
      } else if (stem.endsWith("$")) {
        root.at(stem.substring(0, stem.length() - 1)).whole = concept;
      } else if (stem.startsWith("-")) {
        inside.put(stem.substring(1), concept);
      } else {
        root.at(stem).start = concept;
      }
    }

    Set<String> ofWords(List<String> words) {
      Set<String> found = new LinkedHashSet<>();
      for (int i = 0; i < words.size(); i++) {
        match(words, i, words.get(i), found);
        String bare = withoutArabicPrefix(words.get(i));
        if (bare.length() < words.get(i).length()) {
          match(words, i, bare, found);
        }
      }
      return found;
    }

    private void match(List<String> words, int at, String word, Set<String> found) {
      Node exact = root.find(word);
      if (exact != null && exact.whole != null) {
        found.add(exact.whole);
      }
      Node node = root;
      for (int i = 0; i < word.length() && node != null; i++) {
        node = node.next.get(word.charAt(i));
        if (node != null) {
          node.match(words, at, word, found);
        }
      }
      if (!inside.isEmpty()) {
        matchInside(word, found);
      }
    }

    /** The last part of a compound, up to an inflection of three letters. */
    private void matchInside(String word, Set<String> found) {
      int from = Math.max(1, word.length() - LONGEST_STEM);
      for (int start = from; start < word.length(); start++) {
        for (int end = Math.max(start + 3, word.length() - 3); end <= word.length(); end++) {
          String concept = inside.get(word.substring(start, end));
          if (concept != null) {
            found.add(concept);
          }
        }
      }
    }

    Set<String> anywhere(String text) {
      Set<String> found = new LinkedHashSet<>();
      for (int at = 0; at < text.length(); at++) {
        Node node = root;
        for (int i = at; i < text.length() && node != null; i++) {
          node = node.next.get(text.charAt(i));
          String concept = node == null ? null : node.start != null ? node.start : node.whole;
          if (concept != null) {
            found.add(concept);
          }
        }
      }
      return found;
    }

    private static String withoutArabicPrefix(String word) {
      String rest = word;
      if (rest.length() > 3 && ARABIC_PARTICLES.indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1);
      }
      return rest.length() > 4 && rest.startsWith(ARABIC_ARTICLE) ? rest.substring(2) : rest;
    }
  }

  /** Where some letters lead to, from the beginning of a word on. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** The concept of words that begin so. */
    private @Nullable String start;

    /** The concept of the word that ends here. */
    private @Nullable String whole;

    Node at(String letters) {
      Node node = this;
      for (int i = 0; i < letters.length(); i++) {
        node = node.next.computeIfAbsent(letters.charAt(i), letter -> new Node());
      }
      return node;
    }

    @Nullable Node find(String word) {
      Node node = this;
      for (int i = 0; i < word.length() && node != null; i++) {
        node = node.next.get(word.charAt(i));
      }
      return node;
    }

    void match(List<String> words, int at, String word, Set<String> found) {
      if (start != null) {
        found.add(start);
      }
      for (Phrase phrase : phrases) {
        if (phrase.matches(words, at, word)) {
          found.add(phrase.concept);
        }
      }
    }
  }

  private record Phrase(List<String> parts, String concept) {
    boolean matches(List<String> words, int at, String first) {
      if (at + parts.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (!matches(i == 0 ? first : words.get(at + i), parts.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(String word, String part) {
      return part.endsWith("$")
          ? word.equals(part.substring(0, part.length() - 1))
          : word.startsWith(part);
    }
  }
}
