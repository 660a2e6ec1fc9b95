package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.name.NameMatcher;
import org.newsfold.name.WordKey;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Signature;

class PairFeaturesTest {
  private final PairFeatures features =
      new PairFeatures(
          new Background(
              List.of(
                  row("number", "*", 1000),
                  row("number", "100", 900),
                  row("en", "*", 1000),
                  row("en", "common", 1000))),
          new NameMatcher());

  @Property(tries = 300)
  void isSymmetricAndBetweenNothingAndOne(
      @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> one,
      @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> other) {
    ArticleItem a = Items.named("a").with(of(one)).dated(Items.NOON).make();
    ArticleItem b = Items.named("b").with(of(other)).make();
    assertThat(values(a, b)).allMatch(value -> value >= 0 && value <= 1);
    LogisticScorer scorer = new LogisticScorer(features, Model.shipped());
    assertThat(scorer.score(a, b)).isEqualTo(scorer.score(b, a));
  }

  @Test
  void aBriefReportHasNothingThatTheLongOneLacks() {
    assertThat(words(text(0, 20), text(0, 80))).isCloseTo(1, within(1e-9));
    assertThat(words(text(0, 20), text(15, 80))).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aStubThatIsInALongTextIsNotTheSameReport() {
    assertThat(words(text(0, 3), text(0, 80))).isLessThan(0.5);
  }

  @Test
  void whatEveryArticleSaysTellsNothing() {
    assertThat(words(Map.of("common", 9), Map.of("common", 9))).isLessThan(0.01);
    assertThat(numbers(List.of("100"), List.of("100"))).isLessThan(0.1);
    assertThat(numbers(List.of("137"), List.of("137"))).isGreaterThan(0.6);
  }

  @Test
  void wordsOfTwoLanguagesAreComparedByTheirSound() {
    ArticleItem english = Items.named("a").with(withWords(Map.of("lampedu", 3, "boat", 2))).make();
    ArticleItem russian =
        Items.named("b").in("ru").with(withWords(Map.of("лампеду", 2, "лодка", 2))).make();
    ArticleItem other = Items.named("c").in("ru").with(withWords(Map.of("лодка", 2))).make();
    assertThat(value("words", english, russian)).isGreaterThan(0.02);
    assertThat(features.of(english, russian).get(PairFeatures.NAMES.indexOf("words")).shared())
        .containsExactly("lampedu");
    assertThat(value("words", english, other)).isZero();
  }

  @Test
  void whatAllLanguagesSayTellsNothing() {
    String key = WordKey.of("minist");
    PairFeatures known =
        new PairFeatures(
            new Background(List.of(row("word", "*", 1000), row("word", key, 1000))),
            new NameMatcher());
    ArticleItem english = Items.named("a").with(withWords(Map.of("minist", 9))).make();
    ArticleItem german = Items.named("b").in("de").with(withWords(Map.of("minist", 9))).make();
    int words = PairFeatures.NAMES.indexOf("words");
    assertThat(known.of(english, german).get(words).value()).isLessThan(0.001);
    assertThat(features.of(english, german).get(words).value()).isGreaterThan(0.1);
  }

  @Test
  void daysHalveEveryFourAndAreInBetweenWhereNobodyKnows() {
    assertThat(days(Duration.ZERO)).isEqualTo(0.5);
    assertThat(days(Duration.ofDays(8))).isEqualTo(0.125);
    assertThat(days(null)).isEqualTo(0.25);
  }

  @Test
  void daysTellNothingAcrossLanguages() {
    ArticleItem english = Items.named("a").dated(Items.NOON).make();
    ArticleItem german = Items.named("b").in("de").dated(Items.NOON).make();
    assertThat(value("days", english, german)).isZero();
  }

  @Test
  void peopleMayBeSpelledInOtherWays() {
    ArticleItem one = Items.named("a").with(withPeople("person-smt-john=John Smith")).make();
    ArticleItem initial = Items.named("b").with(withPeople("person-smt=J. Smith")).make();
    ArticleItem namesake = Items.named("c").with(withPeople("person-smt-mary=Mary Smith")).make();
    assertThat(value("names", one, initial)).isEqualTo(1);
    assertThat(value("names", one, namesake)).isZero();
    assertThat(features.of(one, initial).getFirst().shared()).containsExactly("John Smith");
  }

  @Test
  void whoIsNamedFirstCountsOnItsOwn() {
    ArticleItem one = Items.named("a").with(withLead("place-paris", "org-un")).make();
    ArticleItem other = Items.named("b").in("fr").with(withLead("org-un", "place-rome")).make();
    assertThat(value("lead names", one, one)).isCloseTo(1, within(1e-9));
    assertThat(value("lead names", one, other)).isCloseTo(Math.sqrt(0.5), within(1e-9));
    assertThat(value("lead names", one, Items.named("c").make())).isZero();
  }

  @Test
  void leadsThatSpeakOfOtherThingsTellAgainst() {
    ArticleItem one = Items.named("a").with(withLead("concept-contract", "concept-wind")).make();
    ArticleItem other =
        Items.named("b").with(withLead("concept-resignation", "concept-bribe")).make();
    ArticleItem brief = Items.named("c").with(withLead("concept-resignation")).make();
    assertThat(value("other lead concepts", one, other)).isEqualTo(1);
    assertThat(value("other lead concepts", one, brief)).isBetween(0.5, 0.8);
    assertThat(value("other lead concepts", other, brief)).isZero();
    assertThat(value("other lead concepts", one, Items.named("d").make())).isZero();
    assertThat(value("lead names", one, one)).isZero();
  }

  private double days(@Nullable Duration apart) {
    ArticleItem early = Items.named("a").dated(Items.NOON).make();
    ArticleItem late = Items.named("b").dated(apart == null ? null : Items.NOON.plus(apart)).make();
    return value("days", early, late);
  }

  private double words(Map<String, Integer> one, Map<String, Integer> other) {
    return value(
        "words",
        Items.named("a").with(withWords(one)).make(),
        Items.named("b").with(withWords(other)).make());
  }

  private double numbers(List<String> one, List<String> other) {
    return value(
        "numbers",
        Items.named("a").with(signature(List.of(), one, Map.of())).make(),
        Items.named("b").with(signature(List.of(), other, Map.of())).make());
  }

  private double value(String feature, ArticleItem a, ArticleItem b) {
    return values(a, b).get(PairFeatures.NAMES.indexOf(feature));
  }

  private List<Double> values(ArticleItem a, ArticleItem b) {
    return features.of(a, b).stream().map(Measure::value).toList();
  }

  /** Words that nobody else uses, each once. */
  private static Map<String, Integer> text(int from, int to) {
    Map<String, Integer> words = new HashMap<>();
    IntStream.range(from, to).forEach(i -> words.put("word" + i, 1));
    return words;
  }

  private static Signature withWords(Map<String, Integer> words) {
    return signature(List.of(), List.of(), words);
  }

  private static Signature withPeople(String... people) {
    return signature(List.of(people), List.of(), Map.of());
  }

  private static Signature withLead(String... groups) {
    return new Signature(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(groups),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Signature signature(
      List<String> people, List<String> numbers, Map<String, Integer> words) {
    return new Signature(
        people, List.of(), List.of(), List.of(), List.of(), numbers, List.of(), words, List.of(),
        List.of(), List.of());
  }

  /** A signature of some features of each kind. */
  private static Signature of(List<Integer> drawn) {
    List<String> people = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> concepts = new ArrayList<>();
    Map<String, Integer> words = new HashMap<>();
    for (int i : drawn.stream().distinct().toList()) {
      switch (i % 4) {
        case 0 -> people.add("person-x" + i + "=Person X" + i);
        case 1 -> places.add("place-" + i);
        case 2 -> numbers.add("" + (100 + i));
        default -> concepts.add("concept" + i);
      }
    }
    drawn.forEach(i -> words.merge("word" + i, 1, Integer::sum));
    return new Signature(
        people, places, List.of(), places, places, numbers, concepts, words, List.of(), drawn,
        List.of());
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static String[] row(String kind, String feature, int documents) {
    return row(kind, feature, Integer.toString(documents));
  }
}
