package org.newsfold.normalize.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.normalize.text.Sentences;

/** Lines to paragraphs again: joined, and words that were parted at a line's end made whole. */
final class Typesetting {
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final Set<String> hyphened = new HashSet<>();

  private Typesetting() {}

  /**
   * The paragraphs.
   *
   * @param lines in reading order
   */
  static List<String> paragraphs(List<Fragment> lines) {
    Typesetting set = new Typesetting();
    lines.forEach(line -> set.remember(line.text()));
    for (int i = 0; i < lines.size(); i++) {
      boolean begins = i == 0 || begins(lines.get(i - 1), lines.get(i), width(lines, i));
      set.add(lines.get(i).text(), begins);
    }
    set.end();
    return set.paragraphs;
  }

  /** Words with a hyphen within a line: those keep it at a line's end too. */
  private void remember(String line) {
    for (String word : line.split(" ", -1)) {
      if (word.indexOf('-') > 0 && !word.endsWith("-")) {
        hyphened.add(word.replaceAll("[^\\p{L}\\p{M}-]", ""));
      }
    }
  }

  private void add(String line, boolean begins) {
    if (begins) {
      end();
    }
    if (isParted(line)) {
      String left = lastWord(paragraph);
      String right = firstWord(line);
      if (!hyphened.contains(left + right)) {
        paragraph.setLength(paragraph.length() - 1);
      }
    } else if (!paragraph.isEmpty() && !isUnparted(line)) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private boolean isParted(String line) {
    int end = paragraph.length();
    return end > 1
        && (paragraph.charAt(end - 1) == '-' || paragraph.charAt(end - 1) == '\u00ad')
        && Character.isLetter(paragraph.charAt(end - 2))
        && Character.isLowerCase(line.codePointAt(0));
  }

  /** Scripts without blanks need none between two lines either. */
  private boolean isUnparted(String line) {
    return Sentences.isUnparted(line.charAt(0))
        && Sentences.isUnparted(paragraph.charAt(paragraph.length() - 1));
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static String lastWord(StringBuilder text) {
    int from = text.lastIndexOf(" ") + 1;
    return text.substring(from).replaceAll("[^\\p{L}\\p{M}-]", "");
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return (end < 0 ? line : line.substring(0, end)).replaceAll("[^\\p{L}\\p{M}-]", "");
  }

  /** The width that lines have around one: that of the widest among its neighbours of one size. */
  private static float width(List<Fragment> lines, int at) {
    float widest = 0;
    for (int i = Math.max(0, at - 8); i < Math.min(lines.size(), at + 8); i++) {
      Fragment line = lines.get(i);
      if (Math.abs(line.size() - lines.get(at).size()) < 0.6f
          && Math.abs(line.left() - lines.get(at).left()) < 4 * line.size()) {
        widest = Math.max(widest, line.right() - line.left());
      }
    }
    return widest;
  }

  private static boolean begins(Fragment last, Fragment line, float width) {
    boolean otherFont = Math.abs(last.size() - line.size()) > 0.6f;
    boolean below = line.y() > last.y() && Math.abs(line.left() - last.left()) < width / 2;
    float gap = line.y() - last.y();
    boolean apart = below && gap > 1.75f * Math.max(last.size(), line.size());
    boolean indented = below && line.left() - last.left() > 0.8f * line.size();
    boolean shortLine = last.right() - last.left() < 0.8f * width && Sentences.endsOne(last.text());
    return otherFont || apart || (indented && Sentences.endsOne(last.text())) || shortLine;
  }
}
