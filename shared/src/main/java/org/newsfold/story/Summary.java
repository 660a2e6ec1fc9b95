package org.newsfold.story;

import java.util.List;

/**
 * What a story says.
 *
 * @param sentences three to five, fewer only if the articles have no more; each verbatim and cited
 * @param claims the numbers and roles that its articles assert, side by side
 */
public record Summary(
    Headline headline, List<Citation> sentences, List<ClaimGroup> claims, Origins origins) {
  public Summary {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }
}
