package org.newsfold.enrich.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.enrich.text.Word;

/**
 * Reads numbers in words: {@code numerals.tsv} and {@code number-words.tsv} say what words are
 * worth, {@code magnitudes.tsv} what multiplies (<i>two hundred and fifty thousand</i>, <i>deux
 * cents</i>, <i>триста сорок тысяч</i>); where words are written as one, they are taken apart
 * (<i>zweihundertfünfzig</i>). A word for one alone is an article, not a number.
 */
final class WordNumber {
  private static final Set<String> GLUING = Set.of("de", "nl", "da", "sv", "nb", "it");
  private static final Set<String> LINKS =
      Set.of("and", "und", "et", "y", "e", "en", "og", "och", "و");
  private static final int SHORTEST_GLUED = 6;
  private static final int LONGEST_GLUED = 50;
  private static final int HUNDRED = 100;

  private final NumberTables tables;

  WordNumber(NumberTables tables) {
    this.tables = tables;
  }

  /** The number that begins at a word. */
  Optional<Amount> at(List<Word> words, int at, String language) {
    Optional<Double> glued = glued(words.get(at).folded(), language);
    if (glued.isPresent()) {
      return Optional.of(new Amount(1, words.get(at).end(), glued.get()));
    }
    if (worth(words.get(at).folded(), language).isEmpty()) {
      return Optional.empty();
    }
    Sum sum = new Sum(language);
    int to = at;
    while (to < words.size() && (to == at || isJoined(words.get(to)))) {
      String word = words.get(to).folded();
      int skip = to > at && LINKS.contains(word) && to + 1 < words.size() ? 1 : 0;
      String next = words.get(to + skip).folded();
      if (skip == 1 && !(isJoined(words.get(to + 1)) && sum.isOpenFor(plain(next, language)))) {
        break;
      }
      if (!take(sum, withoutLink(next, language, to > at), language)) {
        break;
      }
      to += 1 + skip;
    }
    boolean alone = sum.value() <= 1;
    return alone || to == at
        ? Optional.empty()
        : Optional.of(new Amount(to - at, words.get(to - 1).end(), sum.value()));
  }

  private Optional<Double> worth(String word, String language) {
    return tables.value(language, word);
  }

  private double plain(String word, String language) {
    return worth(word, language).orElse(0.0);
  }

  /** In Arabic the link is part of the word that follows. */
  private String withoutLink(String word, String language, boolean inside) {
    boolean linked = inside && language.equals("ar") && word.length() > 3 && word.startsWith("و");
    return linked && worth(word, language).isEmpty() ? word.substring(1) : word;
  }

  private boolean take(Sum sum, String word, String language) {
    Optional<Double> factor = tables.magnitude(language, word);
    if (factor.isPresent() && sum.multiply(factor.get())) {
      return true;
    }
    Optional<Double> value = worth(word, language);
    return value.isPresent() && sum.add(value.get());
  }

  private static boolean isJoined(Word word) {
    return word.gap().equals(" ") || word.gap().equals("-") || word.gap().equals("\u00a0");
  }

  /** The value of a compound as <i>einundzwanzig</i>. */
  private Optional<Double> glued(String folded, String language) {
    boolean may =
        GLUING.contains(language)
            && folded.length() >= SHORTEST_GLUED
            && folded.length() <= LONGEST_GLUED;
    if (!may || tables.value(language, folded).isPresent()) {
      return Optional.empty();
    }
    List<String> parts = parts(folded, language);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Sum sum = new Sum(language);
    for (int i = 0; i < parts.size(); i++) {
      boolean onesFirst = i + 2 < parts.size() && LINKS.contains(parts.get(i + 1));
      double ones = plain(parts.get(i), language);
      if (onesFirst && ones < 10) {
        double tens = plain(parts.get(i + 2), language);
        if (tens < 20 || tens >= HUNDRED || !sum.add(tens) || !sum.add(ones)) {
          return Optional.empty();
        }
        i += 2;
      } else if (!take(sum, parts.get(i), language) && !LINKS.contains(parts.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(sum.value());
  }

  /**
   * The longest words of number that it begins with, one after the other; empty if others are in
   * it.
   */
  private List<String> parts(String folded, String language) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = folded.length();
      while (end > at && !isPart(folded.substring(at, end), language)) {
        end--;
      }
      if (end == at) {
        return List.of();
      }
      parts.add(folded.substring(at, end));
      at = end;
    }
    return parts;
  }

  private boolean isPart(String word, String language) {
    return worth(word, language).isPresent()
        || tables.magnitude(language, word).isPresent()
        || (word.length() > 1 && LINKS.contains(word));
  }

  /** A number that grows from the left to the right. */
  private static final class Sum {
    private final boolean french;
    private double whole;
    private double part;
    private double lastFactor = Double.MAX_VALUE;
    private boolean empty = true;

    Sum(String language) {
      french = language.equals("fr");
    }

    double value() {
      return whole + part;
    }

    boolean isOpenFor(double value) {
      return value > 0 && !empty && value < HUNDRED && (part % HUNDRED == 0 || part % 10 == 0);
    }

    boolean multiply(double factor) {
      if (empty) {
        return false;
      }
      if (factor <= HUNDRED) {
        boolean fits = part >= 1 && part < HUNDRED;
        part = fits ? part * factor : part;
        return fits;
      }
      if (part == 0) {
        whole *= factor;
      } else if (factor < lastFactor) {
        whole += part * factor;
      } else {
        whole = (whole + part) * factor;
      }
      part = 0;
      lastFactor = factor;
      return true;
    }

    boolean add(double value) {
      double ones = part % HUNDRED;
      boolean fits =
          empty
              || (part == 0 && whole > 0 && value < lastFactor)
              || (part > 0 && value < HUNDRED && ones == 0)
              || (value < 10 && ones >= 20 && part % 10 == 0)
              || (french && value < 20 && (ones == 60 || ones == 80));
      if (fits) {
        part += value;
      } else if (french && value == 20 && ones == 4) {
        part += 76;
        fits = true;
      }
      empty = false;
      return fits;
    }
  }
}
