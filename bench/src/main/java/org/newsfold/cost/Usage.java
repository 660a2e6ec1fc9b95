package org.newsfold.cost;

/**
 * What a table was asked, as DynamoDB counts and bills it.
 *
 * @param requests to the service; a batch of up to 100 reads or 25 writes is one
 * @param rounds calls of the port, one after another: what the article waits for
 * @param readUnits of 4 KB; half for what need not be the latest
 * @param writeUnits of 1 KB
 * @param conflicts conditional writes that others had overtaken
 * @param stored bytes that lie in the table, more or fewer than before
 */
record Usage(
    long requests, long rounds, double readUnits, long writeUnits, long conflicts, long stored) {
  static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0);

  Usage plus(Usage other) {
    return new Usage(
        requests + other.requests,
        rounds + other.rounds,
        readUnits + other.readUnits,
        writeUnits + other.writeUnits,
        conflicts + other.conflicts,
        stored + other.stored);
  }

  Usage rounds(long some) {
    return new Usage(requests, some, readUnits, writeUnits, conflicts, stored);
  }

  Usage minus(Usage other) {
    return plus(
        new Usage(
            -other.requests,
            -other.rounds,
            -other.readUnits,
            -other.writeUnits,
            -other.conflicts,
            -other.stored));
  }
}
