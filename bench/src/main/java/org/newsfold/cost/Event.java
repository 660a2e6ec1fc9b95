package org.newsfold.cost;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What the articles of one made-up story have in common.
 *
 * @param names people, places and organizations, the most important first
 * @param seed what its words and sentences are drawn from, in each language
 */
record Event(List<String> names, List<String> concepts, List<String> numbers, long seed) {
  private static final int NAMES_OF_A_KIND = 2;
  private static final int CONCEPTS = 4;
  private static final int NUMBERS = 5;

  Event {
    names = List.copyOf(names);
    concepts = List.copyOf(concepts);
    numbers = List.copyOf(numbers);
  }

  static Event draw(Names names, Vocabulary vocabulary, RandomGenerator random) {
    return new Event(
        Stream.of(
                some(NAMES_OF_A_KIND, () -> names.person(random)),
                some(NAMES_OF_A_KIND, () -> names.place(random)),
                some(NAMES_OF_A_KIND, () -> names.organization(random)))
            .flatMap(List::stream)
            .toList(),
        some(CONCEPTS, () -> vocabulary.concept(random)),
        some(NUMBERS, () -> number(random)),
        random.nextLong());
  }

  /** Small numbers are more frequent than large ones: their logarithms are drawn alike. */
  static String number(RandomGenerator random) {
    return Integer.toString((int) Math.exp(random.nextDouble(Math.log(2), Math.log(5_000))));
  }

  private static List<String> some(int count, Supplier<String> one) {
    return Stream.generate(one).limit(count).toList();
  }
}
