package org.newsfold.cluster;

import java.util.Collection;
import java.util.List;
import org.newsfold.article.Claim;
import org.newsfold.story.ArticleItem;

/** A claim and the article that makes it. */
record Said(Claim claim, ArticleItem member) {

  String predicate() {
    return claim.predicate();
  }

  String unit() {
    return claim.unit() == null ? "" : claim.unit();
  }

  String language() {
    return PairFeatures.language(member);
  }

  /** How many articles make some claims. */
  static int articles(Collection<Said> said) {
    return (int) said.stream().map(one -> one.member().id()).distinct().count();
  }

  /** All that the articles of a story claim with some kinds of predicates, in their order. */
  static List<Said> of(Collection<ArticleItem> members, Collection<String> predicates) {
    return members.stream()
        .flatMap(
            member ->
                member.claims().stream()
                    .filter(claim -> predicates.contains(claim.predicate()))
                    .map(claim -> new Said(claim, member)))
        .toList();
  }
}
