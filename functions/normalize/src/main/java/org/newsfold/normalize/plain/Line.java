package org.newsfold.normalize.plain;

import java.util.Optional;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Phrases;
import org.newsfold.normalize.text.Sentences;

/**
 * A line of plain text that is not blank.
 *
 * @param gap how many blank lines stand before it
 */
record Line(String text, int gap) {
  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH = 120;
  private static final int SHORT = 100;
  private static final String SEPARATORS = "•|·";

  /** Whether it is running text: a sentence of some length, or long anyway. */
  boolean isProse() {
    return (length() >= PARAGRAPH && !isFurniture())
        || (Sentences.endsOne(text) && !endsInInitials() && words() >= SENTENCE_WORDS);
  }

  /** Whether it is a paragraph of its own even where no blank line parts it from others. */
  boolean isParagraph() {
    return isProse() || length() >= SHORT;
  }

  /** In characters; those of scripts without blanks between words count double. */
  int length() {
    int length = text.length();
    for (int i = 0; i < text.length() && length < 2 * PARAGRAPH; i++) {
      length += Sentences.isUnparted(text.charAt(i)) ? 1 : 0;
    }
    return length;
  }

  int words() {
    return Sentences.words(text);
  }

  String key() {
    return Sentences.key(text);
  }

  /** Whether it ends without any mark, as labels and menu entries do. */
  boolean isUnpunctuated() {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == '°' || last == '%' || last == ')';
  }

  boolean isListItem() {
    int first = text.codePointAt(0);
    boolean bullet = "-–—*•◦▪■●‣".indexOf(first) >= 0;
    return (bullet && text.length() > 1 && words() > 0 && !isCounter())
        || (Character.isDigit(first) && isNumbered());
  }

  /** What pages set around texts, by its form alone: tickers, counters, agency tags, stamps. */
  boolean isFurniture() {
    return text.length() < 200
        && !Sentences.endsOne(text)
        && (isTicker() || isCounter() || isTag() || isStamp());
  }

  /** Quotes of a market, a score, a temperature: digits and signs, hardly a letter. */
  boolean isTicker() {
    int letters = 0;
    int digits = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      others += Character.isLetterOrDigit(c) || c == ' ' ? 0 : 1;
    }
    return (digits > 0 && letters <= 3 && digits + others > 2 * letters)
        || (letters == 0 && words() == 0);
  }

  /** Such as {@code • 63412 views}. */
  boolean isCounter() {
    return (isBulleted() && hasDigit() && words() <= 4) || (words() <= 4 && Phrases.hasCount(text));
  }

  /** Such as {@code Kyiv • UNN}: a few words, parted by bullets or bars. */
  boolean isTag() {
    return words() <= 8 && separatorInside() > 0 && !hasDigit();
  }

  /** A date with a time and little else, or one that is glued to words or parted by a bullet. */
  boolean isStamp() {
    Optional<DateText.Found> found = DateText.find(text);
    if (found.isEmpty()) {
      return (separatorInside() > 0 && Phrases.hasCount(text)) || isTimeAndCount();
    }
    int start = found.get().start();
    boolean glued = start > 0 && Character.isLetter(text.charAt(start - 1));
    int others = words() - Sentences.words(text.substring(start, found.get().end()));
    return glued || separatorInside() > 0 || (found.get().hasTime() && others <= 2);
  }

  /** Nothing but a date, perhaps with a weekday, a place or a word for "published". */
  Optional<DateText.Found> date() {
    return words() > 12
        ? Optional.empty()
        : DateText.find(text)
            .filter(
                found ->
                    words() - Sentences.words(text.substring(found.start(), found.end())) <= 4);
  }

  private boolean isTimeAndCount() {
    return words() <= 8 && separatorInside() > 0 && hasDigit();
  }

  private boolean isBulleted() {
    return SEPARATORS.indexOf(text.charAt(0)) >= 0;
  }

  private int separatorInside() {
    for (int i = 1; i < text.length() - 1; i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean isNumbered() {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i <= 3
        && i + 1 < text.length()
        && ".)".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == ' ';
  }

  /** Ends in an abbreviation such as U.S., which a headline may. */
  private boolean endsInInitials() {
    int end = text.length();
    return end >= 4
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && text.charAt(end - 3) == '.'
        && Character.isUpperCase(text.charAt(end - 4));
  }
}
