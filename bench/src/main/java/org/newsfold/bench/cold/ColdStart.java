package org.newsfold.bench.cold;

/**
 * One start of a function's process, until it has answered its first event.
 *
 * @param cpu processor time of the process in seconds, all its threads
 * @param initCpu how much of it before the function asked for its event
 * @param wall seconds from the start of the process
 */
record ColdStart(double cpu, double initCpu, double wall) {}
