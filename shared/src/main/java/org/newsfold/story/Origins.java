package org.newsfold.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;

/**
 * Where a story's reporting comes from.
 *
 * @param independent how many independent origins there are; null = unmeasured
 * @param confidence 0 to 1, that it is so many
 * @param origins the outlets, agencies and documents that the articles have it from, and those
 *     among their own publishers that reported themselves; first those of most articles
 * @param unattributed articles that name nobody and are nobody's copy
 */
public record Origins(
    @Nullable Count independent,
    double confidence,
    List<Origin> origins,
    List<ArticleId> unattributed) {
  public Origins {
    origins = List.copyOf(origins);
    unattributed = List.copyOf(unattributed);
  }

  /**
   * A number that is only known to lie between two.
   *
   * @param atLeast if whatever may come from one origin does
   * @param atMost if everything that is not known to come from another came from its own
   */
  public record Count(int atLeast, int atMost) {
    public Count {
      if (atLeast < 1 || atMost < atLeast) {
        throw new IllegalArgumentException("No count: " + atLeast + " to " + atMost);
      }
    }
  }

  /**
   * One outlet, agency or document.
   *
   * @param articles that hang on it
   * @param evidence the sentences that say so
   * @param cites origins that its own articles in the story have it from; empty where the trail
   *     ends
   */
  public record Origin(
      String id,
      String name,
      List<Dependence> articles,
      List<Citation> evidence,
      List<String> cites) {
    public Origin {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
      cites = List.copyOf(cites);
    }
  }

  /**
   * How an article hangs on an origin.
   *
   * @param confidence 0 to 1
   */
  public record Dependence(ArticleId article, How how, double confidence) {}

  /** Ways to hang on an origin. */
  public enum How {
    /** The origin published it, and it reports itself. */
    OWN,
    /** It says that it has it from there. */
    CITES,
    /** It is a copy of an article that hangs on it. */
    COPY
  }
}
