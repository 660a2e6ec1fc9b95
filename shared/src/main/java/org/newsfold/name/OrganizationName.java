package org.newsfold.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of an organization's or a ship's name.
 *
 * @param all folded, in order
 * @param core without legal forms, a ship's prefix and linking words; numbers in digits
 */
record OrganizationName(List<String> all, List<String> core) {
  private static final Set<String> LINKING =
      Set.of("the", "of", "and", "for", "in", "&", "und", "de", "i", "y", "e", "и");

  String joined() {
    return String.join("", core);
  }

  /** The folded words of a name. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(name);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isWordCharacter(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '&';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Knows which words are no part of the name proper. */
  static final class Reader {
    private final NameWords words;
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> shipPrefixes = new HashSet<>();

    Reader(NameWords words) {
      this.words = words;
      for (String[] row : Tsv.rows(OrganizationName.class, "number-words.tsv")) {
        numbers.put(Folding.fold(row[0]), row[1]);
      }
      shipPrefixes.addAll(Tsv.words(OrganizationName.class, "ship-prefixes.tsv"));
    }

    OrganizationName read(List<String> all) {
      List<String> core = new ArrayList<>();
      List<String> named = words.withoutLegalForms(all.subList(shipPrefix(all), all.size()));
      for (int i = 0; i < named.size(); i++) {
        String word = named.get(i);
        String number = number(word, i > 0, i > 0 && i == named.size() - 1);
        if (!number.isEmpty()) {
          add(core, number);
        } else if (!LINKING.contains(word)) {
          core.add(word);
        }
      }
      return new OrganizationName(all, core.isEmpty() ? all : core);
    }

    /** How many words of a ship's prefix begin a name: {@code MV}, {@code M/T}. */
    int shipPrefix(List<String> all) {
      if (all.size() > 1 && shipPrefixes.contains(all.get(0))) {
        return 1;
      }
      return all.size() > 2 && shipPrefixes.contains(all.get(0) + all.get(1)) ? 2 : 0;
    }

    /** Whether a name ends in a number, Roman ones included. */
    boolean isNumbered(List<String> all) {
      int last = all.size() - 1;
      return last > 0 && !number(all.get(last), true, true).isEmpty();
    }

    /** The digits of a word that is a number; else empty. */
    private String number(String word, boolean inside, boolean last) {
      if (Character.isDigit(word.charAt(0))) {
        return digits(word);
      }
      String known = numbers.get(word);
      if (known != null) {
        return known;
      }
      boolean roman = inside && (word.length() > 1 || last);
      return roman ? RomanNumbers.digits(word) : "";
    }

    private static String digits(String word) {
      int end = 0;
      StringBuilder digits = new StringBuilder();
      while (end < word.length() && Character.isDigit(word.charAt(end))) {
        digits.append(Character.digit(word.charAt(end), 10));
        end++;
      }
      String tail = word.substring(end);
      boolean ordinal =
          tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th");
      return ordinal ? digits.toString() : digits + tail;
    }

    /** Appends a number; {@code 40 4} becomes 44. */
    private static void add(List<String> core, String number) {
      int last = core.size() - 1;
      if (last >= 0 && isTens(core.get(last)) && number.length() == 1) {
        core.set(last, core.get(last).charAt(0) + number);
      } else {
        core.add(number);
      }
    }

    private static boolean isTens(String word) {
      return word.length() == 2 && Character.isDigit(word.charAt(0)) && word.charAt(1) == '0';
    }
  }
}
