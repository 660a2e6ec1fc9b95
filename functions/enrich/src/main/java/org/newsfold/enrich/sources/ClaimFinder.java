package org.newsfold.enrich.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Claim;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.name.Folding;

/**
 * Makes claims of numbers: who died, was hurt or is missing ({@code killed}, {@code injured},
 * {@code missing}), what is counted ({@code count}), paid ({@code sum}) or shared ({@code share}):
 * the noun that the number counts. Of measures, ages, results and vague numbers there are none.
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
      Optional<String> subject = subject(text, number);
      if (sentence < sentences.size() && predicate.isPresent() && subject.isPresent()) {
        Span span = sentences.get(sentence);
        claims.add(claim(text, span, number, subject.get(), predicate.get()));
      }
    }
    return claims;
  }

  /** The noun that is counted; casualties and sums of money say enough without. */
  private static Optional<String> subject(String text, NumberMention number) {
    @Nullable Span noun = number.counted();
    if (noun != null) {
      return Optional.of(Folding.fold(noun.of(text)));
    }
    return switch (number.quantity()) {
      case KILLED, INJURED, MISSING, SUM -> Optional.of("");
      case COUNT, SHARE, AGE, SCORE, MEASURE -> Optional.empty();
    };
  }

  private static Claim claim(
      String text, Span span, NumberMention number, String subject, String predicate) {
    return new Claim(
        subject,
        predicate,
        BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString(),
        number.unit(),
        number.precision(),
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
          number.value() == Math.rint(number.value())
              ? Optional.of(number.quantity().name().toLowerCase(Locale.ROOT))
              : Optional.empty();
      case AGE, SCORE, MEASURE -> Optional.empty();
    };
  }
}
