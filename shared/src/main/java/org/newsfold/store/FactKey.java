package org.newsfold.store;

import java.util.Optional;
import org.newsfold.article.ArticleId;
import org.newsfold.story.Fact;

/**
 * The name of an editors' fact in the articles bucket: {@code facts/{a}/{b}.json}, the lower id
 * first. What is said last about two articles replaces what was said before.
 */
public record FactKey(ArticleId a, ArticleId b) {
  public static final String PREFIX = "facts/";
  private static final String SUFFIX = ".json";

  public static FactKey of(Fact fact) {
    return new FactKey(fact.a(), fact.b());
  }

  /** Of two articles, named in any order. */
  public static FactKey of(ArticleId one, ArticleId other) {
    return one.compareTo(other) < 0 ? new FactKey(one, other) : new FactKey(other, one);
  }

  /** Reads an object's name; empty if it is no fact's. */
  public static Optional<FactKey> parse(String key) {
    if (!key.startsWith(PREFIX) || !key.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String[] ids = key.substring(PREFIX.length(), key.length() - SUFFIX.length()).split("/", -1);
    return ids.length == 2 && ArticleId.isValid(ids[0]) && ArticleId.isValid(ids[1])
        ? Optional.of(new FactKey(new ArticleId(ids[0]), new ArticleId(ids[1])))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return PREFIX + a + "/" + b + SUFFIX;
  }
}
