package org.newsfold.store;

import java.time.Instant;
import java.util.Map;

/**
 * One version of an object in the uploads bucket.
 *
 * @param versionId empty on an unversioned bucket
 * @param eTag without quotes
 * @param size in bytes
 * @param contentType as the uploader's client said; empty if it did not
 * @param metadata user metadata, names in lower case without {@code x-amz-meta-}
 */
public record UploadedObject(
    String key,
    String versionId,
    String eTag,
    long size,
    Instant lastModified,
    String contentType,
    Map<String, String> metadata) {
  public UploadedObject {
    metadata = Map.copyOf(metadata);
  }

  /** What tells this version from others: the version id, or the ETag where there is none. */
  public String version() {
    return versionId.isEmpty() ? eTag : versionId;
  }
}
