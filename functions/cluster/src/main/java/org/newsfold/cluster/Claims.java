package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Claim;
import org.newsfold.article.Precision;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.Origins;

/**
 * Puts what a story's articles claim about one thing side by side: numbers ({@link NumberClaims}),
 * roles of people ({@link RoleClaims}), dates, places and outcomes ({@link SharedClaims}).
 */
final class Claims {
  private static final int MOST = 24;
  private static final int CITED = 4;

  /** Whose words name a thing: an English article's, else the first one's. */
  static final Comparator<Said> ENGLISH_FIRST =
      Comparator.comparing((Said said) -> !said.language().equals("en"));

  private final NumberClaims numbers;
  private final RoleClaims roles = new RoleClaims();
  private final SharedClaims shared = new SharedClaims();

  Claims(Concepts concepts) {
    this.numbers = new NumberClaims(concepts);
  }

  /** The things that at least two articles speak of: conflicts first, then those that most do. */
  List<ClaimGroup> sideBySide(List<ArticleItem> members, Origins origins) {
    Map<ArticleId, Set<String>> from = origins(origins);
    List<Thing> things = new ArrayList<>(numbers.of(members));
    things.addAll(roles.of(members));
    things.addAll(shared.of(members));
    return things.stream()
        .sorted(Comparator.comparingInt((Thing thing) -> -thing.articles()))
        .filter(thing -> isOne(thing, from))
        .map(thing -> group(thing, from))
        .sorted(Comparator.comparing(ClaimGroup::agreed))
        .limit(MOST)
        .toList();
  }

  /** Doubtful numbers that were not copied are of different things; roles may all be true. */
  private static boolean isOne(Thing thing, Map<ArticleId, Set<String>> from) {
    return thing.verdict() != Verdict.DOUBTFUL
        || thing.predicate().equals("role")
        || haveOneOrigin(thing.said(), from);
  }

  private static Map<ArticleId, Set<String>> origins(Origins origins) {
    Map<ArticleId, Set<String>> from = new HashMap<>();
    for (Origins.Origin origin : origins.origins()) {
      for (Origins.Dependence dependence : origin.articles()) {
        from.computeIfAbsent(dependence.article(), a -> new TreeSet<>()).add(origin.id());
      }
    }
    return from;
  }

  private static ClaimGroup group(Thing thing, Map<ArticleId, Set<String>> from) {
    boolean copied = thing.verdict() != Verdict.AGREED && haveOneOrigin(thing.said(), from);
    List<ClaimGroup.Value> values =
        thing.values().stream()
            .sorted(Comparator.comparingInt((List<Said> same) -> -Said.articles(same)))
            .map(same -> value(same, from))
            .toList();
    boolean agreed = !copied && thing.verdict() != Verdict.CONFLICT;
    return new ClaimGroup(thing.subject(), thing.predicate(), values, agreed, copied);
  }

  private static boolean haveOneOrigin(List<Said> said, Map<ArticleId, Set<String>> from) {
    Set<String> common = new HashSet<>(originsOf(said.getFirst(), from));
    said.forEach(one -> common.retainAll(originsOf(one, from)));
    return !common.isEmpty();
  }

  private static Set<String> originsOf(Said said, Map<ArticleId, Set<String>> from) {
    return from.getOrDefault(said.member().id(), Set.of());
  }

  private static ClaimGroup.Value value(List<Said> same, Map<ArticleId, Set<String>> from) {
    Claim first = same.stream().min(ENGLISH_FIRST).orElseThrow().claim();
    Set<String> origins = new HashSet<>();
    same.forEach(said -> origins.addAll(originsOf(said, from)));
    boolean exact = same.stream().anyMatch(s -> s.claim().precision() == Precision.EXACT);
    return new ClaimGroup.Value(
        first.value(),
        first.unit(),
        exact ? Precision.EXACT : first.precision(),
        origins.size(),
        cited(same));
  }

  /** The first sentence of each of some articles. */
  private static List<Citation> cited(List<Said> same) {
    Map<ArticleId, Said> first = new LinkedHashMap<>();
    same.forEach(said -> first.putIfAbsent(said.member().id(), said));
    return first.values().stream()
        .limit(CITED)
        .map(s -> new Citation(text(s), s.member().id(), s.claim().start(), s.claim().end()))
        .toList();
  }

  private static String text(Said said) {
    return said.claim().text();
  }
}
