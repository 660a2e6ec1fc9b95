package org.newsfold.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Reason;
import org.newsfold.story.Signature;

/**
 * Tells how two articles of one story hang together, by what their signatures keep of the texts:
 *
 * <ul>
 *   <li>{@code DUPLICATE}: one language, nearly all telling words and word pairs, the same shape
 *   <li>{@code NEAR_DUPLICATE}: one language, about half of the telling words and word pairs
 *   <li>{@code TRANSLATION}: two languages, names and numbers in the same places, the same shape
 *   <li>{@code REWRITE}: one language, other words, but names and numbers as in the other and in
 *       its order, more than two reports of one event have them
 * </ul>
 *
 * <p>Each has a measure and where it is even odds; {@code ./newsfold bench quality} says how often
 * that is right. Above it, the confidence is a logistic function of the measure.
 */
final class Copies {
  private static final double SAME_TEXT = 0.95;

  /** Average share of words and word pairs that are common; the slope is drawn by eye. */
  private static final Odds NEAR_DUPLICATE = new Odds(0.45, 30);

  /**
   * Share of names in place, less what two reports would have of the common ones there, less a
   * fifth of the cost of aligning the sentences; fitted.
   */
  private static final Odds TRANSLATION = new Odds(-0.09, 25);

  private static final double EXPECTED = 0.66;

  /** A shape alone, however alike, is no evidence. */
  private static final double SOME = 0.15;

  /** Average share of names and numbers that are common, and that are in order. */
  private static final Odds REWRITE = new Odds(0.53, 25);

  /**
   * Short texts about one event name the same by chance: this over their number must come on top.
   */
  private static final double BY_CHANCE = 4.5;

  /** So much apart, the later one was made from the earlier. */
  private static final Duration LATER = Duration.ofHours(1);

  private record Odds(double even, double slope) {
    double confidence(double measure) {
      return 1 / (1 + Math.exp(-slope * (measure - even)));
    }
  }

  private Copies() {}

  /** Compares two articles. */
  static Copy between(ArticleItem a, ArticleItem b) {
    boolean oneLanguage = PairFeatures.language(a).equals(PairFeatures.language(b));
    Copy copy = oneLanguage ? inOneLanguage(a.signature(), b.signature()) : translation(a, b);
    return copy.confidence() < 0.5
        ? Copy.NONE
        : new Copy(copy.kind(), round(copy.confidence()), source(a, b), copy.why());
  }

  private static Copy inOneLanguage(Signature a, Signature b) {
    double words = overlap(a.words().keySet(), b.words().keySet());
    double pairs = overlap(a.pairs(), b.pairs());
    double confidence = NEAR_DUPLICATE.confidence((words + pairs) / 2);
    if (confidence < 0.5) {
      return rewrite(a, b);
    }
    double shape = SentenceAlignment.likeness(a.sentenceLengths(), b.sentenceLengths());
    boolean same = Math.min(words, Math.min(pairs, shape)) >= SAME_TEXT;
    return new Copy(
        same ? LinkKind.DUPLICATE : LinkKind.NEAR_DUPLICATE,
        confidence,
        null,
        List.of(reason("words in common", words), reason("word pairs in common", pairs)));
  }

  private static Copy rewrite(Signature a, Signature b) {
    double common = Sequence.common(a.sequence(), b.sequence());
    int names = Math.max(1, Math.min(a.sequence().size(), b.sequence().size()));
    double byChance = BY_CHANCE / names;
    if (REWRITE.confidence(common - byChance) < 0.5) {
      return Copy.NONE; // no more can be in order than is common
    }
    double order = Sequence.inOrder(a.sequence(), b.sequence());
    return new Copy(
        LinkKind.REWRITE,
        REWRITE.confidence((common + order) / 2 - byChance),
        null,
        List.of(
            reason("names and numbers in common", common),
            reason("names and numbers in the same order", order)));
  }

  private static Copy translation(ArticleItem x, ArticleItem y) {
    Signature a = x.signature();
    Signature b = y.signature();
    double common = Sequence.common(a.sequence(), b.sequence());
    double cost = SentenceAlignment.cost(a.sentenceLengths(), b.sentenceLengths());
    if (common < SOME || !isLikely(translated(common, common, cost))) {
      return Copy.NONE; // no more can be in place than is common
    }
    double place = Sequence.inPlace(a.sequence(), b.sequence());
    return new Copy(
        LinkKind.TRANSLATION,
        place < SOME ? 0 : TRANSLATION.confidence(translated(place, common, cost)),
        null,
        List.of(
            reason("names and numbers in the same places", place),
            reason("cost of aligning sentence lengths", cost)));
  }

  /** A report of one's own has common names too, but in other places. */
  private static double translated(double place, double common, double cost) {
    return place - EXPECTED * common - cost / 5;
  }

  private static boolean isLikely(double measure) {
    return TRANSLATION.confidence(measure) >= 0.5;
  }

  /** The one that the other names as its source, or that is better written, or surely older. */
  private static @Nullable ArticleId source(ArticleItem a, ArticleItem b) {
    boolean aNamesB = names(a, b.publisher());
    if (aNamesB != names(b, a.publisher())) {
      return aNamesB ? b.id() : a.id();
    }
    if (a.isPoor() != b.isPoor()) {
      return a.isPoor() ? b.id() : a.id();
    }
    if (a.datePublished() == null || b.datePublished() == null) {
      return null;
    }
    if (isLater(b.datePublished(), a.datePublished())) {
      return a.id();
    }
    return isLater(a.datePublished(), b.datePublished()) ? b.id() : null;
  }

  /** Midnight says no more than the day: what has an hour of it is not later. */
  private static boolean isLater(Instant one, Instant other) {
    boolean day = other.truncatedTo(ChronoUnit.DAYS).equals(other);
    return !one.isBefore(other.plus(day ? Duration.ofDays(1) : LATER));
  }

  private static boolean names(ArticleItem article, @Nullable String publisher) {
    if (publisher == null) {
      return false;
    }
    String id = EntityId.of(EntityType.ORGANIZATION, publisher);
    return article.attributions().stream().map(Attribution::sourceId).anyMatch(id::equals);
  }

  private static Reason reason(String measured, double value) {
    return new Reason(measured, round(value), 0, List.of());
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The share of the smaller set that the other has too. */
  private static double overlap(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> others = new HashSet<>(b);
    long shared = a.stream().filter(others::contains).count();
    return shared / (double) Math.min(a.size(), b.size());
  }
}
