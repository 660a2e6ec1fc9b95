package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.article.Claim;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;

/**
 * Puts the numbers that a story's articles assert about one thing side by side. A wrong conflict is
 * worse than a missed one: where one article itself gives several numbers for what looks like one
 * thing, they are about different things, and nothing is said. Roles are worded in too many ways to
 * be compared.
 */
final class Claims {
  private static final int MOST = 20;
  private static final int CITED = 4;
  private static final String ROLE = "role";

  private Claims() {}

  /** The things that at least two articles speak of, those that most do first. */
  static List<ClaimGroup> sideBySide(List<ArticleItem> members) {
    Map<String, List<Said>> byThing = new TreeMap<>();
    for (ArticleItem member : members) {
      for (Claim claim : member.claims()) {
        if (!claim.predicate().equals(ROLE)) {
          String thing = claim.subject() + "\t" + claim.predicate() + "\t" + claim.unit();
          byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(new Said(claim, member));
        }
      }
    }
    return byThing.values().stream()
        .filter(said -> articles(said) > 1 && isOneThing(said))
        .sorted(Comparator.comparingLong(said -> -articles(said)))
        .limit(MOST)
        .map(Claims::group)
        .toList();
  }

  /** Whether no article gives two values. */
  private static boolean isOneThing(List<Said> said) {
    long given =
        said.stream().map(s -> s.member().id() + " " + s.claim().value()).distinct().count();
    return given == articles(said);
  }

  private static long articles(List<Said> said) {
    return said.stream().map(s -> s.member().id()).distinct().count();
  }

  private static ClaimGroup group(List<Said> said) {
    Map<String, List<Said>> byValue = new TreeMap<>();
    for (Said one : said) {
      String value = one.claim().value() + "\t" + one.claim().unit();
      byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(one);
    }
    List<ClaimGroup.Value> values =
        byValue.values().stream()
            .sorted(Comparator.comparingLong(same -> -articles(same)))
            .map(Claims::value)
            .toList();
    Claim first = said.getFirst().claim();
    return new ClaimGroup(first.subject(), first.predicate(), values, values.size() == 1);
  }

  private static ClaimGroup.Value value(List<Said> same) {
    Claim first = same.getFirst().claim();
    List<Citation> cited =
        same.stream()
            .limit(CITED)
            .map(
                s ->
                    new Citation(
                        s.claim().text(), s.member().id(), s.claim().start(), s.claim().end()))
            .toList();
    return new ClaimGroup.Value(first.value(), first.unit(), cited);
  }

  private record Said(Claim claim, ArticleItem member) {}
}
