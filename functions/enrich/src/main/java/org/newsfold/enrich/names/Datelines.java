package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.article.Span;

/**
 * Finds where an article says it was written: a name that begins one of its first lines, with who
 * sends it, as <i>KELSTAD, 17 March (Reuters) –</i>, <i>(ANSA) - KELSTAD, 17 MAR -</i>, <i>Київ. 3
 * березня. УНН.</i>.
 */
final class Datelines {
  private static final int LINES = 3;
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_SENDER = 30;
  private static final int LONGEST_DATE = 40;
  private static final String DASHES = "-–—";

  private final String line;

  private Datelines(String line) {
    this.line = line;
  }

  /** The place in the dateline of a text. */
  static Optional<Span> place(String text) {
    int start = 0;
    for (int lines = 0; lines < LINES && start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines++;
        int read = Math.min(end, start + LONGEST);
        Optional<Span> place = new Datelines(text.substring(start, read)).place();
        if (place.isPresent()) {
          int from = start;
          return place.map(span -> new Span(from + span.start(), from + span.end()));
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<Span> place() {
    int sent = line.startsWith("(") ? dash(closed(0)) : -1;
    int from = Math.max(0, sent);
    int to = name(from);
    boolean known = sent >= 0 ? isDated(to) : isFollowedBySender(to);
    return to > from && known ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** Behind the words with a capital that begin somewhere. */
  private int name(int from) {
    int end = from;
    for (int at = from, words = 0; words < MOST_WORDS && isCapital(at); words++) {
      while (at < line.length() && isOfWord(at)) {
        at++;
      }
      end = at;
      boolean more = at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '-');
      at = more ? at + 1 : line.length();
    }
    return end;
  }

  private boolean isCapital(int at) {
    return at < line.length() && Character.isUpperCase(line.charAt(at));
  }

  private boolean isOfWord(int at) {
    char c = line.charAt(at);
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  /** {@code (Reuters) -}, {@code , 17 mar (EFE).-}, {@code . 3 марта. /ТАСС/}. */
  private boolean isFollowedBySender(int end) {
    int opened = end;
    while (opened < line.length() && "(/".indexOf(line.charAt(opened)) < 0) {
      opened++;
    }
    if (opened < line.length() && opened > end && isDate(end, opened)) {
      int closed = closed(opened);
      return closed > 0 && (line.charAt(opened) == '/' || dash(closed) >= 0);
    }
    return isSenderBehindDate(end);
  }

  /** {@code . 3 березня. УНН.}. */
  private boolean isSenderBehindDate(int end) {
    if (!line.startsWith(". ", end)) {
      return false;
    }
    int dateEnd = line.indexOf(". ", end + 2);
    int sender = dateEnd + 2;
    int senderEnd = name(sender);
    return dateEnd > 0
        && end + 2 < line.length()
        && Character.isDigit(line.charAt(end + 2))
        && senderEnd > sender
        && line.startsWith(".", senderEnd);
  }

  /** A blank, or a comma or a full stop and something short. */
  private boolean isDate(int from, int to) {
    String between = line.substring(from, to);
    boolean day = between.startsWith(", ") || hasDigit(between);
    return between.isBlank() || (day && to - from <= LONGEST_DATE && between.indexOf('—') < 0);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Behind the bracket that closes one; negative if none does soon. */
  private int closed(int opened) {
    char close = line.charAt(opened) == '(' ? ')' : line.charAt(opened);
    int at = line.indexOf(close, opened + 1);
    boolean sender = at > opened + 1 && at - opened <= LONGEST_SENDER;
    return sender && !hasDigit(line.substring(opened, at)) ? at + 1 : -1;
  }

  /** Behind a dash that stands here, blanks and a full stop aside; negative if none does. */
  private int dash(int from) {
    int at = from;
    while (at >= 0 && at < line.length() && " .".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    if (at < 0 || at >= line.length() || DASHES.indexOf(line.charAt(at)) < 0) {
      return -1;
    }
    while (at < line.length() && (DASHES + " ").indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A comma and a day, and a dash between blanks. */
  private boolean isDated(int end) {
    for (int at = end; at + 2 < line.length() && at - end <= LONGEST_DATE; at++) {
      if (line.charAt(at) == ' ' && DASHES.indexOf(line.charAt(at + 1)) >= 0) {
        String between = line.substring(end, at);
        return line.charAt(at + 2) == ' ' && between.startsWith(",") && hasDigit(between);
      }
    }
    return false;
  }
}
