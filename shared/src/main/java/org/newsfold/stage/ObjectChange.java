package org.newsfold.stage;

import java.time.Instant;
import org.newsfold.article.Revision;

/**
 * One record of an S3 event notification: a key changed.
 *
 * @param key decoded
 * @param kind what the event says happened
 * @param sequencer hexadecimal; empty where the store has none
 * @param version the version id, the ETag where there is none, or empty
 */
public record ObjectChange(
    String bucket, String key, Kind kind, String sequencer, Instant time, String version) {
  /** What happened to the key. */
  public enum Kind {
    CREATED,
    REMOVED
  }

  /** The revision that this event makes. */
  public Revision revision() {
    return Revision.of(sequencer, time, version);
  }
}
