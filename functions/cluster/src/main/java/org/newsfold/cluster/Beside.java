package org.newsfold.cluster;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.article.Claim;
import org.newsfold.text.Terms;

/**
 * The words beside a value, which tell whether articles in one language mean the same by it; those
 * of other languages cannot be asked.
 */
final class Beside {
  /** What a value is of stands so far from it, in UTF-16 units. */
  private static final int FAR = 80;

  private static final int SHORTEST = 4;

  private Beside() {}

  /** Without those that share no word with another in their language, if there is another. */
  static List<Said> alike(List<Said> said) {
    Map<String, Integer> articles = new HashMap<>();
    Map<String, Integer> having = new HashMap<>();
    for (Said one : said) {
      articles.merge(one.language(), 1, Integer::sum);
      one.beside().forEach(word -> having.merge(word, 1, Integer::sum));
    }
    return said.stream()
        .filter(
            one ->
                articles.getOrDefault(one.language(), 0) == 1
                    || one.beside().stream().anyMatch(word -> having.getOrDefault(word, 0) > 1))
        .toList();
  }

  /** Whether a claim shares a word with one of others, if any of them is in its language. */
  static boolean isLike(Said said, Collection<Said> others) {
    Set<String> words = said.beside();
    return others.stream().noneMatch(other -> other.language().equals(said.language()))
        || others.stream().anyMatch(other -> !Collections.disjoint(words, other.beside()));
  }

  /** The stems of the longer words near a value, with their language. */
  static Set<String> words(Claim claim, String language) {
    int start = Math.max(0, claim.valueStart() - claim.start() - FAR);
    int end = Math.min(claim.text().length(), claim.valueEnd() - claim.start() + FAR);
    return Terms.of(claim.text().substring(Math.min(start, end), end)).stream()
        .filter(word -> word.length() >= SHORTEST && !Character.isDigit(word.charAt(0)))
        .map(word -> language + ":" + SignatureMaker.stem(word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
