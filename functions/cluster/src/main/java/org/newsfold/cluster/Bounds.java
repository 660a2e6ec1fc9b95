package org.newsfold.cluster;

import java.time.Duration;

/**
 * How much is looked at. While none of these is hit, clusters do not depend on the order of
 * arrival.
 *
 * @param window articles placed further apart than this are never compared
 * @param postings read per feature, those nearest in time
 * @param candidates scored per article, those that share most
 * @param strangers of those, who share little, those that share most and are near in time: in a
 *     dense archive almost all, and almost none of them is linked
 * @param links written when an article comes, the strongest; others may link to it later
 * @param story articles of a story
 * @param span of a story, from its earliest to its latest article
 * @param rounds of reading and writing before settling gives up and is tried again later
 */
public record Bounds(
    Duration window,
    int postings,
    int candidates,
    int strangers,
    int links,
    int story,
    Duration span,
    int rounds) {
  public static final Bounds DEFAULT =
      new Bounds(Duration.ofDays(30), 300, 100, 24, 40, 2500, Duration.ofDays(30), 60);
}
