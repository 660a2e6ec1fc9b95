package org.newsfold.normalize.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.html.Bridge.BODY;
import static org.newsfold.normalize.html.Bridge.FIRST;
import static org.newsfold.normalize.html.Bridge.SECOND;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfold.normalize.text.Draft;

/** Where on a page its article is, and what the page says of it. */
class ArticlePageTest {
  @Test
  void findsTheArticleAmongEverythingElse() {
    Draft draft =
        ArticlePage.read(
            """
            <!doctype html><html lang="en-GB"><head><title>Council votes for bridge | Bote</title>
            <meta property="og:site_name" content="Lindenauer Bote">
            <meta property="article:published_time" content="2026-05-06T08:00:00+02:00">
            <link rel="canonical" href="https://bote.example/bridge?utm_source=feed">
            </head><body>
            <div id="cookie-consent"><p>We use cookies to make this page better for all of you,
            our readers, and to show what may interest you. You can change your mind.</p></div>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><article><h1>Council votes for bridge</h1>
            <div class="byline">By <a rel="author" href="/ada">Ada Byron</a></div>
            <div class="share"><a href="#">Share</a> <a href="#">Mail</a></div>
            <p>%s</p><div class="newsletter"><p>Every morning the news of the river valley in your
            mail box, free of charge and short enough for a coffee.</p></div>
            <p>Read more: <a href="/x">Swans stop the ferry</a></p><h2>What is next</h2><p>%s</p>
            </article><section class="related"><h2>Related</h2><ul><li><a href="/y">Swans stop the
            ferry for an hour</a></li></ul></section>
            <section id="comments"><p>My aunt has waited for this bridge for forty years, and I for
            one will walk over it on the first day.</p></section></main>
            <footer><p>All rights reserved by the publisher of this page, Lindenau.</p></footer>
            </body></html>
            """
                .formatted(FIRST, SECOND));

    assertThat(draft.headline()).isEqualTo("Council votes for bridge");
    assertThat(draft.body()).isEqualTo(FIRST + "\n\nWhat is next\n\n" + SECOND);
    assertThat(draft.author()).containsExactly("Ada Byron");
    assertThat(draft.datePublished()).isEqualTo(Instant.parse("2026-05-06T06:00:00Z"));
    assertThat(draft.publisher()).isEqualTo("Lindenauer Bote");
    assertThat(draft.url()).isEqualTo("https://bote.example/bridge");
    assertThat(draft.language()).isEqualTo("en-GB");
  }

  @Test
  void findsParagraphsThatOnlyLineBreaksPart() {
    Draft draft =
        ArticlePage.read("<table><tr><td>" + FIRST + "<br><br>" + SECOND + "</td></tr></table>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void looksAgainWithLessCareWhereNothingIsLeft() {
    Draft draft =
        ArticlePage.read("<aside class=sidebar><p>" + FIRST + "<p>" + SECOND + "</aside>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void takesTheTextThatThePageDeclaresWhereNoneIsVisible() {
    Draft draft =
        ArticlePage.read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\","
                + "\"articleBody\":\""
                + FIRST
                + "\\n"
                + SECOND
                + "\"}</script><div id=root></div>");

    assertThat(draft.headline()).isEqualTo("Bridge");
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void readsPagesInScriptsWithoutBlanks() {
    String chinese = "林德瑙市议会星期一经过长时间辩论，以二十一票对十二票批准在河上修建一座新桥，市长称这是好日子。";
    Draft draft =
        ArticlePage.read(
            "<html><div class=nav><a href=/>首页</a></div><div><p>"
                + chinese
                + "</p><p>工程将于三月开始，比原计划晚了两年，旧桥在此之前将继续关闭，市政府工程师说。</p></div>");

    assertThat(draft.body()).startsWith(chinese).doesNotContain("首页").contains("\n\n工程");
  }

  @Test
  void keepsTheOrderOfManyParagraphs() {
    String page =
        IntStream.range(0, 500)
            .mapToObj(
                i -> "<p>Paragraph number " + i + " says, as all do, that the bridge comes.</p>")
            .collect(Collectors.joining("", "<html><body><div>", "</div></body></html>"));

    assertThat(ArticlePage.read(page).body().split("\n\n")).hasSize(500);
  }

  @Test
  void keepsParagraphsThatAPageSetsInSeveralContainers() {
    Draft draft =
        ArticlePage.read(
            "<div><div class=a><p>"
                + FIRST
                + "</p></div><div class=b>"
                + "<p>"
                + SECOND
                + "</p><p>A third of the money comes from the state, which wants to be paid back,"
                + " and a third from a lottery that nobody in the town has ever won.</p>"
                + "</div></div><div class=c><a href=/x>Swans</a> <a href=/y>Ferry</a></div>");

    assertThat(draft.body()).startsWith(FIRST + "\n\n" + SECOND).endsWith("ever won.");
  }

  @Test
  void keepsTheLeadThatThePageGivesAsItsDescription() {
    String lead =
        "A new bridge at last: after two decades of quarrels the council of Lindenau agreed on where"
            + " it is to stand. Not everybody who lives beside the river is glad of it.";
    Draft draft =
        ArticlePage.read(
            "<meta name=description content='"
                + lead
                + "'><header><h1>Bridge</h1><div class=lead><p>"
                + lead
                + "</p></div></header><p>Swans are not asked.</p><article><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></article>");

    assertThat(draft.body()).isEqualTo(lead + "\n\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Совет города Линденау в понедельник проголосовал за новый мост через реку, и мэр назвал этот"
            + " день хорошим для города и всех его жителей. | Подписывайтесь на наш канал в Telegram",
        "صوّت مجلس مدينة ليندناو يوم الاثنين، بعد نقاش طويل، لصالح بناء جسر جديد فوق النهر، ووصف رئيس"
            + " البلدية ذلك بأنه يوم جيد للمدينة وأهلها. | الرئيسية",
        "מועצת העיר לינדנאו הצביעה ביום שני, אחרי דיון ארוך, בעד גשר חדש מעל הנהר, וראש העיר אמר שזה"
            + " יום טוב לעיר ולכל תושביה. | ראשי",
        "लिंडेनाउ नगर परिषद ने सोमवार को लंबी बहस के बाद नदी पर नए पुल के पक्ष में मतदान किया, और महापौर"
            + " ने इसे शहर के लिए अच्छा दिन बताया। | मुख्य पृष्ठ",
        "リンデナウ市議会は月曜日、長い議論の末に、川に新しい橋を架けることを賛成多数で決め、市長は町にとって良い日だと述べた。工事は三月に始まる。 | ホーム",
      })
  void readsPagesOfAllScripts(String paragraph, String beside) {
    String second = paragraph.substring(20);
    Draft draft =
        ArticlePage.read(
            "<html><body><nav><a href=/>"
                + beside
                + "</a></nav><div class=cookie-notice><p>"
                + paragraph.substring(30)
                + "</p></div><div><p>"
                + paragraph
                + "</p><p>"
                + second
                + "</p></div><div class=author-box><p>"
                + paragraph.substring(10)
                + "</p></div></body></html>");

    assertThat(draft.body()).isEqualTo(paragraph + "\n\n" + second);
  }
}
