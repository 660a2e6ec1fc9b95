package org.newsfold.lookup;

import java.util.Map;
import org.newsfold.article.ArticleId;

/**
 * What a request asks of its route.
 *
 * @param segments the named segments of its path, percent-encoded as they came
 * @param body empty if there is none
 */
record Asked(Map<String, String> segments, Parameters parameters, String body) {
  /** A segment of the path, decoded. */
  String segment(String name) {
    return Route.decoded(encoded(name));
  }

  /** A segment of the path, as it came. */
  String encoded(String name) {
    String segment = segments.get(name);
    if (segment == null) {
      throw new IllegalStateException("The route has no " + name);
    }
    return segment;
  }

  /** The article id in the path. */
  ArticleId articleId() {
    return articleId("id");
  }

  /** One of the article ids in the path. */
  ArticleId articleId(String name) {
    String id = segment(name);
    if (!ArticleId.isValid(id)) {
      throw Problem.parameter(name, "an article id, 26 characters of a-z and 2-7");
    }
    return new ArticleId(id);
  }
}
