package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.TextMark;
import org.newsfold.enrich.Enricher;
import org.newsfold.story.ArticleItem;

class PoorCopiesTest {
  private final PoorCopies copies = new PoorCopies(new Enricher());
  private final Clustering clustering = Clustering.shipped();

  @Test
  void areMarkedAsWhatTheyAre() throws IOException {
    GoldStories samples = new GoldStories();
    samples.read(Path.of("..", "samples"), List.of("earthquake", "wind-contract"));
    for (List<EnrichedArticle> story : samples.all()) {
      for (EnrichedArticle article : story) {
        assertThat(copies.of(article).stream().map(clustering::item))
            .as(article.article().upload().key())
            .extracting(ArticleItem::marks)
            .containsExactly(
                List.of(TextMark.SPUN),
                List.of(TextMark.MACHINE_TRANSLATED),
                List.of(TextMark.STUB));
      }
    }
  }
}
