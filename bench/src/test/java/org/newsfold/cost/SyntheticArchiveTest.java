package org.newsfold.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;
import org.newsfold.cluster.Clustering;
import org.newsfold.enrich.Enricher;

class SyntheticArchiveTest {
  @Test
  void isTheSameForTheSameSeedOnly() {
    assertThat(archive(7)).isEqualTo(archive(7)).isNotEqualTo(archive(8));
  }

  @Test
  void comesInTheOrderOfDatesOverNinetyDaysAndALittle() {
    List<Article> archive = archive(7);
    assertThat(archive)
        .hasSize(60)
        .isSortedAccordingTo(Comparator.comparing(article -> article.upload().received()));
    assertThat(
            Duration.between(
                archive.getFirst().upload().received(), archive.getLast().upload().received()))
        .isBetween(Duration.ofDays(60), Duration.ofDays(110));
  }

  @Test
  void isPostedAsRealArticlesAre() {
    Clustering clustering = Clustering.shipped();
    Enricher enricher = new Enricher();
    double postings =
        archive(7).stream()
            .map(article -> clustering.item(enricher.enrich(article)))
            .mapToInt(item -> item.postings().size())
            .average()
            .orElse(0);
    assertThat(postings).isBetween(14.5, 16.0);
  }

  @Test
  void costsTheSameEachTime() {
    assertThat(cost())
        .isEqualTo(cost())
        .allSatisfy(usage -> assertThat(usage.requests()).isPositive());
  }

  private static List<Usage> cost() {
    ArchiveCost cost = new ArchiveCost(Clustering.shipped());
    Enricher enricher = new Enricher();
    archive(7).forEach(article -> cost.take(enricher.enrich(article)));
    cost.finish();
    return cost.articles().stream().map(ArchiveCost.Cost::usage).toList();
  }

  private static List<Article> archive(long seed) {
    List<Article> articles = new ArrayList<>();
    new SyntheticArchive(60, 20, seed).forEach(articles::add);
    return articles;
  }
}
