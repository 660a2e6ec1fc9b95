package org.newsfold.table;

/**
 * Names a row.
 *
 * @param partition up to 2,048 bytes in UTF-8
 * @param sort up to 1,024 bytes in UTF-8; orders the rows of a partition by UTF-8 bytes
 */
public record Key(String partition, String sort) {}
