package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stems of one language, and the concepts that each speaks of; see {@link Concepts}. */
final class Lexicon {
  private static final String ARABIC_PARTICLES = "وفبلك";
  private static final String ARABIC_ARTICLE = "ال";
  private static final int LONGEST_STEM = 24;

  private final Node root = new Node();
  private final Map<String, String> inside = new HashMap<>();

  void add(String stem, String concept) {
    if (stem.isEmpty()) {
      return;
    }
    if (stem.indexOf(' ') > 0) {
      Phrase phrase = new Phrase(List.of(stem.split(" ", -1)), concept);
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

  /** The concepts of words in a row, in the order of the words. */
  Set<String> ofWords(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      find(words, at, words.get(at), found);
      String bare = withoutArabicPrefix(words.get(at));
      if (bare.length() < words.get(at).length()) {
        find(words, at, bare, found);
      }
    }
    return found;
  }

  private void find(List<String> words, int at, String word, Set<String> found) {
    Node node = root;
    for (int i = 0; i < word.length() && node != null; i++) {
      node = node.next.get(word.charAt(i));
      if (node != null) {
        node.find(words, at, word, found);
      }
    }
    if (node != null && node.whole != null) {
      found.add(node.whole);
    }
    if (!inside.isEmpty()) {
      findInside(word, found);
    }
  }

  /** The last part of a compound, up to an inflection of three letters. */
  private void findInside(String word, Set<String> found) {
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

  /** The concepts of a text without blanks. */
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

    void find(List<String> words, int at, String word, Set<String> found) {
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
