package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsfold.article.Claim;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.name.Tsv;

/**
 * Makes claims of how something ended: of the first sentences that have a word of {@code
 * outcomes.tsv}, as <i>resigned</i> or <i>acquitted</i>.
 */
final class OutcomeClaims {
  private static final int SENTENCES = 8;

  private final Concepts outcomes = new Concepts(Tsv.table(OutcomeClaims.class, "outcomes.tsv"));

  /** The claims of an article, in order, each outcome once. */
  List<Claim> of(EnrichedArticle article) {
    String body = article.article().articleBody();
    List<Claim> claims = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Span sentence : article.sentences().stream().limit(SENTENCES).toList()) {
      String text = sentence.of(body);
      for (String outcome : outcomes.of(text, article.language().primary())) {
        if (said.add(outcome)) {
          claims.add(claim(sentence, text, outcome));
        }
      }
    }
    return claims;
  }

  private static Claim claim(Span sentence, String text, String outcome) {
    int start = sentence.start();
    int end = sentence.end();
    return new Claim("", "outcome", outcome, null, Precision.EXACT, start, end, text, start, end);
  }
}
