package org.newsfold.normalize.format;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When the reading of a file has to be over. */
final class Deadline {
  private final InstantSource clock;
  private final Duration time;
  private final Instant end;

  Deadline(InstantSource clock, Duration time) {
    this.clock = clock;
    this.time = time;
    this.end = clock.instant().plus(time);
  }

  /** Rejects the file if its time is up. */
  void check() throws RejectedException {
    if (clock.instant().isAfter(end)) {
      throw new TooMuchException(
          "Reading it takes longer than %d s, the most for one file.".formatted(time.toSeconds()));
    }
  }
}
