package org.newsfold.normalize;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import org.newsfold.article.Article;

/** What becomes of an upload. */
public sealed interface Outcome {
  /**
   * Its articles. A file that is an archive, a feed or the like has parts, each with a fate of its
   * own: some may be no articles, even all.
   *
   * @param rejected its parts that are none
   * @param notes what was odd and yet no reason to reject it, for a person
   */
  record Articles(List<Article> articles, List<RejectedPart> rejected, List<String> notes)
      implements Outcome {
    public Articles {
      articles = List.copyOf(articles);
      rejected = List.copyOf(rejected);
      notes = List.copyOf(notes);
    }

    /** Whether it is one article and nothing else. */
    public boolean isWhole() {
      return rejected.isEmpty() && articles.size() == 1 && whole().isPresent();
    }

    /** The article that the file is as a whole, if it is one. */
    Optional<Article> whole() {
      return articles.stream().filter(Articles::isFile).findFirst();
    }

    /** The articles that are parts of it. */
    List<Article> parts() {
      return articles.stream().filter(not(Articles::isFile)).toList();
    }

    private static boolean isFile(Article article) {
      return article.upload().part().isEmpty();
    }
  }

  /**
   * A part that is no article.
   *
   * @param part its name
   * @param reason for a person: what is wrong with it and what to do
   */
  record RejectedPart(String part, String reason) {}

  /**
   * It can never become an article.
   *
   * @param reason for a person: what is wrong with it and what to do
   */
  record Rejection(String reason) implements Outcome {}
}
