package org.newsfold.normalize;

import java.util.List;
import org.newsfold.article.Article;

/** What becomes of an upload. */
public sealed interface Outcome {
  /**
   * Its articles, one or more.
   *
   * @param notes what was odd and yet no reason to reject it, for a person
   */
  record Articles(List<Article> articles, List<String> notes) implements Outcome {
    public Articles {
      articles = List.copyOf(articles);
      notes = List.copyOf(notes);
    }
  }

  /**
   * It can never become an article.
   *
   * @param reason for a person: what is wrong with it and what to do
   */
  record Rejection(String reason) implements Outcome {}
}
