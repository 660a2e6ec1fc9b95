package org.newsfold.normalize.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.Sentences;

/**
 * The {@code article} elements beside the one that holds the page's headline and a text: pages set
 * teasers of other articles so.
 */
final class OtherArticles {
  /** Others that are no list of teasers yet: parts of one article may be set so too. */
  private static final int FEW = 2;

  /** Looked at; more are no page's. */
  private static final int MOST = 100;

  /** Characters of paragraphs from which on an element holds an article. */
  private static final int ENOUGH = 250;

  private OtherArticles() {}

  /** Empty where the article cannot be told from others. */
  static Set<Element> of(List<Element> articles, String headline) {
    List<Element> all = articles.stream().limit(MOST).toList();
    String key = Sentences.key(headline);
    Element own = all.size() <= FEW ? null : own(all, key);
    if (own == null) {
      return Set.of();
    }
    Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element article : all) {
      if (isBeside(article, own) && article.selectFirst("a[href]") != null) {
        others.add(article);
      }
    }
    return others.size() < FEW || prose(own) < ENOUGH ? Set.of() : others;
  }

  private static @Nullable Element own(List<Element> articles, String headline) {
    for (Element article : articles) {
      Element heading = article.selectFirst("h1");
      if (heading != null && Sentences.key(heading.text()).equals(headline)) {
        return article;
      }
    }
    return null;
  }

  private static boolean isBeside(Element article, Element own) {
    return !article.equals(own)
        && !article.parents().contains(own)
        && !own.parents().contains(article);
  }

  private static int prose(Element article) {
    return Outline.of(article, Care.STRICT::skips).blocks().stream()
        .filter(Block::isProse)
        .mapToInt(Block::size)
        .sum();
  }
}
