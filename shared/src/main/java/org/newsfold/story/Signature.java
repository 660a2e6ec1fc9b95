package org.newsfold.story;

import java.util.List;
import java.util.Map;

/**
 * What the pair score reads of an article. All lists are sets in canonical order, bounded.
 *
 * @param people entity ids, with the fullest name the article uses: {@code id=name}
 * @param places entity ids
 * @param organizations entity ids
 * @param headline words and entity ids of the headline
 * @param lead groups of the entities, and concepts, of headline and first sentences
 * @param numbers in plain decimal notation
 * @param concepts ids of the concept lexicon
 * @param words telling words of the text's own language, most telling first, and how often it uses
 *     them; once in the headline is four times
 * @param pairs telling pairs of neighbouring words, hashed
 * @param sentenceLengths in UTF-16 units, in order of the text
 * @param sequence the names, numbers and concepts in order of the text, each with its place in it
 */
public record Signature(
    List<String> people,
    List<String> places,
    List<String> organizations,
    List<String> headline,
    List<String> lead,
    List<String> numbers,
    List<String> concepts,
    Map<String, Integer> words,
    List<String> pairs,
    List<Integer> sentenceLengths,
    List<Integer> sequence) {
  public static final Signature EMPTY =
      new Signature(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
          List.of(), List.of(), List.of());

  public Signature {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    headline = List.copyOf(headline);
    lead = List.copyOf(lead);
    numbers = List.copyOf(numbers);
    concepts = List.copyOf(concepts);
    words = Tally.copyOf(words);
    pairs = Hashes.copyOf(pairs);
    sentenceLengths = Ints.copyOf(sentenceLengths);
    sequence = Ints.copyOf(sequence);
  }
}
