package org.newsfold.article;

import java.util.List;

/**
 * What mentions refer to, across spellings, scripts and languages.
 *
 * @param id derived from a canonical key of the name, so that two articles agree without asking;
 *     lower-case ASCII letters, digits and {@code -}
 * @param name the fullest form the article uses
 * @param inHeadline whether the headline names it
 * @param mentions in {@code articleBody}, in order; empty if only the headline names it
 */
public record Entity(
    String id, EntityType type, String name, boolean inHeadline, List<Mention> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
