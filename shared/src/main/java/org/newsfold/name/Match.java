package org.newsfold.name;

/**
 * Whether two spellings may name one entity.
 *
 * @param score 0 to 1
 * @param why in a few words, for a person to read
 */
public record Match(boolean same, double score, String why) {}
