package org.newsfold.normalize.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The paragraphs of the article among all text of a page. */
final class MainText {
  private MainText() {}

  /**
   * @param titles keys of the page's titles, which the text does not repeat
   */
  static List<String> of(Element body, Set<String> titles) {
    PageNames names = new PageNames();
    List<String> best = List.of();
    for (Care care : Care.values()) {
      List<String> found = attempt(body, care, names, titles);
      if (best.isEmpty() || ArticlePage.length(found) > 2 * ArticlePage.length(best)) {
        best = found;
      }
      if (ArticlePage.length(found) >= care.enough()) {
        break;
      }
    }
    return best;
  }

  private static List<String> attempt(
      Element body, Care care, PageNames names, Set<String> titles) {
    Set<Element> asides = care == Care.STRICT ? Asides.of(body, care, names) : Set.of();
    Outline outline = Outline.of(body, e -> care.skips(e) || asides.contains(e));
    Element article = new ArticleFinder(outline, names, body).find();
    return BlockFilter.filter(outline, outline.rangeOf(article), titles).stream()
        .map(Block::text)
        .toList();
  }
}
