package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsfold.enrich.text.Word;

/**
 * Finds the names of people, places and organizations in a text, with exact offsets. Time is linear
 * in the number of words.
 */
public final class NameFinder {
  private final Lexicon lexicon = new Lexicon();
  private final UncasedNames uncased = new UncasedNames();

  /** The names, in order, not overlapping. */
  public List<Naming> find(String text, List<Word> words, String language) {
    Evidence evidence = new Evidence(words);
    CasedNames cased = new CasedNames(lexicon, text, words, language, evidence);
    cased.find();
    List<Naming> all = new ArrayList<>(cased.found());
    SingleNames single = new SingleNames(lexicon, words, language, evidence);
    all.addAll(single.decide(cased.single(), cased.titled(), cased.found()));
    all.addAll(uncased.find(text, words, language));
    return apart(all);
  }

  /** In order; of two that overlap the earlier and longer stays. */
  private static List<Naming> apart(List<Naming> all) {
    all.sort(
        Comparator.comparingInt(Naming::start)
            .thenComparing(Comparator.comparingInt(Naming::end).reversed()));
    List<Naming> kept = new ArrayList<>();
    int end = 0;
    for (Naming naming : all) {
      if (naming.start() >= end) {
        kept.add(naming);
        end = naming.end();
      }
    }
    return kept;
  }
}
