package org.newsfold.local.command;

import java.nio.file.Path;

/**
 * A file to be dropped.
 *
 * @param key under which it is dropped: its path as given, made relative
 */
record Drop(Path file, String key) {}
