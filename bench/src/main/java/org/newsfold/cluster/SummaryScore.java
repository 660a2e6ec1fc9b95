package org.newsfold.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sums up texts of a few sentences: how much they hold of what they should, and the greatest share
 * of words that a sentence has in common with another of its text.
 */
final class SummaryScore {
  private double covered;
  private double repeated;
  private double toldAgain;
  private int texts;
  private int sentences;

  /**
   * Adds a text.
   *
   * @param wanted what it should hold
   * @param held what each of its sentences holds
   * @param words of each of its sentences
   */
  void add(Set<String> wanted, List<Set<String>> held, List<Set<String>> words) {
    Set<String> all = new HashSet<>();
    held.forEach(all::addAll);
    all.retainAll(wanted);
    covered += all.size() / (double) wanted.size();
    repeated += repetition(words);
    toldAgain += repetition(held);
    sentences += held.size();
    texts++;
  }

  private static double repetition(List<Set<String>> words) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      double most = 0;
      for (int j = 0; j < words.size(); j++) {
        most = i == j ? most : Math.max(most, overlap(words.get(i), words.get(j)));
      }
      sum += most;
    }
    return words.isEmpty() ? 0 : sum / words.size();
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() / (double) Math.max(1, Math.min(one.size(), other.size()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "covers %.4f repeats %.4f of words %.4f of the rest in %.1f sentences, %d texts",
        covered / texts,
        repeated / texts,
        toldAgain / texts,
        sentences / (double) texts,
        texts);
  }
}
