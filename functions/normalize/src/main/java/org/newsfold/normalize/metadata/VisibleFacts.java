package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "title");

  /** Sources indent short texts by no more than this many times their length. */
  private static final int BLANKS = 20;

  private static final int SHORTEST_NAME = "autor".length();
  private static final int LONGEST_BYLINE = 250;
  private static final int SHORTEST_DATE = "1.1.26".length();
  private static final int LONGEST_DATE = 80;
  private static final int YEAR = 4;
  private static final int OTHER_WORDS = 5;

  /** Texts looked at for a date; beyond them the page is no article's. */
  private static final int MOST_DATES = 100;

  /** Whose names stand on a page too: commenters, photographers, authors of other articles. */
  private static final List<String> OTHERS =
      List.of(
          "comment", "copyright", "credit", "foto", "image", "licen", "photo", "related", "teaser");

  private final Facts facts;
  private final List<String> datesAbove = new ArrayList<>();
  private final Map<String, Boolean> authorsClasses = new HashMap<>();
  private boolean headingSeen;
  private boolean dateBelow;
  private int datesTried;
  private @Nullable Element bylines;

  VisibleFacts(Facts facts) {
    this.facts = facts;
  }

  /** Whether an element is named for an author, and not for a commenter or teaser. */
  boolean isByline(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    boolean named =
        authorsClasses.computeIfAbsent(element.className(), VisibleFacts::isAuthors)
            || isAuthors(element.id())
            || isAuthors(element.attr("rel"));
    return named
        && OTHERS.stream().noneMatch(names(element)::contains)
        && !ShortText.of(element, LONGEST_BYLINE).isEmpty();
  }

  private static boolean isAuthors(String name) {
    if (name.length() < SHORTEST_NAME) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("author") || lower.contains("byline") || lower.contains("autor");
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id() + " " + element.attr("rel"))
        .toLowerCase(Locale.ROOT);
  }

  void heading() {
    headingSeen = true;
  }

  /** A text in an element named for an author; only the first such element's neighbours count. */
  void byline(Element element, TextNode text) {
    Element around = text.parent();
    boolean other = around != null && OTHERS.stream().anyMatch(names(around)::contains);
    if (other || text.getWholeText().length() > BLANKS * LONGEST) {
      return;
    }
    if (bylines == null) {
      bylines = element.parent();
    }
    String line = text.text().strip();
    if (line.length() <= LONGEST && bylines != null && bylines.equals(element.parent())) {
      boolean marked = around != null && isMarked(around);
      facts.add(Fact.AUTHOR, marked ? Evidence.MICRODATA : Evidence.VISIBLE, line);
    }
  }

  /** Whether it is a name by a microformat. */
  private static boolean isMarked(Element name) {
    return name.attr("rel").contains("author") || name.hasClass("fn") || name.hasClass("p-author");
  }

  void text(TextNode node) {
    if (dateBelow) {
      return;
    }
    String text = node.getWholeText();
    if (text.length() < SHORTEST_DATE
        || text.length() > 4 * LONGEST_DATE
        || !mayHoldDate(text)
        || isHeading(node.parent())) {
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

  /** A date in a headline is one of what it tells. */
  private static boolean isHeading(@Nullable Node node) {
    return node != null && HEADINGS.contains(node.normalName());
  }

  private static boolean isDate(String line) {
    Optional<DateText.Found> found = DateText.find(line);
    return found.isPresent()
        && Sentences.words(line)
                - Sentences.words(line.substring(found.get().start(), found.get().end()))
            <= OTHER_WORDS;
  }

  /** A year of four digits, or of two behind full stops. */
  private static boolean mayHoldDate(String text) {
    int digits = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
      digits = isDigit ? digits + 1 : 0;
      stops += c == '.' ? 1 : 0;
      if (digits == YEAR || (digits > 0 && stops > 1)) {
        return true;
      }
    }
    return false;
  }
}
