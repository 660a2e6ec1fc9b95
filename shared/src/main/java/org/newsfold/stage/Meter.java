package org.newsfold.stage;

/** Told what becomes of articles, for an operator to count and to follow. */
@FunctionalInterface
public interface Meter {
  /** Nobody watches. */
  Meter NONE = (event, trace) -> {};

  /** Something happened, once, to one article. */
  void count(Event event, Trace trace);

  /** What is counted; alarms and the dashboard in {@code template.yaml} know these names. */
  enum Event {
    /** A change was delivered to a stage for the first time. */
    RECEIVED("Received"),
    /** An article was written by NORMALIZE. */
    NORMALIZED("Normalized"),
    /** An article was written by ENRICH. */
    ENRICHED("Enriched"),
    /** An article was taken into the stories. */
    CLUSTERED("Clustered"),
    /** An article was taken out, or its withdrawal passed on. */
    WITHDRAWN("Withdrawn"),
    /** Something that an editor says of two articles was taken into the stories. */
    STATED("Stated"),
    /** A file, or a part of one, can never become an article. */
    REJECTED("Rejected"),
    /** A change was delivered for the last time, and failed. */
    FAILED("Failed"),
    /** So much was found that not all of it was looked at. */
    BOUND_HIT("BoundHit"),
    /** The API was asked. */
    LOOKED_UP("LookedUp");

    private final String metric;

    Event(String metric) {
      this.metric = metric;
    }

    /** Its name as a metric. */
    public String metric() {
      return metric;
    }
  }
}
