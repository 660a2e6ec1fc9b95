package org.newsfold.text;

/** The beginning of a line, and what stands at, or ends behind, a place in it. */
final class LineStart {
  private static final int LONGEST_BRACKETED = 30;
  private static final int MOST_NAME_WORDS = 4;
  private static final String DASHES = "-–—";

  private final String line;

  LineStart(String line) {
    this.line = line;
  }

  /** Whether a sentence may begin here. */
  boolean begins(int at) {
    char c = line.charAt(at);
    return Character.isUpperCase(c)
        || isCaseless(at)
        || Character.isDigit(c)
        || "\"“„«".indexOf(c) >= 0;
  }

  boolean isCapital(int at) {
    return at < line.length() && Character.isUpperCase(line.charAt(at));
  }

  /** Whether a letter stands here whose script has no capitals. */
  boolean isCaseless(int at) {
    char c = line.charAt(at);
    return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
  }

  boolean isDigit(int at) {
    return Character.isDigit(line.charAt(at));
  }

  boolean hasDigit(int from, int to) {
    return line.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  /** Behind the words with a capital that begin somewhere. */
  int name(int from) {
    int end = from;
    for (int at = from, words = 0; words < MOST_NAME_WORDS && isCapital(at); words++) {
      while (at < line.length() && isOfWord(at)) {
        at++;
      }
      end = at;
      boolean more = at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '-');
      at = more ? at + 1 : line.length();
    }
    return end;
  }

  /** Behind the rest of a site's name, as {@code INTERFAX.RU}. */
  int site(int from) {
    boolean dotted = line.startsWith(".", from) && isCapital(from + 1);
    return dotted ? name(from + 1) : from;
  }

  private boolean isOfWord(int at) {
    char c = line.charAt(at);
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  /** Behind the bracket that closes one; negative if none does soon. */
  int closed(int opened) {
    char close = line.charAt(opened) == '(' ? ')' : line.charAt(opened);
    int at = line.indexOf(close, opened + 1);
    boolean sender = at > opened + 1 && at - opened <= LONGEST_BRACKETED;
    return sender && !hasDigit(opened, at) ? at + 1 : -1;
  }

  /** Where a blank stands before a dash, or two, and a blank; negative if none does. */
  int dash(int from) {
    for (int at = from; at + 2 < line.length(); at++) {
      if (line.charAt(at) == ' ' && isDash(at + 1) && isBlank(isDash(at + 2) ? at + 3 : at + 2)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isBlank(int at) {
    return at < line.length() && line.charAt(at) == ' ';
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(line.charAt(at)) >= 0;
  }

  /** Behind a dash that stands here, blanks and a full stop aside; negative if none does. */
  int behindDash(int from) {
    int at = behind(from, " .");
    return at < line.length() && isDash(at) ? behind(at, DASHES + " ") : -1;
  }

  /** Behind blanks, full stops and dashes. */
  int behindMarks(int from) {
    return behind(from, DASHES + " .");
  }

  private int behind(int from, String characters) {
    int at = from;
    while (at < line.length() && characters.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
