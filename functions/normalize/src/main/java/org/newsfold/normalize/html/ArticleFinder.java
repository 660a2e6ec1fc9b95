package org.newsfold.normalize.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.html.Outline.Range;

/**
 * Finds the element that holds the article. Every block of text scores by its length and commas,
 * less its links, for the elements around it, the nearer the more; the best element wins, or one
 * around it that holds far more paragraphs. (The idea is Arc90's Readability, 2009.)
 */
final class ArticleFinder {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 5;
  private static final int CLIMB = 6;
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "td", "body", "main");

  private final Outline outline;
  private final PageNames names;
  private final Element body;
  private final Sums lengths;
  private final Sums links;
  private final Sums paragraphs;

  ArticleFinder(Outline outline, PageNames names, Element body) {
    this.outline = outline;
    this.names = names;
    this.body = body;
    List<Block> blocks = outline.blocks();
    lengths = new Sums(blocks, block -> block.text().length());
    links = new Sums(blocks, Block::links);
    paragraphs =
        new Sums(
            blocks, block -> block.size() >= 80 && block.linkDensity() < 0.4 ? block.size() : 0);
  }

  /** The element; the whole body where nothing scores. */
  Element find() {
    Element best = body;
    double bestScore = -1;
    for (Map.Entry<Element, Double> entry : scores().entrySet()) {
      Element element = entry.getKey();
      double score = (entry.getValue() + weight(element)) * (1 - linkDensity(element));
      score *= element.attr("itemprop").contains("articleBody") ? 1.5 : 1;
      score *= element.normalName().equals("article") ? 1.1 : 1;
      if (score > bestScore || (score == bestScore && isBefore(element, best))) {
        bestScore = score;
        best = element;
      }
    }
    return climb(best);
  }

  private IdentityHashMap<Element, Double> scores() {
    IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    for (Block block : outline.blocks()) {
      double score = score(block);
      if (score > 0) {
        spread(score, block.element(), scores);
      }
    }
    return scores;
  }

  private void spread(double score, Element from, IdentityHashMap<Element, Double> scores) {
    @Nullable Element element = CONTAINERS.contains(from.normalName()) ? from : from.parent();
    for (int level = 0; element != null && level < LEVELS; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      scores.merge(element, score * share, Double::sum);
      element = element.equals(body) ? null : element.parent();
    }
  }

  private static double score(Block block) {
    if (block.size() < SHORTEST || block.isHeading() || block.linkDensity() > 0.6) {
      return 0;
    }
    double score = (1 + commas(block.text()) + Math.min(block.size() / 100, 3));
    score *= 1 - block.linkDensity();
    score *= block.size() < 80 && !block.endsSentence() ? 0.3 : 1;
    score *= block.breaksOff() ? 0.2 : 1;
    return block.is("li") ? score * 0.5 : score;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      commas += ",，、،".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return commas;
  }

  private double weight(Element element) {
    double byTag =
        switch (element.normalName()) {
          case "div", "article", "section" -> 5;
          case "form", "ul", "ol", "li", "dl", "td", "blockquote" -> -3;
          case "th", "h2", "h3" -> -5;
          default -> 0;
        };
    return names.weight(element) + byTag;
  }

  private Element climb(Element found) {
    Element top = found;
    Element around = found.parent();
    for (int up = 0; around != null && !around.equals(body) && up < CLIMB; up++) {
      boolean holdsFarMore = mass(around) > 1.35 * mass(top) && linkDensity(around) < 0.35;
      if (holdsFarMore || addsOnlyText(around, top)) {
        top = around;
      }
      around = around.parent();
    }
    return top;
  }

  /** Whether what an element holds besides an inner one is paragraphs and hardly anything else. */
  private boolean addsOnlyText(Element around, Element inner) {
    long text = length(around) - length(inner);
    long prose = mass(around) - mass(inner);
    return prose >= 0.75 * text && prose > 0;
  }

  private long length(Element element) {
    return lengths.over(outline.rangeOf(element));
  }

  private long mass(Element element) {
    return paragraphs.over(outline.rangeOf(element));
  }

  private double linkDensity(Element element) {
    Range range = outline.rangeOf(element);
    return (double) links.over(range) / Math.max(1, lengths.over(range));
  }

  /** Ties go to the element that comes first, so that a page gives the same text every time. */
  private boolean isBefore(Element one, Element other) {
    Range first = outline.rangeOf(one);
    Range second = outline.rangeOf(other);
    return first.first() < second.first()
        || (first.first() == second.first() && first.end() > second.end());
  }
}
