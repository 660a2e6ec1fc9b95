package org.newsfold.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Writes the articles of one event in one language: sentences without sense, in which words, names,
 * numbers and concepts stand as often as in news. Some sentences are those of an agency, which the
 * others repeat.
 */
final class Prose {
  private static final int AGENCY_SENTENCES = 30;
  private static final int STORY_WORDS = 40;

  /** How likely an article repeats a sentence of the agency's. */
  private static final double REPEATED = 0.3;

  /** How likely a name is one of the event's, not of anything else. */
  private static final double OWN = 0.7;

  private final Names names;
  private final Vocabulary vocabulary;
  private final Event event;
  private final String language;
  private final List<String> storyWords;
  private final List<String> agency = new ArrayList<>();

  Prose(Names names, Vocabulary vocabulary, Event event, String language) {
    this.names = names;
    this.vocabulary = vocabulary;
    this.event = event;
    this.language = language;
    RandomGenerator random = new SplittableRandom(event.seed() + language.hashCode());
    this.storyWords =
        Stream.generate(() -> vocabulary.tellingWord(language, random)).limit(STORY_WORDS).toList();
    for (int i = 0; i < AGENCY_SENTENCES; i++) {
      agency.add(sentence(random));
    }
  }

  String headline(RandomGenerator random) {
    return Names.capital(
        String.join(
            " ",
            event.names().get(random.nextInt(2)),
            pick(storyWords, random),
            vocabulary.phrase(event.concepts().getFirst(), language),
            vocabulary.word(language, random),
            event.names().get(2),
            vocabulary.word(language, random),
            pick(storyWords, random)));
  }

  /** 120 to 800 words, most often some 350. */
  String body(RandomGenerator random) {
    int sentences = (int) Math.clamp(Math.exp(2.9 + 0.5 * random.nextGaussian()), 6, 45);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      paragraph.append(random.nextDouble() < REPEATED ? pick(agency, random) : sentence(random));
      if (i % 3 == 2 || i == sentences - 1) {
        paragraphs.add(paragraph.toString().strip());
        paragraph.setLength(0);
      } else {
        paragraph.append(' ');
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private String sentence(RandomGenerator random) {
    int length = random.nextInt(10, 28);
    List<String> words = new ArrayList<>();
    words.add(Names.capital(vocabulary.word(language, random)));
    for (int i = 1; i < length; i++) {
      words.add(next(random));
    }
    words.add(vocabulary.word(language, random));
    return String.join(" ", words) + ".";
  }

  private String next(RandomGenerator random) {
    double kind = random.nextDouble();
    if (kind < 0.06) {
      return name(random);
    } else if (kind < 0.08) {
      return own(random) ? pick(event.numbers(), random) : Event.number(random);
    } else if (kind < 0.11) {
      return vocabulary.phrase(pick(event.concepts(), random), language);
    } else if (kind < 0.22) {
      return pick(storyWords, random);
    }
    return vocabulary.word(language, random);
  }

  private String name(RandomGenerator random) {
    if (own(random)) {
      return pick(event.names(), random);
    }
    return switch (random.nextInt(3)) {
      case 0 -> names.person(random);
      case 1 -> names.place(random);
      default -> names.organization(random);
    };
  }

  private static boolean own(RandomGenerator random) {
    return random.nextDouble() < OWN;
  }

  private static String pick(List<String> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
