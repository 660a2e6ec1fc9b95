package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.Signature;

/**
 * The features that an article is found by: names, numbers, concepts at a place, and rare words of
 * its language. How telling each is comes from the background table alone.
 */
final class Postings {
  private static final int MOST = 16;

  /** Words find articles of one language only. */
  private static final int WORDS = 4;

  /** A number that few articles have finds any with it; more it does not tell. */
  private static final double NUMBER = 0.65;

  /** How much less each next feature of a kind counts. */
  private static final double NEXT = 0.15;

  private final Background background;

  Postings(Background background) {
    this.background = background;
  }

  /** The most telling features: rare ones, and of each kind those that the article is about. */
  List<String> of(Signature signature, String language) {
    Map<String, Double> found = new TreeMap<>();
    List<String> people = signature.people().stream().map(Postings::group).distinct().toList();
    put(found, "person", people, 6);
    put(found, "org", signature.organizations(), 5);
    put(found, "place", signature.places(), 5);
    put(found, "number", rarestFirst(signature.numbers()), 5);
    put(found, "at", conceptsAtPlaces(signature), 9);
    put(found, "word:" + language, signature.words().keySet().stream().toList(), WORDS);
    return Ranking.highest(found, MOST);
  }

  private static List<String> conceptsAtPlaces(Signature signature) {
    List<String> found = new ArrayList<>();
    for (String concept : signature.concepts().stream().limit(5).toList()) {
      for (String place : signature.places().stream().limit(2).toList()) {
        found.add(place + "+" + concept);
      }
    }
    return found;
  }

  private List<String> rarestFirst(List<String> numbers) {
    return numbers.stream()
        .sorted(Comparator.comparingDouble(number -> -weight("number|" + number)))
        .toList();
  }

  /** Features of one kind, most telling first: each next one counts a little less. */
  private void put(Map<String, Double> found, String kind, List<String> features, int most) {
    for (int rank = 0; rank < Math.min(most, features.size()); rank++) {
      String posting = kind + "|" + features.get(rank);
      found.put(posting, weight(posting) / (1 + rank * NEXT));
    }
  }

  /** How telling it is to share a posting, 0 to 1. */
  double weight(String posting) {
    int bar = posting.indexOf('|');
    String kind = posting.substring(0, bar);
    String feature = posting.substring(bar + 1);
    return switch (kind) {
      case "at" -> {
        int plus = feature.indexOf('+');
        double place = background.rarity("place", feature.substring(0, plus));
        yield Math.min(
            1, (place + background.rarity("concept", feature.substring(plus + 1))) / 1.5);
      }
      case "number" -> Math.min(NUMBER, background.rarity(kind, feature));
      case "person", "org", "place" -> background.rarity(kind, feature);
      default -> 0.8 * background.rarity(kind.substring("word:".length()), feature);
    };
  }

  /** What a signature's person is found by: the id without the given name. */
  static String group(String person) {
    return EntityGroup.of(person.substring(0, person.indexOf('=')));
  }
}
