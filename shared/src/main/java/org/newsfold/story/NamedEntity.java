package org.newsfold.story;

import org.newsfold.article.EntityType;

/**
 * An entity as an article or a story shows it.
 *
 * @param name the fullest form used
 * @param count how often an article mentions it, or how many articles of a story do
 */
public record NamedEntity(String id, EntityType type, String name, int count) {}
