package org.newsfold.normalize.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Sentences;

/**
 * Who wrote an article, where only its text says so: a line near its beginning or end that begins
 * with a word for "by", a name beside the date above it, or an emphasized name alone at its end.
 */
final class Signatures {
  private static final int BEFORE = 12;
  private static final int AFTER = 5;
  private static final int LONGEST = 100;
  private static final int SHORT = 300;
  private static final int FEW_WORDS = 6;
  private static final Set<String> EMPHASIS = Set.of("b", "em", "i", "strong");

  private Signatures() {}

  /**
   * The people; none where nobody signed.
   *
   * @param all the page's blocks
   * @param kept those of the article, in order
   */
  static List<String> people(List<Block> all, List<Block> kept) {
    if (kept.isEmpty()) {
      return List.of();
    }
    int first = all.indexOf(kept.getFirst());
    int last = all.lastIndexOf(kept.getLast());
    List<Block> above = all.subList(Math.max(0, first - BEFORE), Math.min(all.size(), first + 2));
    List<Block> below = all.subList(last, Math.min(all.size(), last + AFTER));
    List<Block> inside = all.subList(first, last);
    return Stream.of(
            above.stream().flatMap(Signatures::lines).flatMap(Signatures::byline),
            below.stream().flatMap(Signatures::lines).flatMap(Signatures::byline),
            inside.stream().filter(Signatures::isLabelled).flatMap(block -> byline(block.text())),
            above.stream().flatMap(block -> besideDate(block.text())),
            below.stream().filter(Signatures::isEmphasizedName).map(Block::text))
        .map(Stream::toList)
        .filter(people -> !people.isEmpty())
        .findFirst()
        .map(people -> people.stream().distinct().toList())
        .orElse(List.of());
  }

  /** Within a text only a whole line counts: {@code Author: Ada Byron}, {@code by Ada Byron}. */
  private static boolean isLabelled(Block block) {
    String line = block.text();
    int colon = line.indexOf(':');
    return (colon > 0 && Bylines.isBy(line.substring(0, colon)))
        || (line.length() <= LONGEST / 2 && Sentences.words(line) <= FEW_WORDS);
  }

  /** A short block of several lines is a byline and more. */
  private static Stream<String> lines(Block block) {
    boolean several = block.size() <= SHORT && block.element().selectFirst("br") != null;
    return several
        ? block.element().wholeText().lines().map(String::strip).filter(block.text()::contains)
        : Stream.of(block.text());
  }

  private static Stream<String> byline(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    String rest = line.substring(start);
    return rest.length() <= LONGEST && Bylines.isByline(rest)
        ? Bylines.people(rest).stream()
        : Stream.empty();
  }

  /** {@code 6 May 2026 - Ada Byron} */
  private static Stream<String> besideDate(String line) {
    if (line.length() > LONGEST || DateText.find(line).isEmpty()) {
      return Stream.empty();
    }
    List<String> parts = List.of(line.split(" [-–—|·•/] ", -1));
    return parts.size() == 2 ? parts.stream().filter(Bylines::isName) : Stream.empty();
  }

  private static boolean isEmphasizedName(Block block) {
    Element element = block.element();
    while (element.childrenSize() == 1 && element.firstElementChild() != null) {
      Element inner = element.firstElementChild();
      if (EMPHASIS.contains(inner.normalName())) {
        return Bylines.isName(block.text()) && inner.text().strip().equals(block.text());
      }
      element = inner;
    }
    return false;
  }
}
