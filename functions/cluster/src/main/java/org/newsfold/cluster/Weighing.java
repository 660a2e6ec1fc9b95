package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.cluster.SharedPeople.Person;
import org.newsfold.name.WordKey;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Signature;

/** How much weighs what an article names and says: by its rarity in {@link Background}. */
final class Weighing {
  private final Background background;

  Weighing(Background background) {
    this.background = background;
  }

  /**
   * What an article names, and how much that weighs.
   *
   * @param people whom it names
   * @param peopleSquares the squares of the weights of its people
   * @param names of places and organizations
   */
  record Weighed(
      List<Person> people,
      double peopleSquares,
      Weights names,
      Weights numbers,
      Weights concepts,
      Weights headline,
      Weights leadNames,
      Weights leadConcepts,
      Weights words) {}

  Weighed weighed(ArticleItem item) {
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
  record Loans(Weights weights, Map<String, String> words) {}

  /** Each as rare as in its own language, or in all, where that is less. */
  Loans loans(ArticleItem item) {
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

  private static List<String> lead(Signature signature, boolean concepts) {
    return signature.lead().stream()
        .filter(one -> one.startsWith(SignatureMaker.CONCEPT) == concepts)
        .toList();
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
    return background.rarity(PairFeatures.language(item), word);
  }
}
