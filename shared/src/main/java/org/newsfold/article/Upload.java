package org.newsfold.article;

import java.time.Instant;

/**
 * A file as dropped into the uploads bucket.
 *
 * @param key its key, decoded
 * @param part which article of the file; empty for a whole file
 * @param received when the store received this version (LastModified)
 */
public record Upload(String key, String part, Instant received) {
  public ArticleId articleId() {
    return ArticleId.of(key, part);
  }
}
