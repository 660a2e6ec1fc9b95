package org.newsfold.enrich.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsfold.enrich.text.Word;

/** Dates in digits: {@code 2025-02-12}, {@code 15.02.25}, {@code 15/02/2025}. */
final class NumericDate {
  private static final int PARTS = 3;
  private static final int CENTURY = 2000;

  private NumericDate() {}

  /** Three numbers and how many words they take; empty if no date in digits begins here. */
  static int[] parts(List<Word> words, int at) {
    String[] dotted = words.get(at).text().split("\\.", -1);
    if (dotted.length == PARTS) {
      return numbers(dotted, 1);
    }
    if (at + 2 < words.size()) {
      String gap = words.get(at + 1).gap();
      boolean joined =
          gap.length() == 1 && "-/.".contains(gap) && gap.equals(words.get(at + 2).gap());
      if (joined) {
        String[] three = {words.get(at).text(), words.get(at + 1).text(), words.get(at + 2).text()};
        return numbers(three, PARTS);
      }
    }
    return new int[0];
  }

  private static int[] numbers(String[] texts, int words) {
    int[] parts = new int[PARTS + 1];
    for (int i = 0; i < PARTS; i++) {
      String text = texts[i];
      if (text.isEmpty()
          || text.length() > 4
          || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return new int[0];
      }
      parts[i] = Integer.parseInt(text);
    }
    parts[PARTS] = words;
    return parts;
  }

  /** Year first, or day first; in English only where the day cannot be a month. */
  static Optional<LocalDate> read(int[] parts, boolean monthMayBeFirst) {
    if (Days.isYear(parts[0])) {
      return Days.date(parts[0], parts[1], parts[2]);
    }
    int year = parts[2] < 100 ? CENTURY + parts[2] : parts[2];
    if (!Days.isYear(year)) {
      return Optional.empty();
    }
    boolean ambiguous = parts[0] <= 12 && parts[1] <= 12 && parts[0] != parts[1];
    if (monthMayBeFirst && parts[1] > 12) {
      return Days.date(year, parts[0], parts[1]);
    }
    return monthMayBeFirst && ambiguous ? Optional.empty() : Days.date(year, parts[1], parts[0]);
  }
}
