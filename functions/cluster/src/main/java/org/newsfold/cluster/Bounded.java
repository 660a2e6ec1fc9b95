package org.newsfold.cluster;

import java.util.List;
import org.newsfold.stage.Meter;
import org.newsfold.stage.Trace;
import org.newsfold.story.ArticleItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cuts lists at their bounds, never silently: beyond them the order of arrival may matter. */
final class Bounded {
  private static final Logger LOG = LoggerFactory.getLogger(Bounded.class);

  private final Meter meter;

  /**
   * Counts cuts.
   *
   * @param meter told of each
   */
  Bounded(Meter meter) {
    this.meter = meter;
  }

  /**
   * The first of a list.
   *
   * @param most so many
   * @param what they are, for the log
   * @param item the article that they were found for
   */
  <T> List<T> first(int most, List<T> found, String what, ArticleItem item) {
    if (found.size() <= most) {
      return found;
    }
    hit(most, what, item);
    return found.subList(0, most);
  }

  /** Counts that there were more of something than is looked at. */
  void hit(int most, String what, ArticleItem item) {
    Trace trace = Trace.of(item.upload(), item.revision());
    trace.on(LOG.atInfo()).log("Bound hit: more than {} {}", most, what);
    meter.count(Meter.Event.BOUND_HIT, trace);
  }
}
