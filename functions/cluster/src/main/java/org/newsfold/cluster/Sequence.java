package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.Mention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Span;

/**
 * The names, numbers and concepts of a text in their order, each as one number: 16 bits of a hash
 * and 8 bits of where in the text it stands. What was translated or rewritten keeps them, whatever
 * the language and the words.
 */
final class Sequence {
  private static final int MOST = 150;
  private static final int PLACES = 256;

  /** Sequences of fewer say nothing. */
  private static final int FEWEST = 4;

  /** A translated name stands in the same place of the text, give or take so much of its length. */
  private static final double SAME_PLACE = 0.12;

  /** Concepts of less rarity stand anywhere: one in thirty events speaks of them. */
  private static final double TELLING = 0.4;

  private final Background background;
  private final Concepts concepts;

  Sequence(Background background, Concepts concepts) {
    this.background = background;
    this.concepts = concepts;
  }

  /** Reads an article, as far as 150 of them go. */
  List<Integer> of(EnrichedArticle article) {
    String body = article.article().articleBody();
    String language = article.language().tag();
    List<At> found = new ArrayList<>();
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        found.add(new At(mention.start(), entity.id()));
      }
    }
    for (NumberMention number : article.numbers()) {
      found.add(new At(number.start(), Double.toString(number.value())));
    }
    for (Span sentence : article.sentences()) {
      concepts.of(sentence.of(body), language).stream()
          .filter(concept -> background.rarity("concept", concept) >= TELLING)
          .forEach(concept -> found.add(new At(sentence.start(), "concept-" + concept)));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(At::start))
        .limit(MOST)
        .map(at -> at.packed(body.length()))
        .toList();
  }

  /** What both hold, of the shorter one: 0 to 1. */
  static double common(List<Integer> a, List<Integer> b) {
    int shorter = Math.min(a.size(), b.size());
    if (shorter < FEWEST) {
      return 0;
    }
    Map<Integer, Integer> left = new HashMap<>();
    a.forEach(x -> left.merge(what(x), 1, Integer::sum));
    int common = 0;
    for (int y : b) {
      if (left.merge(what(y), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common / (double) shorter;
  }

  /** What both hold in one order (longest common subsequence), of the shorter one: 0 to 1. */
  static double inOrder(List<Integer> a, List<Integer> b) {
    return inOrder(a, b, PLACES);
  }

  /** The same, but only what also stands in about the same part of the text. */
  static double inPlace(List<Integer> a, List<Integer> b) {
    return inOrder(a, b, (int) (SAME_PLACE * PLACES));
  }

  private static double inOrder(List<Integer> a, List<Integer> b, int apart) {
    int shorter = Math.min(a.size(), b.size());
    if (shorter < FEWEST) {
      return 0;
    }
    int[] others = new int[b.size()];
    Arrays.setAll(others, b::get);
    int[] longest = new int[others.length + 1];
    for (int x : a) {
      follow(x, others, longest, apart);
    }
    return longest[others.length] / (double) shorter;
  }

  /** Adds one thing to the lengths of the longest sequences common with each beginning. */
  private static void follow(int x, int[] others, int[] longest, int apart) {
    int what = what(x);
    int place = place(x);
    int diagonal = 0;
    for (int j = 1; j < longest.length; j++) {
      int above = longest[j];
      int y = others[j - 1];
      boolean same = what == what(y) && Math.abs(place - place(y)) <= apart;
      longest[j] = same ? diagonal + 1 : Math.max(above, longest[j - 1]);
      diagonal = above;
    }
  }

  private static int what(int packed) {
    return packed / PLACES;
  }

  private static int place(int packed) {
    return packed % PLACES;
  }

  private record At(int start, String what) {
    int packed(int length) {
      int hash = what.hashCode();
      int place = (int) ((long) start * PLACES / Math.max(1, length));
      return ((hash ^ (hash >>> 16)) & 0xffff) * PLACES + Math.min(PLACES - 1, place);
    }
  }
}
