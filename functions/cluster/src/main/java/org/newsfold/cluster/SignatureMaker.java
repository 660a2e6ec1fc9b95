package org.newsfold.cluster;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.Signature;
import org.newsfold.text.Terms;

/** Makes of an article what the pair score reads of it. */
final class SignatureMaker {
  private static final int NAMES = 16;
  private static final int HEADLINE = 40;

  /** What begins a concept beside names. */
  static final String CONCEPT = "concept-";

  /** Of a headline, words of less rarity say nothing. */
  private static final double TELLING_IN_HEADLINE = 0.3;

  /** Of so many telling words of a headline at least one is in the text. */
  private static final int SITE_WORDS = 3;

  private static final int LEAD = 16;

  /** So many sentences tell who and what an article is about. */
  private static final int LEAD_SENTENCES = 3;

  private static final int NUMBERS = 24;
  private static final int CONCEPTS = 40;
  private static final int WORDS = 80;

  /** A word of the headline is as good as so many of the text. */
  private static final int HEADLINE_WORTH = 4;

  private static final int PAIRS = 80;
  private static final int SENTENCES = 80;

  /** Words are read so far into a text, in UTF-16 units: what a story is about stands before. */
  private static final int READ = 20_000;

  /** Words of less weight say nothing. */
  private static final double LEAST = 0.15;

  /** Concepts of less rarity say nothing: an eighth of all events speak of them. */
  private static final double LEAST_CONCEPT = 0.25;

  /** Numbers up to this say little without a unit, or with one of time. */
  private static final double SMALL = 12;

  private static final Set<String> TIME = Set.of("a", "mo", "wk", "d", "h", "min", "s");

  private final Background background;
  private final Concepts concepts;
  private final Sequence sequence;

  SignatureMaker(Background background, Concepts concepts) {
    this.background = background;
    this.concepts = concepts;
    this.sequence = new Sequence(background, concepts);
  }

  Signature make(EnrichedArticle article) {
    String language = article.language().primary();
    String body = article.article().articleBody();
    String read = body.substring(0, Math.min(READ, body.length()));
    List<String> said = words(read);
    String headline = headlineOf(article, said);
    List<String> words = Stream.concat(words(headline).stream(), said.stream()).toList();
    Map<String, Integer> counts = counts(words);
    words(headline).forEach(word -> counts.merge(word, HEADLINE_WORTH - 1, Integer::sum));
    return new Signature(
        names(article, EntityType.PERSON).map(e -> e.id() + "=" + e.name()).toList(),
        ids(article, EntityType.PLACE),
        ids(article, EntityType.ORGANIZATION),
        headline(article, headline),
        lead(article, headline),
        numbers(article),
        concepts(headline + "\n" + read, language),
        telling(counts, language),
        Ranking.highest(pairs(words, language), PAIRS),
        lengths(article.sentences()),
        sequence.of(article));
  }

  private static Stream<Entity> names(EnrichedArticle article, EntityType type) {
    return article.entities().stream().filter(entity -> entity.type() == type).limit(NAMES);
  }

  private static List<String> ids(EnrichedArticle article, EntityType type) {
    return names(article, type).map(Entity::id).distinct().toList();
  }

  /**
   * The headline, unless it is a site's: many telling words, and none of them in the text. Empty
   * then.
   */
  private String headlineOf(EnrichedArticle article, List<String> said) {
    String headline = article.article().headline();
    List<String> telling = tellingWords(headline, article.language().primary()).toList();
    boolean isSites = telling.size() >= SITE_WORDS && Collections.disjoint(telling, said);
    return isSites ? "" : headline;
  }

  private Stream<String> tellingWords(String headline, String language) {
    return words(headline).stream()
        .filter(word -> background.rarity(language, word) > TELLING_IN_HEADLINE);
  }

  /** What the headline, or else the first sentence, says: entities and telling words. */
  private List<String> headline(EnrichedArticle article, String headline) {
    boolean without = headline.isEmpty() && !article.sentences().isEmpty();
    Span lead = without ? article.sentences().getFirst() : new Span(0, 0);
    Set<String> found = new LinkedHashSet<>();
    for (Entity entity : article.entities()) {
      boolean named =
          without
              ? entity.mentions().stream().anyMatch(m -> lead.contains(m.start()))
              : entity.inHeadline();
      if (named) {
        found.add(EntityGroup.of(entity.id()));
      }
    }
    String text = without ? lead.of(article.article().articleBody()) : headline;
    String language = article.language().primary();
    found.addAll(concepts.of(text, language).stream().map(c -> CONCEPT + c).toList());
    tellingWords(text, language).forEach(word -> found.add(language + ":" + word));
    return found.stream().limit(HEADLINE).toList();
  }

  /** Who is named, and of what concepts is spoken, before the article goes into detail. */
  private List<String> lead(EnrichedArticle article, String headline) {
    int end =
        article.sentences().stream().limit(LEAD_SENTENCES).mapToInt(Span::end).max().orElse(0);
    Stream<String> names =
        article.entities().stream()
            .filter(
                entity ->
                    (entity.inHeadline() && !headline.isEmpty())
                        || entity.mentions().stream().anyMatch(m -> m.start() < end))
            .map(entity -> EntityGroup.of(entity.id()))
            .distinct()
            .limit(LEAD);
    String text = headline + "\n" + article.article().articleBody().substring(0, end);
    Stream<String> spoken =
        concepts.of(text, article.language().primary()).stream().limit(LEAD).map(c -> CONCEPT + c);
    return Stream.concat(names, spoken).toList();
  }

  private List<String> concepts(String text, String language) {
    return concepts.of(text, language).stream()
        .filter(concept -> background.rarity("concept", concept) >= LEAST_CONCEPT)
        .limit(CONCEPTS)
        .toList();
  }

  static List<String> numbers(EnrichedArticle article) {
    return article.numbers().stream()
        .filter(SignatureMaker::isTelling)
        .map(SignatureMaker::plain)
        .distinct()
        .limit(NUMBERS)
        .toList();
  }

  /** Orders of magnitude are too many articles' to tell anything. */
  private static boolean isTelling(NumberMention number) {
    boolean measured = number.unit() != null && !TIME.contains(number.unit());
    boolean vague = number.precision() == Precision.VAGUE;
    return !vague && (measured || Math.abs(number.value()) > SMALL);
  }

  private static String plain(NumberMention number) {
    String digits = BigDecimal.valueOf(number.value()).stripTrailingZeros().toPlainString();
    return "%".equals(number.unit()) ? digits + "%" : digits;
  }

  /** Terms of two letters and more, long ones cut to their beginnings as a plain stem. */
  static List<String> words(String text) {
    return Terms.of(text).stream()
        .filter(term -> term.length() > 1 && !Character.isDigit(term.charAt(0)))
        .map(SignatureMaker::stem)
        .toList();
  }

  /** A word's beginning: up to seven letters, without the last two of six or more. */
  static String stem(String word) {
    return word.length() < 6 ? word : word.substring(0, Math.clamp(word.length() - 2, 5, 7));
  }

  private static Map<String, Integer> counts(List<String> items) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }

  /** The words of the highest rarity times the logarithm of their count, and the counts. */
  private Map<String, Integer> telling(Map<String, Integer> counts, String language) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach(
        (word, count) ->
            weights.put(word, background.rarity(language, word) * (1 + Math.log(count))));
    weights.values().removeIf(weight -> weight <= LEAST);
    Map<String, Integer> telling = new LinkedHashMap<>();
    Ranking.highest(weights, WORDS)
        .forEach(word -> telling.put(word, counts.getOrDefault(word, 1)));
    return telling;
  }

  /** Neighbouring words, at least one of them rare, hashed, and how often they stand so. */
  private Map<String, Double> pairs(List<String> words, String language) {
    Map<String, Double> pairs = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      double rarity =
          background.rarity(language, words.get(i)) + background.rarity(language, words.get(i + 1));
      if (rarity > 0.8) {
        String pair = words.get(i) + " " + words.get(i + 1);
        pairs.merge(Integer.toString(pair.hashCode(), 36), 1.0, Double::sum);
      }
    }
    return pairs;
  }

  private static List<Integer> lengths(List<Span> sentences) {
    return sentences.stream().limit(SENTENCES).map(s -> s.end() - s.start()).toList();
  }
}
