package org.newsfold.normalize.text;

import java.util.List;
import org.newsfold.article.TextMark;

/** Tells a text that only announces an article from one that may be all of it. */
public final class Teaser {
  /** Characters from which on it may be all of an article. */
  private static final int WHOLE = 400;

  /** Words of the shortest sentence that tells an event; less is a label: "Comments", "Read on". */
  private static final int LEAST_WORDS = 5;

  private static final List<String> BREAKS = List.of("…", "...", "[…]", "[...]");

  private Teaser() {}

  /**
   * A draft whose text its file calls a summary: a stub unless it is as long as an article, and
   * without text where it says nothing.
   */
  public static Draft ofSummary(Draft draft) {
    if (Sentences.words(draft.body()) < LEAST_WORDS) {
      return draft.withBody("");
    }
    return isShort(draft.body()) ? draft.marked(TextMark.STUB) : draft;
  }

  /** A draft whose text its file calls the article's: a stub if it is short and breaks off. */
  public static Draft ofText(Draft draft) {
    String body = withoutCount(draft.body());
    boolean broken = breaksOff(body) && isShort(body);
    return broken ? draft.withBody(body).marked(TextMark.STUB) : draft;
  }

  /** Whether a text ends where its reader is to read on elsewhere. */
  public static boolean breaksOff(String text) {
    return BREAKS.stream().anyMatch(text::endsWith);
  }

  /** Without the note of some news services how much there is more: {@code [+2045 chars]}. */
  private static String withoutCount(String text) {
    int open = text.lastIndexOf(" [+");
    return open > 0 && text.endsWith(" chars]") ? text.substring(0, open) : text;
  }

  private static boolean isShort(String text) {
    int size = text.length();
    for (int i = 0; i < text.length() && size < WHOLE; i++) {
      size += Sentences.isUnparted(text.charAt(i)) ? 1 : 0;
    }
    return size < WHOLE;
  }
}
