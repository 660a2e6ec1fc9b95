package org.newsfold.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EntityType;
import org.newsfold.article.Precision;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.Headline;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Origins;
import org.newsfold.story.Summary;

class StoryPrinterTest {
  private static final ArticleId ONE = ArticleId.of("one");
  private static final ArticleId OTHER = ArticleId.of("other");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void stripsWhatCouldSteerATerminalFromEverything() {
    String hostile = "\u001b]0;owned\u0007\u001b[2J\u202ea\r\nb";
    String printed =
        printed(
            hostile,
            new ClaimGroup(
                hostile,
                "count",
                List.of(value(hostile, hostile, hostile, ONE), value("2", null, "two", OTHER)),
                false,
                false));
    assertThat(printed.replace("\n", "").chars()).noneMatch(Character::isISOControl);
    assertThat(printed).doesNotContain("\u202e").contains("In conflict");
  }

  @Test
  void saysConflictsAsAPersonWould() {
    ClaimGroup numbers =
        new ClaimGroup(
            "jobs in town",
            "count",
            List.of(
                value("1240", null, "1,240 Jobs in Town are lost", ONE),
                value("1180.5", "EUR", "1,180", OTHER)),
            false,
            false);
    ClaimGroup roles =
        new ClaimGroup(
            "person-vbr-ann",
            "role",
            List.of(value("mayor", null, "mayor", ONE), value("deputy mayor", null, "", OTHER)),
            false,
            true);
    assertThat(printed("Factory closes", numbers, roles).replace('\u00a0', ' '))
        .contains("In conflict, Jobs in Town: 1,240 [1] or 1,180.5 EUR [2]")
        .contains("Copied wrongly, role of Ann Weber: mayor [1] or deputy mayor [2]");
  }

  @Test
  void saysTheNumbersThatArticlesAgreeOn() {
    ClaimGroup dead =
        new ClaimGroup(
            "",
            "killed",
            List.of(
                value("19", null, "19 dead", ONE),
                new ClaimGroup.Value("17", null, Precision.AT_LEAST, 0, List.of())),
            true,
            false);
    ClaimGroup tents =
        new ClaimGroup(
            "tents", "count", List.of(value("1600", null, "1,600 Tents", ONE)), true, false);
    assertThat(printed("Earthquake", tents, dead))
        .contains("Agreed: 19 or at least 17 killed; 1,600 Tents");
    assertThat(printed("Earthquake")).doesNotContain("Agreed");
  }

  @Test
  void saysThatAStoryIsUndated() {
    assertThat(printed("Earthquake")).contains("2 March 2026").doesNotContain("undated");
    assertThat(printed("Earthquake", (Instant) null)).contains("undated, received 2 March 2026");
  }

  private static ClaimGroup.Value value(
      String value, @Nullable String unit, String sentence, ArticleId article) {
    Citation cited = new Citation(sentence, article, 0, sentence.length());
    return new ClaimGroup.Value(value, unit, Precision.EXACT, 0, List.of(cited));
  }

  private static String printed(String words, ClaimGroup... claims) {
    return printed(words, NOON, claims);
  }

  private static String printed(String words, @Nullable Instant date, ClaimGroup... claims) {
    Citation cited = new Citation(words, ONE, 0, words.length());
    Origins origins =
        new Origins(
            null,
            0,
            List.of(new Origins.Origin("org-x", words, List.of(), List.of(cited), List.of())),
            List.of(ONE));
    Summary summary =
        new Summary(
            "en",
            new Headline(words, ONE, null, null, null),
            List.of(cited),
            false,
            List.of(),
            List.of(claims),
            origins);
    ListedStory story =
        new ListedStory(
            ONE,
            List.of(article(ONE, words, date), article(OTHER, words, date)),
            2,
            2,
            NOON,
            NOON,
            List.of("en"),
            List.of(new NamedEntity("person-vbr-ann", EntityType.PERSON, "Ann Weber", 2)),
            summary);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new StoryPrinter(new Terminal(out, out, false, false, 80)).print(List.of(story));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static ShownArticle article(ArticleId id, String words, @Nullable Instant date) {
    return new ShownArticle(
        id, words, null, "en", words, List.of(words), date, words, words, List.of());
  }
}
