package org.newsfold.local.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a bucket, without its bytes.
 *
 * @param eTag without quotes
 * @param size in bytes
 * @param modified when it was put
 * @param sequencer of the event that announced it
 * @param metadata user metadata, without {@code x-amz-meta-}
 */
record StoredObject(
    String bucket,
    String key,
    String eTag,
    long size,
    Instant modified,
    String sequencer,
    Headers headers,
    Map<String, String> metadata) {
  StoredObject {
    metadata = Map.copyOf(metadata);
  }

  /** What the uploader said of the bytes. */
  record Headers(
      @Nullable String contentType,
      @Nullable String contentEncoding,
      @Nullable String contentLanguage,
      @Nullable String contentDisposition,
      @Nullable String cacheControl) {}

  String quotedTag() {
    return '"' + eTag + '"';
  }
}
