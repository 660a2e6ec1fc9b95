package org.newsfold.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;

/**
 * An archive of made-up articles over 90 days, the same for the same seed. Of the stories s² times
 * fewer have s articles than have one (a power law, up to a largest); most of a story's articles
 * come within two days of its first.
 */
final class SyntheticArchive {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration SPAN = Duration.ofDays(90);

  /** Articles come so long after the first on average, exponentially: 86% within two days. */
  private static final double DELAY = (double) Duration.ofDays(1).toSeconds();

  private static final Duration LONGEST_DELAY = Duration.ofDays(20);

  /** The languages written, with their shares. */
  private static final Map<String, Double> LANGUAGES =
      Map.of("en", 0.5, "de", 0.2, "es", 0.15, "fr", 0.15);

  /** Of a burst all come within so many seconds. */
  private static final int BURST = 3600;

  private final Names names = new Names();
  private final Weighted<String> languages = new Weighted<>(new TreeMap<>(LANGUAGES));
  private final Vocabulary vocabulary = new Vocabulary(List.copyOf(LANGUAGES.keySet()));
  private final List<Planned> planned = new ArrayList<>();
  private final long seed;

  /** An article to be written. */
  private record Planned(Event event, int number, Instant published) {}

  /**
   * Plans an archive.
   *
   * @param articles how many
   * @param largest articles of a story
   */
  SyntheticArchive(int articles, int largest, long seed) {
    this.seed = seed;
    RandomGenerator random = new SplittableRandom(seed);
    Weighted<Integer> sizes = sizes(largest);
    while (planned.size() < articles) {
      plan(Math.min(sizes.draw(random), articles - planned.size()), random);
    }
    planned.sort(Comparator.comparing(Planned::published).thenComparingInt(Planned::number));
  }

  /** Plans nothing yet. */
  private SyntheticArchive(long seed) {
    this.seed = seed;
  }

  /** The articles of one story within an hour, and others, each a story of its own, among them. */
  static Stream<Article> burst(int size, int others, long seed) {
    SyntheticArchive archive = new SyntheticArchive(seed);
    RandomGenerator random = new SplittableRandom(seed);
    Event event = Event.draw(archive.names, archive.vocabulary, random);
    for (int i = 0; i < size + others; i++) {
      Event told = i < size ? event : Event.draw(archive.names, archive.vocabulary, random);
      archive.planned.add(new Planned(told, i, BEGIN.plusSeconds(random.nextLong(BURST))));
    }
    archive.planned.sort(Comparator.comparing(Planned::published));
    return archive.planned.stream().map(archive::written);
  }

  private static Weighted<Integer> sizes(int largest) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (int size = 1; size <= largest; size++) {
      weights.put(size, 1.0 / size / size);
    }
    return new Weighted<>(weights);
  }

  private void plan(int size, RandomGenerator random) {
    Event event = Event.draw(names, vocabulary, random);
    Instant first = BEGIN.plusSeconds(random.nextLong(SPAN.toSeconds()));
    for (int i = 0; i < size; i++) {
      long delay = i == 0 ? 0 : (long) (random.nextExponential() * DELAY);
      long seconds = Math.min(delay, LONGEST_DELAY.toSeconds());
      planned.add(new Planned(event, planned.size(), first.plusSeconds(seconds)));
    }
  }

  /** Writes the articles, in the order of their dates; each is received when it is published. */
  void forEach(Consumer<Article> reader) {
    planned.forEach(article -> reader.accept(written(article)));
  }

  private Article written(Planned plan) {
    RandomGenerator random = new SplittableRandom(seed * 31 + plan.number());
    Upload upload = new Upload("synthetic/" + plan.number() + ".txt", "", plan.published());
    Prose prose = new Prose(names, vocabulary, plan.event(), languages.draw(random));
    return new Article(
        upload.articleId(),
        Revision.of("", plan.published(), "1"),
        upload,
        "text",
        prose.headline(random),
        prose.body(random),
        List.of(),
        plan.published(),
        null,
        "Paper " + random.nextInt(500),
        null,
        null,
        Map.of(),
        List.of());
  }
}
