package org.newsfold.normalize.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.html.Bridge.FIRST;
import static org.newsfold.normalize.html.Bridge.SECOND;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signed an article. */
class SignaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Von Ada Byron und <b>Karl Weiß</b></p>%s | Ada Byron, Karl Weiß",
        "<p>6 May 2026 - Ada Byron</p>%s | Ada Byron",
        "%s<p>Author: Ada Byron, Lindenau</p> | Ada Byron",
        "%s<p><em>Ada Byron</em></p> | Ada Byron",
        "%s<p>Town Hall</p> | ''",
      })
  void findsWhoSignedTheText(String page, String author) {
    String text = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    assertThat(
            String.join(", ", ArticlePage.read("<div>" + page.formatted(text) + "</div>").author()))
        .isEqualTo(author);
  }
}
