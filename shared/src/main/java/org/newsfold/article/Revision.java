package org.newsfold.article;

import java.time.Instant;

/**
 * One state of an upload, ordered as text: the event's sequencer left-aligned and padded with
 * {@code 0} to 32 characters, the event's time in milliseconds, and the object's version id or
 * ETag.
 *
 * @param value {@code sequencer-millis-version}
 */
public record Revision(String value) implements Comparable<Revision> {
  private static final int SEQUENCER_LENGTH = 32;

  /**
   * The revision that an event makes.
   *
   * @param sequencer of the S3 event, hexadecimal; empty where the store has none
   * @param time of the S3 event
   * @param version the object's version id, its ETag where it has none, or empty if it is gone
   */
  public static Revision of(String sequencer, Instant time, String version) {
    String padded = sequencer + "0".repeat(Math.max(0, SEQUENCER_LENGTH - sequencer.length()));
    return new Revision("%s-%013d-%s".formatted(padded, time.toEpochMilli(), version));
  }

  /** Whether one event made both, with whichever version the object had when it was looked at. */
  public boolean isOfTheEventOf(Revision other) {
    return event().equals(other.event());
  }

  private String event() {
    return value.substring(0, value.indexOf('-', value.indexOf('-') + 1));
  }

  public boolean isAfter(Revision other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Revision other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
