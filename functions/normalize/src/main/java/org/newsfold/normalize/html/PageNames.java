package org.newsfold.normalize.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.text.Table;

/**
 * What the classes and ids of elements say about them; remembers what it was asked for one page.
 */
final class PageNames {
  private static final Table TABLE = Table.of(PageNames.class, "page-names.tsv");
  private static final Set<String> ASIDE = new HashSet<>(names("aside"));
  private static final List<String> FOR = names("for");
  private static final List<String> AGAINST = names("against");

  /** A name has at most this many words: {@code post-meta-tags}. */
  private static final int WORDS = 3;

  private static final double WEIGHT = 25;

  private final Map<String, Boolean> asides = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /** Whether it is named as something beside the article: share bar, comments, teasers, … */
  boolean isAside(Element element) {
    return element.attributesSize() > 0
        && (isAsideName(element.className()) || isAsideName(element.id()));
  }

  private boolean isAsideName(String names) {
    return !names.isEmpty() && asides.computeIfAbsent(names, PageNames::isAside);
  }

  /** Above 0 if its names sound like an article, below 0 if they sound like something else. */
  double weight(Element element) {
    String names = element.className() + " " + element.id();
    return weights.computeIfAbsent(names, PageNames::weight);
  }

  private static double weight(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    double weight = FOR.stream().anyMatch(lower::contains) ? WEIGHT : 0;
    return AGAINST.stream().anyMatch(lower::contains) ? weight - WEIGHT : weight;
  }

  private static boolean isAside(String names) {
    List<String> words =
        List.of(names.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').split("-"));
    for (int from = 0; from < words.size(); from++) {
      StringBuilder name = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + WORDS); to++) {
        name.append(words.get(to));
        if (ASIDE.contains(name.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> names(String kind) {
    return TABLE.rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1).replace("-", ""))
        .toList();
  }
}
