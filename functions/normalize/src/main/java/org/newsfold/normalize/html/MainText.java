package org.newsfold.normalize.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.html.Outline.Range;
import org.newsfold.normalize.metadata.PageMetadata;
import org.newsfold.normalize.text.Sentences;

/**
 * The article among all text of a page.
 *
 * @param blocks the article's, in reading order
 * @param all the page's
 */
record MainText(List<Block> blocks, List<Block> all) {
  private static final int LEAD_WITHIN = 40;
  private static final int SHORTEST_LEAD = 120;

  /** How much of a description must be the beginning of a lead, in characters. */
  private static final int SAME_START = 40;

  /** Looks with care first, and with less where that finds hardly anything. */
  static MainText of(Element body, PageMetadata metadata) {
    PageNames names = new PageNames();
    Asides asides = new Asides(body, Care.STRICT, names);
    Set<Element> others = OtherArticles.of(asides.articles(), metadata.headline());
    MainText best = new MainText(List.of(), List.of());
    for (Care care : Care.values()) {
      Predicate<Element> aside = care == Care.STRICT ? asides.elements()::contains : care::skips;
      MainText found = attempt(body, metadata, names, aside.or(others::contains));
      if (best.blocks().isEmpty() || found.length() > 2 * best.length()) {
        best = found;
      }
      if (found.length() >= care.enough()) {
        break;
      }
    }
    return best;
  }

  private static MainText attempt(
      Element body, PageMetadata metadata, PageNames names, Predicate<Element> skipped) {
    Outline outline = Outline.of(body, skipped);
    Range range = outline.rangeOf(new ArticleFinder(outline, names, body).find());
    List<Block> before =
        outline.blocks().subList(Math.max(0, range.first() - LEAD_WITHIN), range.first());
    Optional<Block> lead = before.stream().filter(block -> isLead(block, metadata)).findFirst();
    List<Block> found = BlockFilter.filter(outline, range, metadata.titleKeys());
    return new MainText(Stream.concat(lead.stream(), found.stream()).toList(), outline.blocks());
  }

  /** A paragraph before the others that the page gives as its description. */
  private static boolean isLead(Block block, PageMetadata metadata) {
    if (block.size() < SHORTEST_LEAD || !block.isProse()) {
      return false;
    }
    String key = Sentences.key(block.text());
    String start = key.substring(0, Math.min(key.length(), SAME_START));
    return metadata.descriptions().stream().anyMatch(text -> text.startsWith(start));
  }

  /** Characters, line ends included. */
  int length() {
    return blocks.stream().mapToInt(block -> block.text().length() + 1).sum();
  }
}
