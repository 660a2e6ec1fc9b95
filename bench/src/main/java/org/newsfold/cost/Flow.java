package org.newsfold.cost;

/**
 * What the way of an article costs beside the table: normalize, enrich and cluster, each with a
 * message of its own and no other article in its batch.
 *
 * @param stages how many functions run
 * @param asides of the table: normalize's look for parts and the status of an enriched article,
 *     which a function waits for, but not the article
 * @param puts of S3: the upload, and what normalize and enrich write
 * @param gets of S3: one a stage, and normalize asks for the current version
 * @param processorMillis of the stages that are not measured here
 */
record Flow(int stages, int asides, int puts, int gets, double processorMillis) {
  /** An article's way through all stages. */
  static final Flow ARTICLE = new Flow(3, 2, 3, 4, 10);

  /** A hot story that is settled later. */
  static final Flow SETTLING = new Flow(1, 0, 0, 0, 0);

  /** A message is sent, received and deleted. */
  private static final int QUEUE_REQUESTS = 3;

  /** Memory of a function, as {@code template.yaml} has it, in GB. */
  private static final double MEMORY = 1769 / 1024.0;

  /** How long S3 and the table take to answer, in milliseconds: usual within a region. */
  private static final double S3_MILLIS = 30;

  private static final double TABLE_MILLIS = 5;

  /** What a stage logs, in GB: two lines of ours, 930 bytes in a run, and three of Lambda's. */
  private static final double LOG = 1.4e-6;

  private static final int MILLIS = 1000;

  /** Dollars for a way with this use of the table and so much more processor time. */
  double dollars(Usage table, double millis, Prices prices) {
    double waiting = (puts + gets - 1) * S3_MILLIS + (table.rounds() + asides) * TABLE_MILLIS;
    double seconds = (Math.max(0, waiting) + millis + processorMillis) / MILLIS;
    return prices.of("read-unit", table.readUnits())
        + prices.of("write-unit", (double) table.writeUnits())
        + prices.of("s3-put", puts)
        + prices.of("s3-get", gets)
        + prices.of("queue-request", stages * QUEUE_REQUESTS)
        + prices.of("invocation", stages)
        + prices.of("gb-second", seconds * MEMORY)
        + prices.of("log-gb", stages * LOG);
  }
}
