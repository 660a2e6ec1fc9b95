package org.newsfold.normalize.html;

import org.jsoup.nodes.Element;
import org.newsfold.normalize.text.Sentences;

/**
 * A run of text that a page sets as one: a paragraph, a heading, a cell.
 *
 * @param text blanks folded
 * @param links how many of its characters are link text
 * @param element the innermost block element around it
 * @param quoted whether it stands in a block quote
 * @param size its length, where characters of scripts without blanks count double: they say more
 */
record Block(String text, int links, Element element, boolean quoted, int size) {
  private static final int PROSE = 80;
  private static final int SENTENCE = 40;
  private static final int BESIDE_LINKS = 20;
  private static final int LONG_PROSE = 160;
  private static final int LONGEST_TEASER = 400;

  static Block of(String text, int links, Element element, boolean quoted) {
    int size = text.length();
    for (int i = 0; i < text.length(); i++) {
      size += Sentences.isUnparted(text.charAt(i)) ? 1 : 0;
    }
    return new Block(text, Math.min(links, text.length()), element, quoted, size);
  }

  double linkDensity() {
    return (double) links / Math.max(1, text.length());
  }

  /** Whether it is a sentence of which a part is a link, not a link with a label. */
  boolean isLinkedSentence() {
    return is("p")
        && Sentences.endsOne(text)
        && size >= SENTENCE
        && text.length() - links >= BESIDE_LINKS;
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean is(String tag) {
    return element.normalName().equals(tag);
  }

  /** Whether it is short and no sentence, as what stands above a list. */
  boolean isLabel() {
    return size < PROSE && !Sentences.endsOne(text);
  }

  boolean endsSentence() {
    return Sentences.endsOne(text) || endsInQuoteOrColon();
  }

  /**
   * Whether it breaks off as teasers do: long enough for a sentence, with an ellipsis for an end.
   */
  boolean breaksOff() {
    return size >= PROSE && size <= LONGEST_TEASER && (text.endsWith("...") || text.endsWith("…"));
  }

  /** Whether it is surely running text, not a label or a teaser. */
  boolean isProse() {
    return !breaksOff()
        && linkDensity() < 0.35
        && ((size >= PROSE && endsSentence()) || size >= LONG_PROSE);
  }

  private boolean endsInQuoteOrColon() {
    return text.length() > 0 && ":;\"”’»)]“」』".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
