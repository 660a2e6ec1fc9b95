package org.newsfold.normalize.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads people out of bylines: "By Ada Byron and Karl Weiss, Berlin". Keeps people only: two to
 * five words, each beginning with a capital where its script has any, none of them a desk's or
 * agency's.
 */
public final class Bylines {
  private static final Table WORDS = Table.of(Bylines.class, "byline-words.tsv");
  private static final Set<String> BY = words("by");
  private static final Set<String> AND = words("and");
  private static final Set<String> NOBODY = words("nobody");
  private static final Set<String> PARTICLES = words("particle");
  private static final int LONGEST = 100;
  private static final int LONGEST_NAME = 60;

  /** Letters of the longest abbreviation in a name, its full stop and the blank before it: Univ. */
  private static final int ABBREVIATION = 5;

  private static final int MOST_WORDS = 12;

  private Bylines() {}

  /** Whether a word may be the only name that somebody writes under: letters, no desk's word. */
  public static boolean isSingleName(String word) {
    return (word.length() >= 3 || isInitials(word))
        && word.length() <= LONGEST_NAME / 2
        && word.codePoints().allMatch(Character::isLetter)
        && !NOBODY.contains(word.toLowerCase(Locale.ROOT))
        && !BY.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isInitials(String word) {
    return word.length() == 2 && word.codePoints().allMatch(Character::isUpperCase);
  }

  /** Whether a line is nothing but words for "by". */
  public static boolean isBy(String line) {
    String words = Sentences.key(line);
    return !words.isEmpty() && Stream.of(words.split(" ", -1)).allMatch(BY::contains);
  }

  /** Whether a line says by whom an article is, and no more than that. */
  public static boolean isByline(String line) {
    String rest = afterBy(line);
    return !rest.isEmpty() && line.length() <= LONGEST && !people(rest).isEmpty();
  }

  /** Whether a short line begins with a word for "by" and goes on with a capital. */
  public static boolean beginsAsByline(String line) {
    String rest = afterBy(line);
    return line.length() <= LONGEST
        && Sentences.words(line) <= MOST_WORDS
        && !rest.isEmpty()
        && !Character.isLowerCase(rest.codePointAt(0));
  }

  /** Whether the line is nothing but the name of a person. */
  public static boolean isName(String line) {
    return line.length() <= LONGEST_NAME && isPerson(line.strip()) && !line.contains(",");
  }

  /** The people of a byline, with or without its "by"; none if it begins with somebody else. */
  public static List<String> people(String byline) {
    String rest = afterBy(byline);
    List<String> people = new ArrayList<>();
    for (String part : parts(rest.isEmpty() ? byline : rest)) {
      String name = withoutEnd(part.strip());
      if (isPerson(name) && !people.contains(name)) {
        people.add(name);
      } else if (people.isEmpty() && !name.isEmpty() && !rest.isEmpty()) {
        return people;
      }
    }
    return people;
  }

  /** What follows the word for "by"; empty if the line does not begin with one. */
  private static String afterBy(String line) {
    String stripped = line.strip();
    int end = 0;
    while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
      end++;
    }
    String first = stripped.substring(0, end).toLowerCase(Locale.ROOT);
    if (!BY.contains(first)) {
      return "";
    }
    String rest = stripped.substring(end).strip();
    String after = rest.startsWith(":") ? rest.substring(1).strip() : rest;
    String inner = after.equals(stripped) ? "" : afterBy(after);
    return inner.isEmpty() ? after : inner;
  }

  /** Without a colon after it, or a full stop that ends no abbreviation. */
  private static String withoutEnd(String name) {
    boolean whole = name.length() - name.lastIndexOf(' ') > ABBREVIATION;
    return name.endsWith(":") || (name.endsWith(".") && whole)
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** Cut at commas, bars, bullets and words for "and". */
  private static List<String> parts(String byline) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : byline.replace(",", " , ").replace("|", " , ").split(" ", -1)) {
      boolean cut =
          AND.contains(word.toLowerCase(Locale.ROOT))
              || (word.length() == 1 && ",;/•·–—-&+".contains(word));
      if (cut) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (!word.isEmpty()) {
        part.append(part.isEmpty() ? "" : " ").append(word);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static boolean isPerson(String name) {
    String[] words = name.split(" ", -1);
    if (name.isEmpty() || name.length() > LONGEST_NAME || words.length < 2 || words.length > 5) {
      return name.length() <= 6 && isUnparted(name);
    }
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (NOBODY.contains(lower) || (!isNamePart(word) && !PARTICLES.contains(lower))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isLowerCase(first)
        && word.codePoints().allMatch(Bylines::mayBeInName);
  }

  private static boolean mayBeInName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '.'
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '\u200c';
  }

  private static boolean isUnparted(String name) {
    return name.length() >= 2 && name.chars().allMatch(c -> Sentences.isUnparted((char) c));
  }

  private static Set<String> words(String kind) {
    return WORDS.rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
