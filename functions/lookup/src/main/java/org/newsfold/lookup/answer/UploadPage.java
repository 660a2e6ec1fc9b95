package org.newsfold.lookup.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.UploadStatus.PartCounts;

/**
 * Where a dropped file stands.
 *
 * @param key of the file
 * @param state that of the part furthest behind: {@code received}, {@code normalized}, {@code
 *     enriched}, {@code clustered}, {@code withdrawn}, {@code rejected}, {@code failed}
 * @param object the file as it lies in the bucket; null if it is gone
 * @param holds of a file of several parts, what its last revision holds; null for a whole file
 * @param parts what is known of its articles, by part name: one for a whole file
 * @param cursor where to go on; null = this is the last page
 */
public record UploadPage(
    String key,
    String state,
    @Nullable Received object,
    @Nullable PartCounts holds,
    List<Part> parts,
    @Nullable String cursor) {
  public UploadPage {
    parts = List.copyOf(parts);
  }

  /**
   * A file in the bucket.
   *
   * @param at when it was received
   * @param size in bytes
   */
  public record Received(Instant at, long size) {}

  /**
   * One article of a file.
   *
   * @param part null for a whole file
   * @param stage which one gave up; only for {@code failed}
   * @param reason why it was rejected or failed
   * @param at since when
   */
  public record Part(
      ArticleId article,
      @Nullable String part,
      String state,
      @Nullable String stage,
      @Nullable String reason,
      Instant at) {}
}
