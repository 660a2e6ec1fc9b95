package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Claim;
import org.newsfold.article.Precision;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.Origins;

/**
 * Puts the numbers that a story's articles assert about one thing side by side.
 *
 * <ul>
 *   <li>One thing is: the dead, the injured, the missing; in one language what has the same noun,
 *       across languages nouns of one concept; a sum of money or a larger number that several
 *       articles give, whatever they call it.
 *   <li>Values conflict if no number fits all of them, as {@link Amount} reads them. A wrong
 *       conflict is worse than a missed one: where an article itself gives several numbers, or
 *       numbers are small or far apart, they are about different things, and nothing is said.
 *   <li>Roles are worded in too many ways to be compared.
 * </ul>
 */
final class Claims {
  private static final int MOST = 20;
  private static final int CITED = 4;
  private static final Set<String> CASUALTIES = Set.of("killed", "injured", "missing");

  /** Counts up to this are of many things; above, one number is hardly given for two things. */
  private static final double SMALL = 12;

  /** Counts of one thing do not differ more. */
  private static final double FAR_APART = 2;

  private static final Comparator<Said> ENGLISH_FIRST =
      Comparator.comparing((Said said) -> !PairFeatures.language(said.member()).equals("en"));

  private final Concepts concepts;

  Claims(Concepts concepts) {
    this.concepts = concepts;
  }

  private record Said(Claim claim, ArticleItem member) {
    double value() {
      return Double.parseDouble(claim.value());
    }

    String unit() {
      return claim.unit() == null ? "" : claim.unit();
    }
  }

  /** The things that at least two articles speak of, those that most do first. */
  List<ClaimGroup> sideBySide(List<ArticleItem> members, Origins origins) {
    Map<String, List<Said>> byThing = new TreeMap<>();
    for (ArticleItem member : members) {
      for (Claim claim : member.claims()) {
        if (!claim.predicate().equals("role")) {
          byThing
              .computeIfAbsent(thing(claim, member), t -> new ArrayList<>())
              .add(new Said(claim, member));
        }
      }
    }
    Map<ArticleId, Set<String>> from = origins(origins);
    return together(byThing.values()).stream()
        .filter(said -> articles(said) > 1 && isOneThing(said))
        .sorted(Comparator.comparingLong(said -> -articles(said)))
        .map(said -> group(said, from))
        .limit(MOST)
        .toList();
  }

  private String thing(Claim claim, ArticleItem member) {
    String predicate = claim.predicate();
    if (CASUALTIES.contains(predicate)) {
      return predicate;
    }
    if (claim.subject().isEmpty()) {
      return predicate + "\t" + claim.unit() + "\t=" + claim.value();
    }
    String language = PairFeatures.language(member);
    Set<String> concept = concepts.of(claim.subject(), language);
    String subject =
        concept.size() == 1 ? concept.iterator().next() : language + ":" + claim.subject();
    return predicate + "\t" + claim.unit() + "\t" + subject;
  }

  /** Joins things of different languages of which the same larger number is given. */
  private static Collection<List<Said>> together(Collection<List<Said>> things) {
    Map<String, List<Said>> joined = new TreeMap<>();
    int other = 0;
    for (List<Said> said : things) {
      Said first = said.getFirst();
      boolean one = said.stream().allMatch(s -> s.value() == first.value());
      boolean telling = first.value() > SMALL && !CASUALTIES.contains(first.claim().predicate());
      String key =
          one && telling
              ? first.claim().predicate() + "\t" + first.claim().value() + "\t" + first.unit()
              : "\t" + other++;
      joined.computeIfAbsent(key, k -> new ArrayList<>()).addAll(said);
    }
    return joined.values();
  }

  /** Whether no article gives two values, and different ones may be about the same. */
  private static boolean isOneThing(List<Said> said) {
    long given = said.stream().map(s -> s.member().id() + " " + s.value()).distinct().count();
    if (given != articles(said)) {
      return false;
    }
    double least = said.stream().mapToDouble(Said::value).min().orElse(0);
    double most = said.stream().mapToDouble(Said::value).max().orElse(0);
    return least == most
        || CASUALTIES.contains(said.getFirst().claim().predicate())
        || (least > SMALL && most <= FAR_APART * least);
  }

  private static long articles(List<Said> said) {
    return said.stream().map(s -> s.member().id()).distinct().count();
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

  private static ClaimGroup group(List<Said> said, Map<ArticleId, Set<String>> from) {
    Map<String, List<Said>> byValue = new TreeMap<>();
    for (Said one : said) {
      byValue.computeIfAbsent(one.claim().value(), v -> new ArrayList<>()).add(one);
    }
    List<ClaimGroup.Value> values =
        byValue.values().stream()
            .sorted(Comparator.comparingLong(same -> -articles(same)))
            .map(same -> value(same, from))
            .toList();
    Claim first = said.stream().min(ENGLISH_FIRST).orElseThrow().claim();
    boolean agreed =
        Amount.agree(said.stream().map(s -> Amount.of(s.value(), s.claim().precision())).toList());
    return new ClaimGroup(
        CASUALTIES.contains(first.predicate()) ? "" : first.subject(),
        first.predicate(),
        values,
        agreed,
        !agreed && haveOneOrigin(said, from));
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
    Claim first = same.getFirst().claim();
    Set<String> origins = new HashSet<>();
    same.forEach(said -> origins.addAll(originsOf(said, from)));
    List<Citation> cited =
        same.stream()
            .limit(CITED)
            .map(
                s ->
                    new Citation(
                        s.claim().text(), s.member().id(), s.claim().start(), s.claim().end()))
            .toList();
    boolean exact = same.stream().anyMatch(s -> s.claim().precision() == Precision.EXACT);
    Precision precision = exact ? Precision.EXACT : first.precision();
    return new ClaimGroup.Value(first.value(), first.unit(), precision, origins.size(), cited);
  }
}
