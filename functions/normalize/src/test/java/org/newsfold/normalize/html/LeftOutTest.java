package org.newsfold.normalize.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.normalize.html.Bridge.BODY;
import static org.newsfold.normalize.html.Bridge.FIRST;
import static org.newsfold.normalize.html.Bridge.SECOND;

import org.junit.jupiter.api.Test;
import org.newsfold.normalize.text.Draft;

/** What a page holds beside its article. */
class LeftOutTest {
  @Test
  void takesNoTeasersThatBreakOffForTheArticle() {
    String teaser = "<li><a href=/x>Swans</a> <span>%s, an eyewitness told...</span></li>";
    Draft draft =
        ArticlePage.read(
            "<div><ul>"
                + teaser.formatted(FIRST).repeat(3)
                + teaser.formatted(SECOND).repeat(3)
                + "</ul></div><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void leavesOutWhatPicturesShow() {
    Draft draft =
        ArticlePage.read(
            "<div><p>"
                + FIRST
                + "</p><div><img src=a.jpg><span>The old bridge in spring</span></div><p>"
                + SECOND
                + "</p></div>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void tellsTheArticleFromLongTeasersOfOthers() {
    String other = "<article><a href=/x>Swans</a><p>Swans %s</p></article>";
    String teasers = other.formatted(FIRST.repeat(3)) + other.formatted(SECOND.repeat(3));
    Draft draft =
        ArticlePage.read(
            "<title>Bridge voted</title><article><h1>Bridge voted</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></article>"
                + teasers);

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void leavesOutCallsToFollowTheSite() {
    Draft draft =
        ArticlePage.read(
            "<div><p>"
                + FIRST
                + "</p><p>Do you like what you read? Sign up for the newsletter of this page.</p><p>"
                + SECOND
                + "</p><p>Folgen Sie der Redaktion auch auf Instagram, jeden Tag.</p></div>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void leavesOutTheListOfLinksAtTheEnd() {
    String item = "<li>Swans stop the ferry, <a href=/x>and nobody knows why</a></li>";
    Draft draft =
        ArticlePage.read(
            "<div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><div>More stories of ours</div><ul>"
                + item
                + item.replace("Swans", "Ducks")
                + item.replace("Swans", "Geese")
                + "</ul></div>");

    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void keepsASentenceThatIsMostlyALink() {
    String linked =
        "The plan <a href=/plan>can be read in the town hall until the summer</a>, they say.";
    Draft draft =
        ArticlePage.read(
            "<div><p>" + FIRST + "</p><p>" + linked + "</p><p>" + SECOND + "</p></div>");

    assertThat(draft.body()).contains("can be read in the town hall until the summer, they say.");
  }
}
