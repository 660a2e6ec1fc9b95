package org.newsfold.normalize.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.html.Bridge.FIRST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.article.TextMark;

/** Stubs and live blogs. */
class TextMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":\"False\"}</script><p>%s</p>",
        "<div><p>%s</p><p>The mayor, who has waited for this since he was a boy, said on the evening"
            + " of the vote that…</p></div><div>Already a subscriber? Sign in</div>",
      })
  void marksStubs(String page) {
    assertThat(ArticlePage.read(page.formatted(FIRST)).marks()).containsExactly(TextMark.STUB);
  }

  @Test
  void marksLiveBlogs() {
    String entry = "<h3>%s</h3><p>" + FIRST + " It was %s.</p>";
    String page =
        entry.formatted("14:05", "two")
            + entry.formatted("13:50", "one")
            + entry.formatted("13:20", "noon")
            + entry.formatted("11:02", "early");

    assertThat(ArticlePage.read("<div>" + page + "</div>").marks()).containsExactly(TextMark.LIVE);
    assertThat(ArticlePage.read("<div>" + entry + "</div>").marks()).isEmpty();
  }
}
