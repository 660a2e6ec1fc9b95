package org.newsfold.enrich.sources;

import java.util.List;
import java.util.Optional;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Word;

/** The name that a noun like <i>newspaper</i> is followed by: {@code the daily De Morgenbode}. */
final class NameBehind {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;
  private static final String OPENING = "\"“„«‘»『「《";
  private static final String CLOSING = "\"”“»’«』」》";

  private NameBehind() {}

  /**
   * Looks for it.
   *
   * @param at the first word behind the noun
   */
  static Optional<Span> of(Passage passage, int at) {
    List<Word> words = passage.words();
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word first = words.get(at);
    if (isQuoted(first)) {
      return quoted(passage.text(), first.start());
    }
    if (first.beginsSentence() || !first.isNext() || !first.isCapitalised()) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < words.size()
        && to - at < MOST_WORDS
        && words.get(to).isNext()
        && words.get(to).isCapitalised()) {
      to++;
    }
    return Optional.of(new Span(first.start(), words.get(to - 1).end()));
  }

  private static boolean isQuoted(Word word) {
    String gap = word.gap();
    return !gap.isEmpty()
        && gap.length() <= 3
        && gap.indexOf('\n') < 0
        && OPENING.indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  private static Optional<Span> quoted(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int end = start; end < limit && text.charAt(end) != '\n'; end++) {
      if (CLOSING.indexOf(text.charAt(end)) >= 0) {
        return Optional.of(new Span(start, end));
      }
    }
    return Optional.empty();
  }
}
