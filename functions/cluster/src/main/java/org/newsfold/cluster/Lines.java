package org.newsfold.cluster;

import org.newsfold.article.Span;

/**
 * The lines of a text. Headings, captions and teasers stand on lines of their own and have no full
 * stop, so that they count to the sentence that follows them; what is quoted begins behind them.
 *
 * <p>In a text whose lines are broken to a width, which small letters at the beginnings of its
 * lines tell, a line ends nothing.
 */
final class Lines {
  /** Where lines are broken to a width, so many of those that go on begin with a small letter. */
  private static final double WRAPPED = .2;

  private static final int FEWEST_WRAPPED = 3;

  private final String text;
  private final boolean wrapped;

  Lines(String text) {
    this.text = text;
    int small = 0;
    int breaks = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))) {
        breaks++;
        small += Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
      }
    }
    wrapped = small >= FEWEST_WRAPPED && small > WRAPPED * breaks;
  }

  /** A sentence from its last line that begins as sentences do. */
  Span last(Span sentence) {
    for (int at = sentence.end() - 2; at > sentence.start() && !wrapped; at--) {
      if (text.charAt(at - 1) == '\n' && begins(text.charAt(at))) {
        return new Span(at, sentence.end());
      }
    }
    return sentence;
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“„«(".indexOf(c) >= 0;
  }
}
