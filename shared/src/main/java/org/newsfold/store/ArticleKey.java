package org.newsfold.store;

import java.util.Optional;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Revision;

/**
 * The name of an object in the articles bucket: {@code normalized/{articleId}/{revision}.json} or
 * {@code enriched/…}.
 */
public record ArticleKey(Stage stage, ArticleId id, Revision revision) {
  private static final String SUFFIX = ".json";

  /** Which stage made the object. */
  public enum Stage {
    NORMALIZED("normalized/"),
    ENRICHED("enriched/");

    private final String prefix;

    Stage(String prefix) {
      this.prefix = prefix;
    }

    public String prefix() {
      return prefix;
    }
  }

  /** What the names of all revisions of an article begin with. */
  public static String prefix(Stage stage, ArticleId id) {
    return stage.prefix + id + "/";
  }

  /** Reads an object's name; empty if it is none of ours. */
  public static Optional<ArticleKey> parse(String key) {
    for (Stage stage : Stage.values()) {
      int slash = key.indexOf('/', stage.prefix.length());
      if (key.startsWith(stage.prefix) && slash > 0 && key.endsWith(SUFFIX)) {
        String id = key.substring(stage.prefix.length(), slash);
        String revision = key.substring(slash + 1, key.length() - SUFFIX.length());
        return ArticleId.isValid(id)
            ? Optional.of(new ArticleKey(stage, new ArticleId(id), new Revision(revision)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return prefix(stage, id) + revision + SUFFIX;
  }
}
