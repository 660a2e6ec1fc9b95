package org.newsfold.normalize.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words with which sites, not writers, speak to readers: "read more", "advertisement". The table
 * {@code notices.tsv} holds them by form: {@code starts} a line of at most so many characters,
 * {@code is} all of it, {@code call} and {@code channel} together make a promotion, {@code paywall}
 * keeps the rest for subscribers, {@code label} before a colon or bar, {@code count} what is
 * counted.
 */
public final class Phrases {
  private static final Map<String, List<Phrase>> BY_FIRST_WORD = read();
  private static final List<String> COUNTED =
      Table.of(Phrases.class, "notices.tsv").rows().stream()
          .filter(row -> row.get(0).equals("count"))
          .map(row -> row.get(1))
          .toList();

  private static final Map<String, List<String>> CALLS = byFirstWord("call");
  private static final Map<String, List<String>> CHANNELS = byFirstWord("channel");
  private static final Map<String, List<String>> PAYWALL = byFirstWord("paywall");
  private static final int LONGEST_PROMOTION = 320;

  private record Phrase(String form, String words, int longest) {
    boolean begins(String line) {
      if (!line.startsWith(words)) {
        return false;
      }
      String rest = line.substring(words.length());
      boolean wordEnds = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
      return switch (form) {
        case "starts" -> wordEnds && line.length() <= longest;
        case "is" -> rest.chars().noneMatch(Character::isLetter);
        default -> {
          String next = rest.stripLeading();
          yield !next.isEmpty() && ":|©".indexOf(next.charAt(0)) >= 0;
        }
      };
    }
  }

  private Phrases() {}

  /** Whether a short block begins as a notice of the site does. */
  public static boolean beginsNotice(String block) {
    String line = folded(block);
    if (block.strip().startsWith("©")) {
      return true;
    }
    List<Phrase> candidates = BY_FIRST_WORD.getOrDefault(firstWord(line), List.of());
    for (Phrase phrase : candidates) {
      if (phrase.begins(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short block calls on readers to follow, join or write to the site somewhere. */
  public static boolean isPromotion(String block) {
    if (block.length() > LONGEST_PROMOTION) {
      return false;
    }
    String words = Sentences.key(block) + " ";
    return holds(words, CHANNELS) && holds(words, CALLS);
  }

  /** Whether a short block says that the rest is for subscribers. */
  public static boolean isPaywall(String block) {
    return block.length() <= LONGEST_PROMOTION && holds(Sentences.key(block) + " ", PAYWALL);
  }

  /** Whether any of the phrases stands in a text of words with one blank after each. */
  private static boolean holds(String words, Map<String, List<String>> phrases) {
    for (int at = 0; at < words.length(); at = words.indexOf(' ', at) + 1) {
      String first = words.substring(at, words.indexOf(' ', at));
      for (String phrase : phrases.getOrDefault(first, List.of())) {
        if (words.startsWith(phrase, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Phrases with a blank after them, by their first words. */
  private static Map<String, List<String>> byFirstWord(String form) {
    return Table.of(Phrases.class, "notices.tsv").rows().stream()
        .filter(row -> row.get(0).equals(form))
        .map(row -> row.get(1) + " ")
        .collect(Collectors.groupingBy(phrase -> phrase.substring(0, phrase.indexOf(' '))));
  }

  /** Whether the line holds a count such as "63412 views", "3 min read". */
  public static boolean hasCount(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String counted : COUNTED) {
      int at = lower.indexOf(counted);
      if (at > 0 && hasDigitBefore(lower, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigitBefore(String line, int at) {
    int i = at - 1;
    while (i >= 0 && (line.charAt(i) == ' ' || line.charAt(i) == '-')) {
      i--;
    }
    return i >= 0 && Character.isDigit(line.charAt(i));
  }

  /** In lower case, from its first letter or digit on, straight apostrophes. */
  private static String folded(String block) {
    int start = 0;
    while (start < block.length() && !Character.isLetterOrDigit(block.charAt(start))) {
      start++;
    }
    return block.substring(start).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    for (List<String> row : Table.of(Phrases.class, "notices.tsv").rows()) {
      Phrase phrase = new Phrase(row.get(0), row.get(1), Integer.parseInt(row.get(2)));
      if (!phrase.form().equals("count")) {
        byFirstWord
            .computeIfAbsent(firstWord(phrase.words()), word -> new ArrayList<>())
            .add(phrase);
      }
    }
    return byFirstWord;
  }
}
