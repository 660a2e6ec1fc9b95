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

  private final Readings<List<Said>> said = new Readings<>(item -> Said.of(item, PREDICATES));

  List<Thing> of(Collection<ArticleItem> members) {
    Map<String, List<Said>> byValue = new TreeMap<>();
    for (ArticleItem member : members) {
      for (Said one : said.of(member)) {
        byValue.computeIfAbsent(value(one.claim()), v -> new ArrayList<>()).add(one);
      }
    }
    return byValue.values().stream()
        .map(same -> isYear(same.getFirst()) ? Beside.alike(same) : same)
        .filter(same -> Said.articles(same) > 1)
        .map(same -> new Thing(same.getFirst().claim().subject(), List.of(same), Verdict.AGREED))
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
