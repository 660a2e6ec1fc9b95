package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {
  @Test
  void joinsGroupsWhoseAverageReachesTheThreshold() {
    Graph graph = new Graph(4).link(0, 1, 9000).link(1, 2, 5000).link(0, 2, 4000).link(2, 3, 9500);
    assertThat(graph.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
  }

  @Test
  void countsPairsThatWereNotScoredAsZeroUpToTheShare() {
    Graph graph = new Graph(6);
    List.of(0, 3)
        .forEach(
            first ->
                graph
                    .link(first, first + 1, 9000)
                    .link(first, first + 2, 9000)
                    .link(first + 1, first + 2, 9000));
    graph.link(2, 3, 8500);
    assertThat(graph.stories(Bounds.DEFAULT))
        .isEqualTo(List.of(List.of(0, 1, 2), List.of(3, 4, 5)));
  }

  @Test
  void keepsGroupsApartThatAreMuchLooserTogetherThanEachIsInItself() {
    assertThat(twoPairs(6000)).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
    assertThat(twoPairs(7500)).isEqualTo(List.of(List.of(0, 1, 2, 3)));
  }

  private static List<List<Integer>> twoPairs(int between) {
    Graph graph = new Graph(4).link(0, 1, 9900).link(2, 3, 9900);
    for (int one : List.of(0, 1)) {
      graph.link(one, 2, between).link(one, 3, between);
    }
    return graph.stories(Bounds.DEFAULT);
  }

  @Test
  void anArticleJoinsAGroupThatIsCloserInItself() {
    Graph graph = new Graph(3).link(0, 1, 9900).link(0, 2, 6000).link(1, 2, 6000);
    assertThat(graph.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0, 1, 2)));
  }

  @Test
  void aLargeStoryHangsTogetherByTheLinksThatItsArticlesCouldWrite() {
    Graph graph = new Graph(60);
    chain(graph, 0, 60);
    assertThat(graph.stories(links(4))).hasSize(1);
    assertThat(graph.stories(Bounds.DEFAULT)).hasSizeGreaterThan(1);
  }

  @Test
  void twoLargeStoriesStayApartThatHangOnALink() {
    Graph graph = new Graph(60);
    chain(graph, 0, 30);
    chain(graph, 30, 60);
    graph.link(29, 30, 6000);
    assertThat(graph.stories(links(4))).extracting(List::size).containsExactly(30, 30);
  }

  /** Each article is linked to the four before it. */
  private static void chain(Graph graph, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = Math.max(from, i - 4); j < i; j++) {
        graph.link(j, i, 9000);
      }
    }
  }

  private static Bounds links(int most) {
    Bounds all = Bounds.DEFAULT;
    return new Bounds(
        all.window(),
        all.postings(),
        all.candidates(),
        all.strangers(),
        most,
        all.story(),
        all.span(),
        all.rounds());
  }

  @Test
  void aFactJoinsWhatNoScoreDoes() {
    Graph graph = new Graph(2).fact(0, 1, true, 1);
    assertThat(graph.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0, 1)));
  }

  @Test
  void aFactKeepsApartWhatScoresJoin() {
    Graph graph =
        new Graph(3).link(0, 1, 9900).link(1, 2, 9000).link(0, 2, 9000).fact(0, 1, false, 1);
    assertThat(graph.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0, 2), List.of(1)));
  }

  @Test
  void ofContradictoryFactsTheNewerWins() {
    Graph olderSame = new Graph(3).fact(0, 1, true, 3).fact(1, 2, true, 2).fact(0, 2, false, 1);
    Graph newerApart = new Graph(3).fact(0, 1, true, 1).fact(1, 2, true, 2).fact(0, 2, false, 3);
    assertThat(olderSame.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0, 1, 2)));
    assertThat(newerApart.stories(Bounds.DEFAULT)).isEqualTo(List.of(List.of(0), List.of(1, 2)));
  }
}
