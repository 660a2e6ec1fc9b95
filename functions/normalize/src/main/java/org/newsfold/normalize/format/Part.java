package org.newsfold.normalize.format;

import org.newsfold.normalize.text.Draft;

/**
 * An article of a file.
 *
 * @param name which one; the same from revision to revision, empty where the file is one article
 * @param format what it was read as: {@code text}, {@code html}
 */
public record Part(String name, String format, Draft draft) {}
