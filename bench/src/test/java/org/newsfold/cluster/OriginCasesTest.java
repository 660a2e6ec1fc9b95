package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Origins.Dependence;
import org.newsfold.story.Origins.How;
import org.newsfold.story.Origins.Origin;

/** Whole articles, as {@code origins.jsonl} has them, from their text to the story's origins. */
class OriginCasesTest {
  private static final GoldStories STORIES = new GoldStories();
  private static final Clustering CLUSTERING = Clustering.shipped();
  private static final ArticleItems ITEMS = CLUSTERING.items(Upload::received);

  @BeforeAll
  static void read() throws IOException {
    STORIES.readResource("origins.jsonl");
  }

  @Test
  void aChainEndsWhereSomebodyReported() {
    Origins origins = origins("chain");
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(names(origins)).contains("Gannet Bay Courier");
    assertThat(origin(origins, "Eastern Tribune").cites())
        .containsExactly(origin(origins, "Gannet Bay Courier").id());
  }

  @Test
  void aCircleIsOneOrigin() {
    assertThat(origins("circle").independent()).isEqualTo(new Count(1, 1));
  }

  @Test
  void aStoryWithoutAttributionsIsUnmeasured() {
    Origins origins = origins("unattributed");
    assertThat(origins.independent()).isNull();
    assertThat(origins.origins()).isEmpty();
    assertThat(origins.unattributed()).hasSize(2);
  }

  @Test
  void anAgencyInTenPapersIsOneOrigin() {
    Origins origins = origins("agency");
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(names(origins)).containsExactly("Northern Wire");
    assertThat(origins.origins().getFirst().articles()).hasSize(10);
    assertThat(origins.origins().getFirst().evidence()).isNotEmpty();
  }

  @Test
  void anOutletThatReportsItselfIsItsOwnOrigin() {
    Origins origins = origins("own");
    assertThat(origins.independent()).isEqualTo(new Count(1, 1));
    assertThat(origins.origins().getFirst().articles())
        .extracting(Dependence::how)
        .containsExactly(How.OWN);
  }

  @Test
  void anOutletThatQuotesAnotherAndAddsItsOwnIsAnOriginToo() {
    Origins origins = origins("adds");
    assertThat(origins.independent()).isEqualTo(new Count(1, 2));
    assertThat(names(origins)).contains("Orchard Weekly", "Capital Post");
    assertThat(names(origins)).doesNotContain("Ashby Record");
  }

  private static Origins origins(String story) {
    List<EnrichedArticle> articles = List.copyOf(STORIES.of(story).values());
    List<ArticleItem> members = articles.stream().map(ITEMS::make).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        links.add(CLUSTERING.score(articles.get(i), articles.get(j)));
      }
    }
    return OriginFinder.find(members, links, new PublicationNames(new NameMatcher()));
  }

  private static List<String> names(Origins origins) {
    return origins.origins().stream().map(Origin::name).toList();
  }

  private static Origin origin(Origins origins, String name) {
    return origins.origins().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }
}
