package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsfold.article.Claim;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.story.ArticleItem;

/**
 * Finds the dates, places and outcomes that at least two of a story's articles give. Different ones
 * are of different things: they are never in conflict. A year alone is many things': of articles in
 * one language only those count that say it beside the same word.
 */
final class SharedClaims {
  private static final Set<String> PREDICATES = Set.of("date", "place", "outcome");

  private SharedClaims() {}

  static List<Thing> of(Collection<ArticleItem> members) {
    Map<String, List<Said>> byValue = new TreeMap<>();
    for (Said said : Said.of(members, PREDICATES)) {
      byValue.computeIfAbsent(value(said.claim()), v -> new ArrayList<>()).add(said);
    }
    return byValue.values().stream()
        .map(said -> isYear(said.getFirst()) ? Beside.alike(said) : said)
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
}
