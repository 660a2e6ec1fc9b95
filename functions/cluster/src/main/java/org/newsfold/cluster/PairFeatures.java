package org.newsfold.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Signature;

/**
 * What two articles have in common, each measure 0 to 1. All are symmetric.
 *
 * <p>Sets are compared by the cosine of their rarity weights (Salton &amp; McGill 1983), except
 * where said otherwise.
 */
final class PairFeatures {
  /** The names of the features, in the order of the values. */
  static final List<String> NAMES =
      List.of(
          "people",
          "shared people",
          "places",
          "organizations",
          "numbers",
          "concepts",
          "headline",
          "words",
          "word pairs",
          "sentence lengths",
          "days",
          "undated",
          "names and concepts",
          "other numbers",
          "other people");

  private static final int SHOWN = 6;

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
    boolean oneLanguage = language.equals(language(y));
    Measure people = people(a.people(), b.people());
    Measure concepts = cosine(a.concepts(), b.concepts(), c -> background.rarity("concept", c));
    Measure places = cosine(a.places(), b.places(), p -> background.rarity("place", p));
    Measure orgs = cosine(a.organizations(), b.organizations(), o -> background.rarity("org", o));
    ToDoubleFunction<String> rarity = word -> background.rarity(language, word);
    double names = Math.max(people.value(), Math.max(places.value(), orgs.value()));
    return List.of(
        people,
        new Measure(Math.min(1, people.shared().size() / 4.0), List.of()),
        places,
        orgs,
        numbers(a.numbers(), b.numbers()),
        concepts,
        cosine(a.headline(), b.headline(), this::rarityInHeadline),
        oneLanguage ? cosine(a.words(), b.words(), rarity) : Measure.NOTHING,
        oneLanguage ? overlap(a.pairs(), b.pairs()) : Measure.NOTHING,
        new Measure(
            SentenceAlignment.likeness(a.sentenceLengths(), b.sentenceLengths()), List.of()),
        days(x, y),
        new Measure(x.datePublished() == null || y.datePublished() == null ? 1 : 0, List.of()),
        new Measure(names * concepts.value(), List.of()),
        new Measure(others(a.numbers(), b.numbers(), numbers(a.numbers(), b.numbers())), List.of()),
        new Measure(others(a.people(), b.people(), people), List.of()));
  }

  /**
   * How much two articles speak of different things of a kind: 1 if both name four or more and none
   * of them in common.
   */
  private static double others(List<String> a, List<String> b, Measure common) {
    int fewer = Math.min(a.size(), b.size());
    double shared = common.shared().size() / (double) Math.max(1, fewer);
    return Math.min(1, fewer / 4.0) * (1 - Math.min(1, shared));
  }

  static String language(ArticleItem item) {
    return item.language().primary();
  }

  /** People of one family name are the same if {@link NameMatcher} says so. */
  private Measure people(List<String> a, List<String> b) {
    double shared = 0;
    List<String> names = new ArrayList<>();
    Set<String> left = new HashSet<>(b);
    for (String person : a) {
      String found = find(person, left);
      if (found != null) {
        left.remove(found);
        double weight = background.rarity("person", Postings.group(person));
        shared += weight * background.rarity("person", Postings.group(found));
        names.add(name(person));
      }
    }
    double norm = Math.sqrt(norm(a) * norm(b));
    return new Measure(norm == 0 ? 0 : Math.min(1, shared / norm), shown(names));
  }

  private @org.jspecify.annotations.Nullable String find(String person, Set<String> others) {
    if (others.contains(person)) {
      return person;
    }
    return others.stream()
        .filter(other -> Postings.group(other).equals(Postings.group(person)))
        .filter(other -> matcher.compare(name(person), name(other)).same())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private double norm(List<String> people) {
    return people.stream()
        .mapToDouble(person -> background.rarity("person", Postings.group(person)))
        .map(weight -> weight * weight)
        .sum();
  }

  private static String name(String person) {
    return person.substring(person.indexOf('=') + 1);
  }

  private double rarityInHeadline(String feature) {
    int colon = feature.indexOf(':');
    if (colon > 0) {
      return background.rarity(feature.substring(0, colon), feature.substring(colon + 1));
    }
    int dash = feature.indexOf('-');
    String kind = feature.substring(0, dash);
    return background.rarity(kind, kind.equals("concept") ? feature.substring(dash + 1) : feature);
  }

  /** Saturates: one shared number counts .5, two .75, and so on. */
  private static Measure numbers(List<String> a, List<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    return new Measure(1 - Math.pow(0.5, shared.size()), shown(shared));
  }

  private static Measure cosine(List<String> a, List<String> b, ToDoubleFunction<String> weight) {
    Set<String> others = new HashSet<>(b);
    List<String> shared = a.stream().distinct().filter(others::contains).toList();
    double norm = Math.sqrt(squares(a, weight) * squares(b, weight));
    double value = norm == 0 ? 0 : Math.min(1, squares(shared, weight) / norm);
    List<String> telling =
        shared.stream().sorted(Comparator.comparingDouble(s -> -weight.applyAsDouble(s))).toList();
    return new Measure(value, shown(telling));
  }

  private static double squares(List<String> set, ToDoubleFunction<String> weight) {
    return set.stream().distinct().mapToDouble(weight).map(w -> w * w).sum();
  }

  /** The share of the smaller set that the other has too. */
  static Measure overlap(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Measure.NOTHING;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    return new Measure(shared.size() / (double) Math.min(a.size(), b.size()), List.of());
  }

  /** Halves with every two days; missing, not 0, where an article has no date. */
  private static Measure days(ArticleItem x, ArticleItem y) {
    if (x.datePublished() == null || y.datePublished() == null) {
      return Measure.NOTHING;
    }
    Duration apart = Duration.between(x.datePublished(), y.datePublished()).abs();
    return new Measure(Math.pow(0.5, apart.toMinutes() / (2 * 24 * 60.0)), List.of());
  }

  private static List<String> shown(Collection<String> shared) {
    return shared.stream().limit(SHOWN).toList();
  }

  /**
   * One measure of a pair.
   *
   * @param shared what is behind it, the most telling
   */
  record Measure(double value, List<String> shared) {
    static final Measure NOTHING = new Measure(0, List.of());
  }
}
