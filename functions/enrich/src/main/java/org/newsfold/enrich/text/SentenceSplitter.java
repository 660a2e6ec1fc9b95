package org.newsfold.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsfold.article.Span;
import org.newsfold.name.Tsv;

/**
 * Cuts a text into sentences, in any language, in time linear in its length.
 *
 * <ul>
 *   <li>A blank line always ends a sentence; a single line break only after a sentence mark or
 *       before a bullet or dash.
 *   <li>{@code 。！？} and the marks of other scripts end one at once; {@code . ! ?} only before a
 *       blank and what may begin a sentence. Closing quotes and brackets belong to it.
 *   <li>A full stop after an initial, an abbreviation ({@code abbreviations.tsv}) or, where
 *       ordinals are written so, a number of one or two digits ends nothing.
 * </ul>
 */
public final class SentenceSplitter {
  private static final String ALWAYS = "。！？｡؟۔।॥።၊။";
  private static final String MARKS = ".!?…";
  private static final String CLOSING = "\"”’»›'）)]】」』›“";
  private static final String BULLETS = "-–—•*·";

  private static final Set<String> ORDINAL_DOTS =
      Set.of(
          "de", "cs", "sk", "sl", "hr", "bs", "sr", "da", "nb", "nn", "fi", "et", "lv", "hu", "tr");

  private final Set<String> abbreviations =
      Set.copyOf(Tsv.words(SentenceSplitter.class, "abbreviations.tsv"));

  /** The sentences, in order, without blanks at their ends. */
  public List<Span> split(String text, String language) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = endAt(text, at, language);
      if (end > at) {
        add(sentences, text, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** Where the sentence ends, if the character here ends one; else 0. */
  private int endAt(String text, int at, String language) {
    char c = text.charAt(at);
    if (c == '\n') {
      return endsAtBreak(text, at) ? at + 1 : 0;
    }
    boolean always = ALWAYS.indexOf(c) >= 0;
    if (!always && (MARKS.indexOf(c) < 0 || continuesMarks(text, at))) {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (always || end == text.length()) {
      return end;
    }
    return isBlank(text.charAt(end)) && mayEnd(text, at, end, language) ? end : 0;
  }

  /** A run of marks is looked at once, from its first. */
  private static boolean continuesMarks(String text, int at) {
    return at > 0 && isMark(text.charAt(at - 1));
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || ALWAYS.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean endsAtBreak(String text, int at) {
    int next = at + 1;
    while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return true;
    }
    int last = at - 1;
    while (last > 0 && isBlank(text.charAt(last)) && text.charAt(last) != '\n') {
      last--;
    }
    boolean closed =
        last >= 0 && (isMark(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0);
    return closed || BULLETS.indexOf(text.charAt(next)) >= 0;
  }

  private boolean mayEnd(String text, int at, int end, String language) {
    int next = end;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int follower = text.codePointAt(next);
    if (Character.isLowerCase(follower)) {
      return false;
    }
    boolean plainStop = text.charAt(at) == '.' && end == at + 1;
    return !plainStop || !isAbbreviated(text, at, language);
  }

  private boolean isAbbreviated(String text, int stop, String language) {
    int start = stop;
    while (start > 0 && stop - start < 12 && isWordOrDot(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    if (word.isEmpty()) {
      return false;
    }
    boolean number = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    if (number) {
      return ORDINAL_DOTS.contains(language);
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWordOrDot(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
