package org.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsfold.article.Claim;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Mention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Quote;
import org.newsfold.article.Span;
import org.newsfold.article.Speaker;

class EnricherTest {
  @Test
  void readsAnArticleWhole() {
    EnrichedArticle article =
        Texts.enriched(
            """
            Foreign Minister Anna Weber met Pavel Sidorov in Vilnius on Wednesday. Weber said that \
            1,226 prisoners would be released, Reuters reported.

            Mr. Sidorov thanked her.""");
    assertThat(article.language().tag()).isEqualTo("en");
    assertThat(article.sentences()).hasSize(3);
    assertThat(article.entities())
        .extracting(entity -> entity.name() + " " + entity.mentions().size())
        .containsExactlyInAnyOrder("Anna Weber 2", "Pavel Sidorov 2", "Vilnius 1", "Reuters 1");
    assertThat(article.attributions())
        .extracting("sourceId")
        .containsExactly("person-vbr-ann", "org-reuters");
    assertThat(article.claims())
        .extracting(claim -> claim.subject() + " " + claim.predicate() + " " + claim.value())
        .contains("prisoners count 1226", "person-vbr-ann role Foreign Minister");
  }

  @Property(tries = 300)
  void everyOffsetCutsExactlyTheText(@ForAll("news") String body) {
    EnrichedArticle article = Texts.enriched(body);
    article.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .forEach(mention -> assertCut(body, mention.start(), mention.end(), mention.text()));
    article.numbers().forEach(n -> assertCut(body, n.start(), n.end(), n.text()));
    article.dates().forEach(d -> assertCut(body, d.start(), d.end(), d.text()));
    article.attributions().forEach(a -> assertCut(body, a.start(), a.end(), a.text()));
    for (Claim claim : article.claims()) {
      assertCut(body, claim.start(), claim.end(), claim.text());
      assertThat(body.substring(claim.valueStart(), claim.valueEnd())).isNotEmpty();
      if (claim.predicate().equals("role")) {
        assertCut(body, claim.valueStart(), claim.valueEnd(), claim.value());
      }
    }
    article
        .attributions()
        .forEach(a -> assertCut(body, a.sourceStart(), a.sourceEnd(), a.source()));
    for (Quote quote : article.quotes()) {
      assertCut(body, quote.start(), quote.end(), quote.text());
      Speaker speaker = quote.speaker();
      if (speaker != null) {
        assertCut(body, speaker.start(), speaker.end(), speaker.text());
      }
    }
    for (NumberMention number : article.numbers()) {
      Span counted = number.counted();
      if (counted != null) {
        assertThat(counted.of(body)).isNotBlank();
      }
    }
  }

  private static void assertCut(String body, int start, int end, String text) {
    assertThat(body.substring(start, end)).isEqualTo(text).isNotEmpty();
  }

  @Property(tries = 300)
  void figuresAreInOrderAndApart(@ForAll("news") String body) {
    EnrichedArticle article = Texts.enriched(body);
    assertApart(article.numbers().stream().map(n -> new Span(n.start(), n.end())).toList());
    assertApart(article.dates().stream().map(d -> new Span(d.start(), d.end())).toList());
    assertApart(article.quotes().stream().map(q -> new Span(q.start(), q.end())).toList());
  }

  private static void assertApart(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @Property(tries = 300)
  void mentionsAndSentencesAreInOrderAndApart(@ForAll("news") String body) {
    EnrichedArticle article = Texts.enriched(body);
    int end = 0;
    for (Span sentence : article.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.of(body)).isNotBlank();
      end = sentence.end();
    }
    List<Mention> mentions =
        article.entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .sorted((one, other) -> Integer.compare(one.start(), other.start()))
            .toList();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).start()).isGreaterThanOrEqualTo(mentions.get(i - 1).end());
    }
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll String body) {
    assertThatCode(() -> Texts.enriched(body)).doesNotThrowAnyException();
  }

  static List<String> hardTexts() {
    return List.of(
        "",
        " \n\t\n",
        "😀".repeat(100_000),
        "\ud800".repeat(100_000),
        "A".repeat(100_000),
        "Ab".repeat(100_000),
        "A ".repeat(500_000),
        "\u202eAnna\u202c Weber\u200f",
        "1,".repeat(500_000),
        ". ".repeat(500_000),
        "Anna Weber ".repeat(100_000),
        "Anna Weber said, ".repeat(20_000),
        "“We left,” Anna Weber said ".repeat(10_000),
        "2000年1月".repeat(100_000),
        "亚".repeat(300_000),
        "الرئيس ".repeat(100_000),
        "1".repeat(100_000),
        "1 ".repeat(100_000),
        "1-".repeat(100_000),
        "1:".repeat(100_000),
        "“".repeat(100_000),
        "\"".repeat(100_000),
        "\"a ".repeat(100_000),
        "“a” said ".repeat(50_000),
        "«a, — сказал ".repeat(50_000),
        "《".repeat(100_000),
        "《报》".repeat(50_000),
        "said police ".repeat(50_000),
        "two hundred ".repeat(50_000),
        "einundzwanzig".repeat(20_000),
        "二十".repeat(100_000),
        "about ".repeat(100_000),
        "“a\n\n".repeat(50_000),
        "word ".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("hardTexts")
  void staysQuickOnHardTexts(String body) {
    long start = System.nanoTime();
    Texts.enriched(body);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void namesOfTheHeadlineOnlyHaveNoMentions() {
    var article = Texts.ENRICHER.enrich(Texts.article("Quake in Portugal", "Nobody was hurt."));
    assertThat(article.entities())
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.id()).isEqualTo("place-pt");
              assertThat(entity.inHeadline()).isTrue();
              assertThat(entity.mentions()).isEmpty();
            });
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "Anna",
            "Weber",
            "Dr.",
            "Präsident",
            "President",
            "in",
            "Minsk",
            "Minske",
            "Reuters",
            "NYT",
            "reports",
            "laut",
            "dpa",
            ".",
            ",",
            "\n\n",
            "\n",
            "1,226",
            "prisoners",
            "12",
            "февраля",
            "2025",
            "Владимир",
            "Сидоров",
            "сообщает",
            "ТАСС",
            "总统",
            "亚历山大·西多罗夫",
            "北京",
            "2月12日",
            "الرئيس",
            "في",
            "موسكو",
            "😀",
            "\ud83d",
            "“",
            "”",
            "G -n",
            "of",
            "US",
            "Embassy",
            "von",
            "der",
            "Leyen",
            "said",
            "%",
            "$",
            "million",
            "'s",
            "’s",
            "3万",
            "two",
            "hundred",
            "Hundreds",
            "three",
            "hours",
            "killed",
            "“We",
            "agree,”",
            "«Мост",
            "закрыт»,",
            "—",
            "according",
            "to",
            "police",
            "10:15",
            "p.m.",
            "3–1",
            "won",
            "«",
            "»",
            "\"",
            "„",
            "mayor",
            "Pavel",
            "Sidorov,",
            "head",
            "《报》",
            "据",
            "二十四名")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
