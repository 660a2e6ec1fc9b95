package org.newsfold.lookup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.newsfold.lookup.answer.RevisionList.Passage;

/**
 * The sentences in which two texts differ (Myers 1986). Of each text the first 1,000 are compared:
 * the time grows with how many there are times how many differ.
 *
 * @param complete whether these are all
 */
record TextChanges(List<Passage> removed, List<Passage> added, boolean complete) {
  static final TextChanges NONE = new TextChanges(List.of(), List.of(), true);

  static final int MOST_COMPARED = 1_000;
  static final int MOST_SHOWN = 100;

  static TextChanges between(String before, String after) {
    if (before.equals(after)) {
      return NONE;
    }
    List<Passage> old = sentences(before);
    List<Passage> now = sentences(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(texts(old), texts(now)).getDeltas();
    List<Passage> removed =
        pick(deltas, old, delta -> delta.getSource().getPosition(), d -> d.getSource().size());
    List<Passage> added =
        pick(deltas, now, delta -> delta.getTarget().getPosition(), d -> d.getTarget().size());
    return new TextChanges(
        removed.stream().limit(MOST_SHOWN).toList(),
        added.stream().limit(MOST_SHOWN).toList(),
        Math.max(old.size(), now.size()) < MOST_COMPARED
            && Math.max(removed.size(), added.size()) <= MOST_SHOWN);
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private static List<Passage> pick(
      List<AbstractDelta<String>> deltas,
      List<Passage> from,
      Function<AbstractDelta<String>, Integer> position,
      Function<AbstractDelta<String>, Integer> size) {
    List<Passage> picked = new ArrayList<>();
    for (AbstractDelta<String> delta : deltas) {
      int start = position.apply(delta);
      picked.addAll(from.subList(start, start + size.apply(delta)));
    }
    return picked;
  }

  private static List<Passage> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<Passage> found = new ArrayList<>();
    int start = breaks.first();
    int end = breaks.next();
    while (end != BreakIterator.DONE && found.size() < MOST_COMPARED) {
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        found.add(new Passage(text.substring(start, last), start, last));
      }
      start = end;
      end = breaks.next();
    }
    return found;
  }
}
