package org.newsfold.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
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
 * cosine. Roots are taken where the first few things in common tell most.
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
          "words",
          "sentence lengths",
          "days",
          "other numbers",
          "other people");

  private static final int SHOWN = 6;

  /** As if the one with fewer numbers had so much more to say: a single number is weak evidence. */
  private static final double FEW_NUMBERS = 0.5;

  /** As if no text had less to say than about fifteen words: a stub's few are in any long text. */
  private static final double FEW_WORDS = 15;

  /** Where a date is missing nobody knows how many days are between. */
  private static final double UNDATED = 0.5;

  private final Background background;
  private final NameMatcher matcher;

  PairFeatures(Background background, NameMatcher matcher) {
    this.background = background;
    this.matcher = matcher;
  }

  /**
   * Measures a pair of articles.
   *
   * @return one measure for each of {@link #NAMES}, in their order
   */
  List<Measure> of(ArticleItem x, ArticleItem y) {
    Signature a = x.signature();
    Signature b = y.signature();
    String language = language(x);
    People people = people(a.people(), b.people());
    List<String> numbers = shared(a.numbers(), b.numbers(), this::rarityOfNumber);
    return List.of(
        names(x, y, people),
        new Measure(Math.min(1, people.shared.size() / 4.0), List.of()),
        numbers(a.numbers(), b.numbers(), numbers),
        cosine(a.concepts(), b.concepts(), c -> background.rarity("concept", c)).root(),
        cosine(a.headline(), b.headline(), this::rarityInHeadline),
        language.equals(language(y)) ? words(a.words(), b.words(), language) : Measure.NOTHING,
        new Measure(
            SentenceAlignment.likeness(a.sentenceLengths(), b.sentenceLengths()), List.of()),
        days(x, y),
        new Measure(others(a.numbers(), b.numbers(), numbers.size()), List.of()),
        new Measure(others(a.people(), b.people(), people.shared.size()), List.of()));
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

  /** People, places and organizations together. */
  private Measure names(ArticleItem x, ArticleItem y, People people) {
    List<String> a = placesAndOrganizations(x.signature());
    List<String> b = placesAndOrganizations(y.signature());
    List<String> shared = shared(a, b, this::rarityOfName);
    double both = people.squares + squares(shared, this::rarityOfName);
    double norm =
        Math.sqrt(
            (people.squaresOfA + squares(a, this::rarityOfName))
                * (people.squaresOfB + squares(b, this::rarityOfName)));
    List<String> shown = new ArrayList<>(people.shared);
    shared.stream().limit(SHOWN).forEach(id -> shown.add(spelling(x, id)));
    return Measure.of(both, norm, shown).root();
  }

  private static String spelling(ArticleItem item, String id) {
    return item.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(NamedEntity::name)
        .findFirst()
        .orElse(id);
  }

  private static List<String> placesAndOrganizations(Signature signature) {
    List<String> all = new ArrayList<>(signature.places());
    all.addAll(signature.organizations());
    return all;
  }

  /** People of one family name are the same if {@link NameMatcher} says so. */
  private People people(List<String> a, List<String> b) {
    double squares = 0;
    List<String> names = new ArrayList<>();
    Set<String> left = new HashSet<>(b);
    for (String person : a) {
      String found = find(person, left);
      if (found != null) {
        left.remove(found);
        squares += rarityOfPerson(person) * rarityOfPerson(found);
        names.add(name(person));
      }
    }
    return new People(
        names, squares, squares(a, this::rarityOfPerson), squares(b, this::rarityOfPerson));
  }

  private @Nullable String find(String person, Set<String> others) {
    if (others.contains(person)) {
      return person;
    }
    return others.stream()
        .filter(other -> Postings.group(other).equals(Postings.group(person)))
        .filter(other -> matcher.compare(name(person), name(other)).same())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String name(String person) {
    return person.substring(person.indexOf('=') + 1);
  }

  private double rarityOfPerson(String person) {
    return background.rarity("person", Postings.group(person));
  }

  private double rarityOfName(String id) {
    return background.rarity(id.substring(0, id.indexOf('-')), id);
  }

  private double rarityOfNumber(String number) {
    return background.rarity("number", number);
  }

  private double rarityInHeadline(String feature) {
    int colon = feature.indexOf(':');
    if (colon > 0) {
      return background.rarity(feature.substring(0, colon), feature.substring(colon + 1));
    }
    String concept = "concept-";
    return feature.startsWith(concept)
        ? background.rarity("concept", feature.substring(concept.length()))
        : rarityOfName(feature);
  }

  private Measure numbers(List<String> a, List<String> b, List<String> shared) {
    double fewer = Math.min(squares(a, this::rarityOfNumber), squares(b, this::rarityOfNumber));
    return Measure.of(squares(shared, this::rarityOfNumber), fewer + FEW_NUMBERS, shared);
  }

  /** By how often each text uses them, logarithmically. */
  private Measure words(Map<String, Integer> a, Map<String, Integer> b, String language) {
    double both = 0;
    Map<String, Double> shared = new HashMap<>();
    for (String word : a.keySet()) {
      if (b.containsKey(word)) {
        double product = weight(a, word, language) * weight(b, word, language);
        both += product;
        shared.put(word, product);
      }
    }
    double less = Math.min(squares(a, language), squares(b, language));
    return Measure.of(both, Math.max(FEW_WORDS, less), Ranking.highest(shared, SHOWN)).root();
  }

  private double squares(Map<String, Integer> words, String language) {
    return words.keySet().stream()
        .mapToDouble(word -> weight(words, word, language))
        .map(weight -> weight * weight)
        .sum();
  }

  private double weight(Map<String, Integer> words, String word, String language) {
    return (1 + Math.log(words.getOrDefault(word, 1))) * background.rarity(language, word);
  }

  private static Measure cosine(List<String> a, List<String> b, ToDoubleFunction<String> weight) {
    List<String> shared = shared(a, b, weight);
    double norm = Math.sqrt(squares(a, weight) * squares(b, weight));
    return Measure.of(squares(shared, weight), norm, shared);
  }

  /** What both have, the most telling first. */
  private static List<String> shared(
      List<String> a, List<String> b, ToDoubleFunction<String> weight) {
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    return shared.stream()
        .sorted(
            Comparator.comparingDouble((String s) -> -weight.applyAsDouble(s))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static double squares(Collection<String> set, ToDoubleFunction<String> weight) {
    return set.stream().distinct().mapToDouble(weight).map(w -> w * w).sum();
  }

  /** The share of the smaller set that the other has too. */
  static double overlap(Collection<String> a, Collection<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    return shared.size() / (double) Math.min(a.size(), b.size());
  }

  /** Halves with every two days. */
  private static Measure days(ArticleItem x, ArticleItem y) {
    if (x.datePublished() == null || y.datePublished() == null) {
      return new Measure(UNDATED, List.of());
    }
    Duration apart = Duration.between(x.datePublished(), y.datePublished()).abs();
    return new Measure(Math.pow(0.5, apart.toMinutes() / (2 * 24 * 60.0)), List.of());
  }

  /** The people of both, and the squares of the weights of those and of each one's. */
  private record People(
      List<String> shared, double squares, double squaresOfA, double squaresOfB) {}

  /**
   * One measure of a pair.
   *
   * @param shared what is behind it, the most telling
   */
  record Measure(double value, List<String> shared) {
    static final Measure NOTHING = new Measure(0, List.of());

    Measure {
      shared = shared.stream().limit(SHOWN).toList();
    }

    /** A share of a whole, which may be nothing. */
    static Measure of(double part, double whole, List<String> shared) {
      return new Measure(whole == 0 ? 0 : Math.min(1, part / whole), shared);
    }

    Measure root() {
      return new Measure(Math.sqrt(value), shared);
    }
  }
}
