package org.newsfold.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.newsfold.cluster.SharedPeople.Person;
import org.newsfold.name.EntityGroup;
import org.newsfold.name.NameMatcher;
import org.newsfold.name.WordKey;
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

  private static final int SHOWN = 6;

  /** As if the one with fewer numbers had so much more to say: a single number is weak evidence. */
  private static final double FEW_NUMBERS = 0.5;

  /** As if no text had less to say than about fifteen words: a stub's few are in any long text. */
  private static final double FEW_WORDS = 15;

  /** The weights of two or three concepts: of fewer none may be in common by chance. */
  private static final double SOME_CONCEPTS = 1.5;

  /** Where a date is missing nobody knows how many days are between. */
  private static final double UNDATED = 0.25;

  private final Background background;
  private final NameMatcher matcher;
  private final Readings<Weighed> readings = new Readings<>(this::weighed);
  private final Readings<Loans> loans = new Readings<>(this::loans);

  PairFeatures(Background background, NameMatcher matcher) {
    this.background = background;
    this.matcher = matcher;
  }

  /**
   * What an article names, and how much that weighs.
   *
   * @param people whom it names
   * @param peopleSquares the squares of the weights of its people
   * @param names of places and organizations
   */
  private record Weighed(
      List<Person> people,
      double peopleSquares,
      Weights names,
      Weights numbers,
      Weights concepts,
      Weights headline,
      Weights leadNames,
      Weights leadConcepts,
      Weights words) {}

  private Weighed weighed(ArticleItem item) {
    Signature signature = item.signature();
    Map<String, Integer> words = new HashMap<>(signature.words());
    return new Weighed(
        signature.people().stream().map(id -> Person.of(id, rarityOfPerson(id))).toList(),
        Weights.of(signature.people(), this::rarityOfPerson).squares(),
        Weights.of(placesAndOrganizations(signature), this::rarityOfName),
        Weights.of(signature.numbers(), number -> background.rarity("number", number)),
        Weights.of(signature.concepts(), concept -> background.rarity("concept", concept)),
        Weights.of(signature.headline(), this::rarityInHeadline),
        Weights.of(lead(signature, false), this::rarityOfName),
        Weights.of(lead(signature, true), this::rarityInHeadline),
        Weights.of(words.keySet(), word -> weight(word, words.getOrDefault(word, 1), item)));
  }

  /**
   * The words of an article that other languages may use, too.
   *
   * @param weights by {@link WordKey}
   * @param words what the article has of each key
   */
  private record Loans(Weights weights, Map<String, String> words) {}

  private Loans loans(ArticleItem item) {
    Map<String, String> words = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    item.signature()
        .words()
        .forEach(
            (word, count) -> {
              String key = WordKey.of(word);
              if (!key.isEmpty()) {
                double rarity =
                    Math.min(background.rarity(Background.WORD, key), rarity(word, item));
                words.putIfAbsent(key, word);
                weights.merge(key, often(count) * rarity, Math::max);
              }
            });
    return new Loans(
        Weights.of(weights.keySet(), key -> weights.getOrDefault(key, 0.0)), Map.copyOf(words));
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
    SharedPeople people = SharedPeople.of(of.people, other.people, matcher);
    Weights.Shared numbers = of.numbers.shared(other.numbers);
    return List.of(
        names(x, people, of, other),
        new Measure(Math.min(1, people.names().size() / 4.0), List.of()),
        share(numbers, of.numbers, other.numbers, fewer -> fewer + FEW_NUMBERS),
        cosine(of.concepts, other.concepts).root(),
        cosine(of.headline, other.headline),
        cosine(of.leadNames, other.leadNames).naming(id -> spelling(x, id)).root(),
        oneLanguage ? words(of.words, other.words) : words(loans.of(x), loans.of(y)),
        oneLanguage ? Measure.NOTHING : sentenceLengths(a, b),
        oneLanguage ? days(x, y) : Measure.NOTHING,
        new Measure(others(a.numbers(), b.numbers(), numbers.things().size()), List.of()),
        new Measure(others(a.people(), b.people(), people.names().size()), List.of()),
        new Measure(otherLead(of.leadConcepts, other.leadConcepts), List.of()));
  }

  /** In one language only. */
  private static Measure words(Weights a, Weights b) {
    return share(a.shared(b), a, b, fewer -> Math.max(FEW_WORDS, fewer)).root();
  }

  /** Across languages only. */
  private static Measure words(Loans x, Loans y) {
    Weights a = x.weights;
    Weights b = y.weights;
    return share(a.shared(b), a, b, fewer -> Math.max(FEW_WORDS, fewer))
        .naming(key -> x.words.getOrDefault(key, key));
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
    double share = Math.min(SHOWN, shared) / (double) Math.max(1, fewer);
    return Math.min(1, fewer / 4.0) * (1 - Math.min(1, share));
  }

  /** How much two leads speak of different things: 1 if both of some, and of none in common. */
  private static double otherLead(Weights a, Weights b) {
    double fewer = Math.min(a.sum(), b.sum());
    double whole = Math.min(a.squares(), b.squares());
    return Math.min(1, fewer / SOME_CONCEPTS)
        * (1 - Measure.of(a.shared(b).products(), whole, List.of()).value());
  }

  private static List<String> lead(Signature signature, boolean concepts) {
    return signature.lead().stream()
        .filter(one -> one.startsWith(SignatureMaker.CONCEPT) == concepts)
        .toList();
  }

  /** People, places and organizations together. */
  private Measure names(ArticleItem x, SharedPeople people, Weighed of, Weighed other) {
    Weights.Shared shared = of.names.shared(other.names);
    double norm =
        Math.sqrt(
            (of.peopleSquares + of.names.squares())
                * (other.peopleSquares + other.names.squares()));
    List<String> shown = new ArrayList<>(people.names());
    shared.names(SHOWN).forEach(id -> shown.add(spelling(x, id)));
    return Measure.of(people.squares() + shared.products(), norm, shown).root();
  }

  private static String spelling(ArticleItem item, String id) {
    return item.entities().stream()
        .filter(entity -> EntityGroup.of(entity.id()).equals(id))
        .map(NamedEntity::name)
        .findFirst()
        .orElse(id);
  }

  private static List<String> placesAndOrganizations(Signature signature) {
    List<String> all = new ArrayList<>(signature.places());
    all.addAll(signature.organizations());
    return all;
  }

  private double rarityOfPerson(String person) {
    return background.rarity("person", Postings.group(person));
  }

  private double rarityOfName(String id) {
    return background.rarity(id.substring(0, id.indexOf('-')), id);
  }

  private double rarityInHeadline(String feature) {
    int colon = feature.indexOf(':');
    if (colon > 0) {
      return background.rarity(feature.substring(0, colon), feature.substring(colon + 1));
    }
    return feature.startsWith(SignatureMaker.CONCEPT)
        ? background.rarity("concept", feature.substring(SignatureMaker.CONCEPT.length()))
        : rarityOfName(feature);
  }

  /** By how often the text uses it, logarithmically. */
  private double weight(String word, int count, ArticleItem item) {
    return often(count) * rarity(word, item);
  }

  private static double often(int count) {
    return 1 + Math.log(count);
  }

  private double rarity(String word, ArticleItem item) {
    return background.rarity(language(item), word);
  }

  private static Measure cosine(Weights a, Weights b) {
    Weights.Shared shared = a.shared(b);
    double norm = Math.sqrt(a.squares() * b.squares());
    return Measure.of(shared.products(), norm, shared.names(SHOWN));
  }

  /** Of what the article has that has less. */
  private static Measure share(
      Weights.Shared shared, Weights a, Weights b, DoubleUnaryOperator whole) {
    double fewer = Math.min(a.squares(), b.squares());
    return Measure.of(shared.products(), whole.applyAsDouble(fewer), shared.names(SHOWN));
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

  /**
   * One measure of a pair.
   *
   * @param shared what is behind it, the most telling
   */
  record Measure(double value, List<String> shared) {
    static final Measure NOTHING = new Measure(0, List.of());

    Measure {
      shared = List.copyOf(shared.subList(0, Math.min(SHOWN, shared.size())));
    }

    /** A share of a whole, which may be nothing. */
    static Measure of(double part, double whole, List<String> shared) {
      return new Measure(whole == 0 ? 0 : Math.min(1, part / whole), shared);
    }

    Measure naming(UnaryOperator<String> name) {
      return new Measure(value, shared.stream().map(name).toList());
    }

    Measure root() {
      return new Measure(Math.sqrt(value), shared);
    }
  }
}
