package org.newsfold.enrich.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.name.Folding;

/**
 * Makes claims of numbers: what is counted ({@code count}), paid ({@code sum}) or shared ({@code
 * share}) is the noun that the number counts. Of measures, ages, results and vague numbers there
 * are none.
 */
public final class ClaimFinder {
  /** The claims of a text, in order. */
  public List<Claim> find(String text, List<Span> sentences, List<NumberMention> numbers) {
    List<Claim> claims = new ArrayList<>();
    int sentence = 0;
    for (NumberMention number : numbers) {
      while (sentence < sentences.size() && sentences.get(sentence).end() < number.end()) {
        sentence++;
      }
      Optional<String> predicate = predicate(number);
      @Nullable Span noun = number.counted();
      if (sentence < sentences.size() && predicate.isPresent() && noun != null) {
        Span span = sentences.get(sentence);
        if (noun.end() <= span.end()) {
          claims.add(claim(text, span, number, Folding.fold(noun.of(text)), predicate.get()));
        }
      }
    }
    return claims;
  }

  private static Claim claim(
      String text, Span span, NumberMention number, String subject, String predicate) {
    return new Claim(
        subject,
        predicate,
        BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString(),
        number.unit(),
        span.start(),
        span.end(),
        span.of(text),
        number.start(),
        number.end());
  }

  /** Only whole numbers count something. */
  private static Optional<String> predicate(NumberMention number) {
    if (number.precision() == Precision.VAGUE) {
      return Optional.empty();
    }
    return switch (number.quantity()) {
      case SHARE -> Optional.of("share");
      case SUM -> Optional.of("sum");
      case COUNT, KILLED, INJURED, MISSING ->
          number.value() == Math.rint(number.value()) ? Optional.of("count") : Optional.empty();
      case AGE, SCORE, MEASURE -> Optional.empty();
    };
  }
}
