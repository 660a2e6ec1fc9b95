package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.article.TextMark;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Reason;
import org.newsfold.story.Signature;

class CopiesTest {
  private static final Instant MONDAY = Items.NOON;
  private static final List<Integer> SHAPE = List.of(120, 80, 200, 60, 140, 90);

  @Test
  void callsTheSameTextADuplicate() {
    ArticleItem one = article("one", "en", 0, 80, SHAPE, 0);
    assertThat(Copies.between(one, article("other", "en", 0, 80, SHAPE, 0)).kind())
        .isEqualTo(LinkKind.DUPLICATE);
  }

  @Test
  void callsAnEditedTextANearDuplicate() {
    ArticleItem one = article("one", "en", 0, 80, SHAPE, 0);
    Copy copy = Copies.between(one, article("other", "en", 30, 110, List.of(50, 60, 70, 80), 0));
    assertThat(copy.kind()).isEqualTo(LinkKind.NEAR_DUPLICATE);
    assertThat(copy.confidence()).isBetween(0.9, 1.0);
    assertThat(copy.why()).extracting(Reason::value).containsExactly(0.625, 0.625);
  }

  @Test
  void tellsATranslationByNamesInPlaceAndShape() {
    ArticleItem one = article("one", "en", 0, 80, SHAPE, 0);
    assertThat(Copies.between(one, article("other", "de", 200, 280, SHAPE, 0)).kind())
        .isEqualTo(LinkKind.TRANSLATION);
    assertThat(Copies.between(one, article("other", "de", 200, 280, SHAPE, 500)))
        .isEqualTo(Copy.NONE);
  }

  @Test
  void callsOtherWordsForTheSameNamesInOrderARewrite() {
    ArticleItem one = article("one", "en", 0, 80, SHAPE, 0);
    assertThat(Copies.between(one, article("other", "en", 200, 280, List.of(9, 99), 0)).kind())
        .isEqualTo(LinkKind.REWRITE);
    assertThat(Copies.between(one, article("other", "en", 200, 280, List.of(9, 99), 500)).kind())
        .isEqualTo(LinkKind.SAME_STORY);
  }

  @Test
  void takesTheOlderForTheSourceUnlessAMachineWroteIt() {
    ArticleItem old = dated("old", MONDAY, List.of());
    ArticleItem late = dated("late", MONDAY.plusSeconds(7_200), List.of());
    ArticleItem spun = dated("spun", MONDAY.minusSeconds(7_200), List.of(TextMark.SPUN));
    assertThat(Copies.between(old, late).from()).isEqualTo(old.id());
    assertThat(Copies.between(late, old).from()).isEqualTo(old.id());
    assertThat(Copies.between(old, spun).from()).isEqualTo(old.id());
    assertThat(Copies.between(old, dated("undated", null, List.of())).from()).isNull();
    assertThat(Copies.between(old, dated("close", MONDAY.plusSeconds(60), List.of())).from())
        .isNull();
  }

  @Test
  void takesNothingForOlderOfWhichOnlyTheDayIsKnown() {
    Instant day = MONDAY.truncatedTo(ChronoUnit.DAYS);
    ArticleItem early = dated("day", day, List.of());
    assertThat(Copies.between(early, dated("noon", MONDAY, List.of())).from()).isNull();
    ArticleItem nextDay = dated("next", MONDAY.plus(1, ChronoUnit.DAYS), List.of());
    assertThat(Copies.between(early, nextDay).from()).isEqualTo(early.id());
  }

  private static ArticleItem dated(String name, @Nullable Instant date, List<TextMark> marks) {
    return Items.named(name).with(signature(0, 80, SHAPE, 0)).dated(date).marked(marks).make();
  }

  /** Its words have the numbers of a range; its names, from one on, lie evenly in the text. */
  private static ArticleItem article(
      String name, String language, int from, int to, List<Integer> shape, int names) {
    return Items.named(name).in(language).with(signature(from, to, shape, names)).make();
  }

  private static Signature signature(int from, int to, List<Integer> shape, int names) {
    List<String> words = IntStream.range(from, to).mapToObj(i -> "word" + i).toList();
    List<Integer> sequence =
        IntStream.range(0, 60).mapToObj(i -> (names + i) * 256 + 4 * i).toList();
    return new Signature(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        words.stream().collect(Collectors.toMap(word -> word, word -> 1)),
        words,
        shape,
        sequence);
  }
}
