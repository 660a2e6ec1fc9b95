package org.newsfold.normalize.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.Phrases;
import org.newsfold.normalize.text.Sentences;

/**
 * Tells the article's lines from others in a plain text, which may be a capture of a page. Only
 * form and place count:
 *
 * <ul>
 *   <li>the first line of running text parts the head from the rest, the last one the tail
 *   <li>in the head: the headline is the line that the text repeats, else the first of some length;
 *       lines before it, short ones without punctuation after it, tickers, counters and agency tags
 *       are no text
 *   <li>in the tail: from the first counter, date stamp, notice or wide gap on nothing is text, nor
 *       are the labels and titles right before it
 *   <li>between them everything is text but copies of the headline
 * </ul>
 *
 * A text without any line of running text, verses for one, is text throughout.
 */
final class Capture {
  private static final int LONGEST_HEADLINE = 250;
  private static final int HEADLINE_WORDS = 3;
  private static final int WIDE_GAP = 3;
  private static final int LABEL_WORDS = 3;

  private final List<Line> lines;
  private final Head head = new Head();
  private final boolean[] kept;
  private int headline = -1;

  Capture(List<Line> lines) {
    this.lines = lines;
    kept = new boolean[lines.size()];
    int lede = lede();
    if (lede < lines.size()) {
      headline = headline(lede);
      readHead(lede);
      readCore(lede);
      readTail(last());
    } else {
      withoutProse();
    }
  }

  Head head() {
    return head;
  }

  /** Empty if the text has none. */
  String headline() {
    return headline < 0 ? head.headline().orElse("") : lines.get(headline).text();
  }

  /** The lines of the article. */
  List<Line> text() {
    List<Line> text = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        text.add(lines.get(i));
      }
    }
    return text;
  }

  /** The first line of running text; a question above a longer paragraph is a headline yet. */
  private int lede() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isProse() && !isCall(i) && !Head.maybe(line)) {
        return i;
      }
    }
    return lines.size();
  }

  private boolean isCall(int i) {
    return i == 0
        && lines.size() > 1
        && Sentences.endsInCall(lines.get(0).text())
        && lines.get(0).length() < 120
        && lines.get(1).gap() > 0
        && lines.get(1).length() > lines.get(0).length();
  }

  private int headline(int lede) {
    Set<String> later = new HashSet<>();
    for (int i = lines.size() - 1; i >= lede; i--) {
      later.add(lines.get(i).key());
    }
    int best = -1;
    int bestScore = 0;
    for (int i = lede - 1; i >= 0; i--) {
      int score = isTitle(i) ? titleScore(i, later) : 0;
      if (score > 0 && score >= bestScore) {
        best = i;
        bestScore = score;
      }
      later.add(lines.get(i).key());
    }
    return best;
  }

  private boolean isTitle(int i) {
    Line line = lines.get(i);
    return line.words() >= HEADLINE_WORDS
        && line.length() <= LONGEST_HEADLINE
        && !line.isListItem()
        && !line.isFurniture()
        && !text(line).endsWith(",")
        && !Head.maybe(line);
  }

  /** A title that comes again is surely one; else one that stands alone is likelier. */
  private int titleScore(int i, Set<String> later) {
    boolean alone = (i == 0 || lines.get(i).gap() > 0) && lines.get(i + 1).gap() > 0;
    return 1
        + (later.contains(lines.get(i).key()) ? 4 : 0)
        + (alone ? 2 : 0)
        + (lines.get(i).words() > HEADLINE_WORDS ? 1 : 0);
  }

  private void readHead(int lede) {
    for (int i = 0; i < lede; i++) {
      Line line = lines.get(i);
      head.readTag(line);
      boolean declares = i != headline && head.declares(line);
      kept[i] = i > headline && !declares && !isHeadline(line) && isTextOfHead(line);
    }
    head.readDateline(lines.get(lede).text());
  }

  private boolean isTextOfHead(Line line) {
    boolean label = line.words() <= LABEL_WORDS && line.isUnpunctuated() && !line.isListItem();
    return !line.isFurniture() && !label && !isNotice(line);
  }

  private void readCore(int lede) {
    for (int i = lede; i <= last(); i++) {
      Line line = lines.get(i);
      kept[i] = line.isProse() ? !isHeadline(line) : isTextOfCore(line);
    }
  }

  private boolean isTextOfCore(Line line) {
    return !isHeadline(line)
        && !(line.isCounter() && !line.isListItem())
        && !(line.gap() > 0 && isNotice(line));
  }

  private void readTail(int last) {
    int end = lines.size();
    for (int i = lines.size() - 1; i > last; i--) {
      Line line = lines.get(i);
      if (line.isFurniture() || line.gap() >= WIDE_GAP || isNotice(line)) {
        end = i;
      }
    }
    boolean marked = end < lines.size();
    while (marked && end - 1 > last && isLabel(lines.get(end - 1))) {
      end--;
    }
    if (marked && end < lines.size() && end == last + 1 && Bylines.isName(lines.get(end).text())) {
      head.signedBy(lines.get(end).text());
    }
    for (int i = last + 1; i < end; i++) {
      kept[i] = !isHeadline(lines.get(i));
    }
  }

  private static boolean isLabel(Line line) {
    return line.isUnpunctuated() && !line.isListItem();
  }

  private int last() {
    int last = lines.size() - 1;
    while (last > 0 && !lines.get(last).isProse()) {
      last--;
    }
    return last;
  }

  /** Verses, a list, a note: all of it is text, the first line is its title if it stands alone. */
  private void withoutProse() {
    boolean titled =
        lines.size() > 2 && lines.get(1).gap() > 0 && lines.getFirst().words() > 1 && isTitle(0);
    headline = titled ? 0 : -1;
    for (int i = 0; i < kept.length; i++) {
      boolean declares = lines.size() > 1 && head.declares(lines.get(i));
      kept[i] = i != headline && !declares;
    }
  }

  private boolean isHeadline(Line line) {
    return headline >= 0 && line.key().equals(lines.get(headline).key());
  }

  private static boolean isNotice(Line line) {
    return !Sentences.endsOne(line.text()) && Phrases.beginsNotice(line.text());
  }

  private static String text(Line line) {
    return line.text();
  }
}
