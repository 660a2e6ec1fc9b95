package org.newsfold.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsfold.story.Signature;

/**
 * The features that an article is found by: names, numbers, concepts at a place, and rare words of
 * its language. How telling each is comes from the background table alone.
 */
final class Postings {
  private static final int MOST = 16;
  private static final int MOST_WORDS = 8;

  private final Background background;

  Postings(Background background) {
    this.background = background;
  }

  /** The most telling features, ties by text. */
  List<String> of(Signature signature, String language) {
    Map<String, Double> found = new TreeMap<>();
    signature.people().forEach(person -> put(found, "person", id(person)));
    signature.organizations().forEach(id -> put(found, "org", id));
    signature.places().forEach(id -> put(found, "place", id));
    signature.numbers().forEach(number -> put(found, "number", number));
    for (String place : signature.places().subList(0, Math.min(3, signature.places().size()))) {
      for (String concept :
          signature.concepts().subList(0, Math.min(6, signature.concepts().size()))) {
        put(found, "at", place + "+" + concept);
      }
    }
    signature.words().stream()
        .limit(MOST_WORDS)
        .forEach(word -> put(found, "word:" + language, word));
    return Ranking.highest(found, MOST);
  }

  private void put(Map<String, Double> found, String kind, String feature) {
    String posting = kind + "|" + feature;
    found.put(posting, weight(posting));
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
      case "number" -> 0.6;
      case "person", "org", "place" -> background.rarity(kind, feature);
      default -> 0.8 * background.rarity(kind.substring("word:".length()), feature);
    };
  }

  /** The id of a signature's person. */
  static String id(String person) {
    return person.substring(0, person.indexOf('='));
  }
}
