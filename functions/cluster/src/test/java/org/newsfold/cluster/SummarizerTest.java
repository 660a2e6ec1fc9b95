package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Copy;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Told;

class SummarizerTest {
  private static final List<TextMark> GOOD = List.of();
  private static final List<TextMark> SPUN = List.of(TextMark.SPUN);
  private static final List<TextMark> STUB = List.of(TextMark.STUB);

  private final Graph graph = new Graph(4);
  private final Summarizer summarizer = new Summarizer(Background.shipped(), Concepts.shipped());

  private ArticleItem article(int number, List<TextMark> marks, String headline, String... said) {
    List<Citation> sentences = new ArrayList<>();
    int start = 0;
    for (String sentence : said) {
      sentences.add(new Citation(sentence, graph.id(number), start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return graph.item(graph.id(number), headline, sentences, marks);
  }

  private List<String> told(ArticleItem... articles) {
    return told(List.of(), articles);
  }

  private List<String> told(List<Link> links, ArticleItem... articles) {
    return summarizer.of(List.of(articles), links, List.of("en")).getFirst().sentences().stream()
        .map(Citation::text)
        .toList();
  }

  private Told inEnglish(ArticleItem... articles) {
    return summarizer.of(List.of(articles), List.of(), List.of("en")).getFirst();
  }

  @Test
  void saysWhereOnlyMachinesTellIt() {
    String said = "The council of Lindow voted for a new harbour on Tuesday.";
    assertThat(inEnglish(article(0, SPUN, "Spun", said)).poor()).isTrue();
    assertThat(inEnglish(article(0, SPUN, "Spun", said), article(1, GOOD, "Good", said)).poor())
        .isFalse();
  }

  @Test
  void tellsAStoryInEachLanguageEnglishFirst() {
    ArticleItem article =
        article(0, GOOD, "Harbour", "The council of Lindow voted for a new harbour on Tuesday.");
    assertThat(summarizer.of(List.of(article), List.of(), List.of("de", "fr", "en", "it")))
        .extracting(Told::inLanguage)
        .containsExactly("en", "de", "fr", "it");
  }

  @Test
  void saysNothingTwice() {
    String bridge = "The old bridge over the Tarn fell into the river on Monday evening.";
    String nobody = "Nobody was injured, said fire chief Ada Brandt in Millau.";
    assertThat(told(article(0, GOOD, "Bridge falls", bridge), article(1, GOOD, "", bridge, nobody)))
        .containsExactlyInAnyOrder(bridge, nobody);
  }

  @Test
  void prefersWitnessesThatAreNotSpun() {
    String good = "The council of Lindow voted for a new harbour on Tuesday.";
    String spun = "The council of Lindow voted for a brand -new harbour on Tuesday forHe.";
    assertThat(told(article(0, SPUN, "Spun", spun), article(1, GOOD, "Harbour", good)))
        .containsExactly(good);
  }

  @Test
  void quotesStubsOnlyWhereNoWholeArticleSpeaks() {
    String whole = "The council of Lindow voted for a new harbour on Tuesday.";
    String teaser = "Lindow gets a harbour of its own after all, decides the council.";
    ArticleItem stub = article(0, STUB, "Lindow gets a harbour", teaser);
    Told both = inEnglish(stub, article(1, GOOD, "Harbour", whole));

    assertThat(both.sentences()).extracting(Citation::text).containsExactly(whole);
    assertThat(both.headline().text()).isEqualTo("Harbour");
    assertThat(told(stub, article(2, SPUN, "Spun", whole))).containsExactly(teaser);
    assertThat(inEnglish(stub).poor()).isFalse();
  }

  @Test
  void saysNothingAgainInTheWordsOfARewrite() {
    String said = "The council of Lindow voted for a new harbour on Tuesday.";
    String again = "Lindow is to get another port, its aldermen decided the day before yesterday.";
    ArticleItem one = article(0, GOOD, "Harbour", said);
    ArticleItem other = article(1, GOOD, "Port", again);

    assertThat(told(List.of(rewrite(null)), one, other)).containsExactly(said);
    assertThat(told(List.of(rewrite(other.id())), one, other)).containsExactly(again);
    assertThat(told(List.of(), one, other)).containsExactlyInAnyOrder(said, again);
  }

  private Link rewrite(@Nullable ArticleId from) {
    Revision first = new Revision("1");
    Copy copy = new Copy(LinkKind.REWRITE, 0.9, from, List.of());
    return new Link(graph.id(0), first, graph.id(1), first, 9000, copy, "", List.of());
  }

  @Test
  void leavesOutSentencesThatPointBack() {
    String back = "He also promised the council of Lindow a second harbour next to it.";
    String good = "The council of Lindow voted for a new harbour on Tuesday.";
    assertThat(told(article(0, GOOD, "Harbour", back, good))).containsExactly(good);
  }

  @Test
  void citesTheBodyWhereNoArticleHasAHeadline() {
    String only = "The council of Lindow voted for a new harbour on Tuesday.";
    Told told = inEnglish(article(2, GOOD, "", only));
    assertThat(told.headline().text()).isEqualTo(only);
    assertThat(told.headline().article()).isEqualTo(graph.id(2));
    assertThat(told.headline().headlineOf()).isNull();
  }
}
