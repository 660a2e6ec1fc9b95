package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Sentences;

/**
 * Bylines and dates as a reader sees them: what stands in an element named for an author, and the
 * first short text below the first heading that is a date and little else.
 */
final class VisibleFacts {
  private static final int LONGEST = 100;

  /** Sources indent short texts by no more than this many times their length. */
  private static final int BLANKS = 20;

  private static final int LONGEST_DATE = 80;
  private static final int OTHER_WORDS = 5;

  /** Texts looked at for a date; beyond them the page is no article's. */
  private static final int MOST_DATES = 300;

  private final Facts facts;
  private final List<String> datesAbove = new ArrayList<>();
  private boolean headingSeen;
  private boolean dateBelow;
  private int datesTried;
  private @Nullable Element bylines;

  VisibleFacts(Facts facts) {
    this.facts = facts;
  }

  /** Whether an element is named for an author, and not for a commenter or teaser. */
  static boolean isByline(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names =
        (element.className() + " " + element.id() + " " + element.attr("rel"))
            .toLowerCase(Locale.ROOT);
    return (names.contains("author") || names.contains("byline") || names.contains("autor"))
        && !names.contains("comment")
        && !names.contains("related");
  }

  void heading() {
    headingSeen = true;
  }

  /** A text in an element named for an author; only the first such element's neighbours count. */
  void byline(Element element, TextNode text) {
    if (bylines == null) {
      bylines = element.parent();
    }
    if (text.getWholeText().length() > BLANKS * LONGEST) {
      return;
    }
    String line = text.text().strip();
    if (line.length() <= LONGEST && bylines != null && bylines.equals(element.parent())) {
      facts.add(Fact.AUTHOR, Evidence.VISIBLE, line);
    }
  }

  void text(TextNode node) {
    String text = node.getWholeText();
    if (dateBelow || text.length() > 4 * LONGEST_DATE || !hasDigit(text)) {
      return;
    }
    String line = text.strip();
    if (line.length() <= LONGEST_DATE && datesTried++ < MOST_DATES && isDate(line)) {
      if (headingSeen) {
        dateBelow = true;
        facts.add(Fact.PUBLISHED, Evidence.VISIBLE, line);
      } else {
        datesAbove.add(line);
      }
    }
  }

  /** What was seen above the heading counts only now, for want of better. */
  void finish() {
    datesAbove.stream()
        .skip(Math.max(0, datesAbove.size() - 1))
        .forEach(line -> facts.add(Fact.PUBLISHED, Evidence.PAGE, line));
  }

  private static boolean isDate(String line) {
    Optional<DateText.Found> found = DateText.find(line);
    return found.isPresent()
        && Sentences.words(line)
                - Sentences.words(line.substring(found.get().start(), found.get().end()))
            <= OTHER_WORDS;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
