package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfold.article.Claim;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.story.ArticleItem;
import org.newsfold.text.Terms;

/**
 * Finds the dates, places and outcomes that at least two of a story's articles give. Different ones
 * are of different things: they are never in conflict. A year alone is many things': of articles in
 * one language only those count that say it beside the same word.
 */
final class SharedClaims {
  private static final Set<String> PREDICATES = Set.of("date", "place", "outcome");

  /** So far from a year, in UTF-16 units, stands what it is of. */
  private static final int BESIDE = 80;

  private static final int SHORTEST = 4;

  private SharedClaims() {}

  static List<Thing> of(Collection<ArticleItem> members) {
    Map<String, List<Said>> byValue = new TreeMap<>();
    for (Said said : Said.of(members, PREDICATES)) {
      byValue.computeIfAbsent(value(said.claim()), v -> new ArrayList<>()).add(said);
    }
    return byValue.values().stream()
        .map(said -> isYear(said.getFirst()) ? alike(said) : said)
        .filter(said -> Said.articles(said) > 1)
        .map(said -> new Thing(said.getFirst().claim().subject(), List.of(said), Verdict.AGREED))
        .toList();
  }

  /** Places are the same by their entity, whatever their spelling. */
  private static String value(Claim claim) {
    String what = claim.predicate().equals("place") ? claim.subject() : claim.value();
    return claim.predicate() + "\t" + what;
  }

  private static boolean isYear(Said said) {
    return said.predicate().equals("date") && said.claim().value().length() == 4;
  }

  /** Without those that share no word beside it with another article in their language. */
  private static List<Said> alike(List<Said> said) {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, Integer> having = new HashMap<>();
    for (Said one : said) {
      articles.merge(one.language(), 1, Integer::sum);
      beside(one).forEach(word -> having.merge(word, 1, Integer::sum));
    }
    return said.stream()
        .filter(
            one ->
                articles.getOrDefault(one.language(), 0) == 1
                    || beside(one).stream().anyMatch(word -> having.getOrDefault(word, 0) > 1))
        .toList();
  }

  /** The stems of the longer words near a value, with their language. */
  private static Set<String> beside(Said said) {
    Claim claim = said.claim();
    int start = Math.max(0, claim.valueStart() - claim.start() - BESIDE);
    int end = Math.min(claim.text().length(), claim.valueEnd() - claim.start() + BESIDE);
    return Terms.of(claim.text().substring(Math.min(start, end), end)).stream()
        .filter(word -> word.length() >= SHORTEST && !word.equals(claim.value()))
        .map(word -> said.language() + ":" + SignatureMaker.stem(word))
        .collect(Collectors.toSet());
  }
}
