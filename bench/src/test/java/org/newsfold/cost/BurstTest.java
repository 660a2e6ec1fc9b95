package org.newsfold.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.cluster.Clustering;
import org.newsfold.cluster.Unbounded;
import org.newsfold.enrich.Enricher;

class BurstTest {
  @Test
  void endsInTheStoriesThatNothingBounds() {
    Enricher enricher = new Enricher();
    List<EnrichedArticle> articles =
        SyntheticArchive.burst(60, 5, 1).map(enricher::enrich).toList();
    Burst burst = new Burst(Clustering.shipped());
    burst.take(articles, 4);
    List<List<ArticleId>> stories = burst.stories(articles);
    assertThat(stories).extracting(List::size).contains(60);
    assertThat(Unbounded.agreement(articles, stories)).isEqualTo(1);
    assertThat(burst.settlings()).isPositive();
    assertThat(burst.usage().requests()).isGreaterThan(65);
  }
}
