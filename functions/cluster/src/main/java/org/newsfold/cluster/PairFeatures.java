package org.newsfold.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.newsfold.cluster.Weighing.Loans;
import org.newsfold.cluster.Weighing.Weighed;
import org.newsfold.name.EntityGroup;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Signature;

/**
 * What two articles have in common, each measure 0 to 1. All but that of the sentence lengths are
 * symmetric; {@link LogisticScorer} always asks in the order of the ids.
 *
 * <p>Things weigh by their rarity in {@link Background}. Names, concepts and headlines are compared
 * by the cosine of their weights (Salton &amp; McGill 1983); words and numbers by how much of the
 * one that has less the other has too, since a brief and a long report of one event have a low
 * cosine. Roots are taken where the first few things in common tell most. Across languages the
 * words are those that sound alike in both: names, loans, codes.
 */
final class PairFeatures {
  /** The names of the features, in the order of the values. */
  static final List<String> NAMES =
      List.of(
          "names",
          "shared people",
          "numbers",
          "concepts",
          "headline",
          "lead names",
          "words",
          "sentence lengths",
          "days",
          "other numbers",
          "other people",
          "other lead concepts");

  /** As if the one with fewer numbers had so much more to say: a single number is weak evidence. */
  private static final double FEW_NUMBERS = 0.5;

  /** As if no text had less to say than about fifteen words: a stub's few are in any long text. */
  private static final double FEW_WORDS = 15;

  /** The weights of two or three concepts: of fewer none may be in common by chance. */
  private static final double SOME_CONCEPTS = 1.5;

  /** Where a date is missing nobody knows how many days are between. */
  private static final double UNDATED = 0.25;

  private final NameMatcher matcher;
  private final Readings<Weighed> readings;
  private final Readings<Loans> loans;

  PairFeatures(Background background, NameMatcher matcher) {
    Weighing weighing = new Weighing(background);
    this.matcher = matcher;
    this.readings = new Readings<>(weighing::weighed);
    this.loans = new Readings<>(weighing::loans);
  }

  /**
   * Measures a pair of articles.
   *
   * @return one measure for each of {@link #NAMES}, in their order
   */
  List<Measure> of(ArticleItem x, ArticleItem y) {
    return of(x, y, language(x).equals(language(y)));
  }

  /** Measures a pair of articles as if, or as, they were in one language or not. */
  List<Measure> of(ArticleItem x, ArticleItem y, boolean oneLanguage) {
    Signature a = x.signature();
    Signature b = y.signature();
    Weighed of = readings.of(x);
    Weighed other = readings.of(y);
    SharedPeople people = SharedPeople.of(of.people(), other.people(), matcher);
    Weights.Shared numbers = of.numbers().shared(other.numbers());
    return List.of(
        names(x, people, of, other),
        new Measure(Math.min(1, people.names().size() / 4.0), List.of()),
        Measure.share(numbers, of.numbers(), other.numbers(), fewer -> fewer + FEW_NUMBERS),
        Measure.cosine(of.concepts(), other.concepts()).root(),
        Measure.cosine(of.headline(), other.headline()),
        Measure.cosine(of.leadNames(), other.leadNames()).naming(id -> spelling(x, id)).root(),
        oneLanguage ? words(of.words(), other.words()) : words(loans.of(x), loans.of(y)),
        oneLanguage ? Measure.NOTHING : sentenceLengths(a, b),
        oneLanguage ? days(x, y) : Measure.NOTHING,
        new Measure(others(a.numbers(), b.numbers(), numbers.things().size()), List.of()),
        new Measure(others(a.people(), b.people(), people.names().size()), List.of()),
        new Measure(otherLead(of.leadConcepts(), other.leadConcepts()), List.of()));
  }

  /** In one language only. */
  private static Measure words(Weights a, Weights b) {
    return Measure.share(a.shared(b), a, b, fewer -> Math.max(FEW_WORDS, fewer)).root();
  }

  /** Across languages only. */
  private static Measure words(Loans x, Loans y) {
    Weights a = x.weights();
    Weights b = y.weights();
    return Measure.share(a.shared(b), a, b, fewer -> Math.max(FEW_WORDS, fewer))
        .naming(key -> x.words().getOrDefault(key, key));
  }

  /** Across languages only: what is written in one may be of one length by an agency's habits. */
  private static Measure sentenceLengths(Signature a, Signature b) {
    double likeness = SentenceAlignment.likeness(a.sentenceLengths(), b.sentenceLengths());
    return new Measure(likeness, List.of());
  }

  static String language(ArticleItem item) {
    return item.language().primary();
  }

  /**
   * How much two articles speak of different things of a kind: 1 if both name four or more and none
   * of them in common.
   */
  private static double others(List<String> a, List<String> b, int shared) {
    int fewer = Math.min(a.size(), b.size());
    double share = Math.min(Measure.SHOWN, shared) / (double) Math.max(1, fewer);
    return Math.min(1, fewer / 4.0) * (1 - Math.min(1, share));
  }

  /** How much two leads speak of different things: 1 if both of some, and of none in common. */
  private static double otherLead(Weights a, Weights b) {
    double fewer = Math.min(a.sum(), b.sum());
    double whole = Math.min(a.squares(), b.squares());
    return Math.min(1, fewer / SOME_CONCEPTS)
        * (1 - Measure.of(a.shared(b).products(), whole, List.of()).value());
  }

  /** People, places and organizations together. */
  private Measure names(ArticleItem x, SharedPeople people, Weighed of, Weighed other) {
    Weights.Shared shared = of.names().shared(other.names());
    double norm =
        Math.sqrt(
            (of.peopleSquares() + of.names().squares())
                * (other.peopleSquares() + other.names().squares()));
    List<String> shown = new ArrayList<>(people.names());
    shared.names(Measure.SHOWN).forEach(id -> shown.add(spelling(x, id)));
    return Measure.of(people.squares() + shared.products(), norm, shown).root();
  }

  private static String spelling(ArticleItem item, String id) {
    return item.entities().stream()
        .filter(entity -> EntityGroup.of(entity.id()).equals(id))
        .map(NamedEntity::name)
        .findFirst()
        .orElse(id);
  }

  /**
   * Halves with every four days. In one language only, and by half: in labelled sets strangers are
   * mostly weeks apart, in a day's news they are not.
   */
  private static Measure days(ArticleItem x, ArticleItem y) {
    if (x.datePublished() == null || y.datePublished() == null) {
      return new Measure(UNDATED, List.of());
    }
    Duration apart = Duration.between(x.datePublished(), y.datePublished()).abs();
    return new Measure(Math.pow(0.5, apart.toMinutes() / (4 * 24 * 60.0)) / 2, List.of());
  }
}
