package org.newsfold.enrich.names;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.newsfold.enrich.text.Word;

/** Finds lines and sentences in which a capital says nothing, since nearly all words have one. */
final class CapitalLines {
  private static final int SHORTEST_CONTENT_WORD = 4;
  private static final int FEWEST_TITLE_CASE = 4;
  private static final int FEWEST_SHOUTED = 12;
  private static final double SHARE_OF_TITLE_CASE = .9;

  private CapitalLines() {}

  /** The words of lines that capitalise nearly all: there a capital says nothing. */
  static BitSet titleCase(List<Word> words) {
    BitSet set = new BitSet();
    for (int from = 0; from < words.size(); ) {
      int to = from + 1;
      while (to < words.size() && !words.get(to).beginsSentence()) {
        to++;
      }
      int content = 0;
      int capital = 0;
      for (Word word : words.subList(from, to)) {
        if (word.folded().length() >= SHORTEST_CONTENT_WORD && !word.isNumber()) {
          content++;
          capital += word.isCapitalised() ? 1 : 0;
        }
      }
      set.set(from, to, content >= FEWEST_TITLE_CASE && capital >= SHARE_OF_TITLE_CASE * content);
      from = to;
    }
    return set;
  }

  /** The words of lines that have capitals only. */
  static BitSet shouted(List<Word> words) {
    BitSet set = new BitSet();
    for (int from = 0; from < words.size(); ) {
      int to = from;
      int letters = 0;
      boolean capitals = true;
      do {
        String word = words.get(to).text();
        capitals &= word.equals(word.toUpperCase(Locale.ROOT));
        letters += words.get(to).isCapitalised() ? word.length() : 0;
        to++;
      } while (to < words.size() && words.get(to).gap().indexOf('\n') < 0 && capitals);
      while (to < words.size() && words.get(to).gap().indexOf('\n') < 0) {
        to++;
      }
      set.set(from, to, capitals && to - from > 2 && letters >= FEWEST_SHOUTED);
      from = to;
    }
    return set;
  }
}
