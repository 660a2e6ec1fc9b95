package org.newsfold.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.story.ArticleItem;

/** A claim and the article that makes it. */
final class Said {
  private final Claim claim;
  private final ArticleItem member;
  private volatile @Nullable Set<String> beside;

  Said(Claim claim, ArticleItem member) {
    this.claim = claim;
    this.member = member;
  }

  /** All that an article claims with some kinds of predicates, in its order. */
  static List<Said> of(ArticleItem member, Collection<String> predicates) {
    return member.claims().stream()
        .filter(claim -> predicates.contains(claim.predicate()))
        .map(claim -> new Said(claim, member))
        .toList();
  }

  Claim claim() {
    return claim;
  }

  ArticleItem member() {
    return member;
  }

  String predicate() {
    return claim.predicate();
  }

  String unit() {
    return claim.unit() == null ? "" : claim.unit();
  }

  String language() {
    return PairFeatures.language(member);
  }

  /** The words beside the value ({@link Beside}); read once, at the first question. */
  Set<String> beside() {
    Set<String> words = beside;
    if (words == null) {
      words = Beside.words(claim, language());
      beside = words;
    }
    return words;
  }

  /** How many articles make some claims. */
  static int articles(Collection<Said> said) {
    return (int) said.stream().map(one -> one.member().id()).distinct().count();
  }
}
