package org.newsfold.normalize.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.article.TextMark;
import org.newsfold.normalize.metadata.PageMetadata;
import org.newsfold.normalize.text.Phrases;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.Teaser;

/**
 * Marks a text that is only the beginning of an article, and one of a live blog's entries.
 *
 * <ul>
 *   <li>A stub is short or breaks off, and its page says in JSON-LD that it is not free, or calls
 *       on the reader to subscribe right below.
 *   <li>A live blog is called so in JSON-LD, or has several entries that begin with different times
 *       of day.
 * </ul>
 */
final class TextMarks {
  /** Words of a text that is no whole article where more of it is for payers. */
  private static final int SHORT = 150;

  private static final int PROMPT_WITHIN = 6;
  private static final int ENTRIES = 4;
  private static final int TIME = "12:00".length();

  private TextMarks() {}

  static List<TextMark> of(MainText text, PageMetadata page) {
    List<TextMark> marks = new ArrayList<>();
    if (isStub(text, page)) {
      marks.add(TextMark.STUB);
    }
    if (page.live() || times(text) >= ENTRIES) {
      marks.add(TextMark.LIVE);
    }
    return marks;
  }

  private static boolean isStub(MainText text, PageMetadata page) {
    if (text.blocks().isEmpty()) {
      return false;
    }
    boolean breaksOff = Teaser.breaksOff(text.blocks().getLast().text());
    return page.paid() ? breaksOff || words(text) < SHORT : breaksOff && isPromptBelow(text);
  }

  private static int words(MainText text) {
    return text.blocks().stream().mapToInt(block -> Sentences.words(block.text())).sum();
  }

  private static boolean isPromptBelow(MainText text) {
    int end = text.all().lastIndexOf(text.blocks().getLast()) + 1;
    return text.all().subList(end, Math.min(text.all().size(), end + PROMPT_WITHIN)).stream()
        .anyMatch(block -> Phrases.isPaywall(block.text()));
  }

  private static int times(MainText text) {
    if (text.blocks().isEmpty()) {
      return 0;
    }
    int first = Math.max(0, text.all().indexOf(text.blocks().getFirst()) - 1);
    int last = text.all().lastIndexOf(text.blocks().getLast());
    Set<String> times = new HashSet<>();
    for (Block block : text.all().subList(first, last + 1)) {
      String line = block.text();
      if (beginsWithTime(line)) {
        times.add(line.substring(0, TIME));
      }
    }
    return times.size();
  }

  /** {@code 14:05} or {@code 14.05}, and no further digits. */
  private static boolean beginsWithTime(String line) {
    return line.length() >= TIME
        && isDigit(line, 0)
        && line.charAt(0) <= '2'
        && isDigit(line, 1)
        && (line.charAt(2) == ':' || line.charAt(2) == '.')
        && isDigit(line, 3)
        && line.charAt(3) <= '5'
        && isDigit(line, 4)
        && !(line.length() > TIME && (isDigit(line, TIME) || line.charAt(TIME) == '.'));
  }

  private static boolean isDigit(String line, int at) {
    return line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }
}
