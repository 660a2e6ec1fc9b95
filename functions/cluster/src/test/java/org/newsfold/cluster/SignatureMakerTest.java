package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.Span;
import org.newsfold.article.Upload;
import org.newsfold.story.Signature;

class SignatureMakerTest {
  private static final String TEXT =
      "The harbour ferry of Holmvik ran aground near the lighthouse on Sunday.";

  private final SignatureMaker signatures =
      new SignatureMaker(Background.shipped(), Concepts.shipped());

  @Test
  void readsTheHeadline() {
    Signature signature = signatures.make(article("Holmvik passengers rescued unharmed", TEXT));
    assertThat(signature.headline()).contains("en:rescu", "en:unharm").doesNotContain("en:lightho");
    assertThat(signature.words()).containsKeys("unharm", "lightho");
  }

  @Test
  void takesTheFirstSentenceWhereTheHeadlineIsTheSites() {
    Signature signature =
        signatures.make(article("Breaking gossip, horoscopes, celebrity videos", TEXT));
    assertThat(signature.headline()).isEqualTo(signatures.make(article("", TEXT)).headline());
    assertThat(signature.words()).doesNotContainKey("horosco");
  }

  @Test
  void keepsAShortHeadlineThatTheTextPutsInOtherWords() {
    Signature signature = signatures.make(article("Shipwreck", TEXT));
    assertThat(signature.words()).containsKey("shipwre");
  }

  private static EnrichedArticle article(String headline, String body) {
    Upload upload = new Upload("a.txt", "", Instant.EPOCH);
    return new EnrichedArticle(
        new Article(
            upload.articleId(),
            new Revision(""),
            upload,
            "text",
            headline,
            body,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            Map.of(),
            List.of()),
        new Language("en", 1),
        List.of(new Span(0, body.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
