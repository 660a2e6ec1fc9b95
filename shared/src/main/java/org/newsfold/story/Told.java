package org.newsfold.story;

import java.util.List;

/**
 * A story in one of its languages, in words of its articles.
 *
 * @param inLanguage BCP 47, without script or region
 * @param sentences three to five, fewer only if the articles have no more; each verbatim and cited
 * @param poor whether only texts that programs wrote tell it in this language
 */
public record Told(String inLanguage, Headline headline, List<Citation> sentences, boolean poor) {
  public Told {
    sentences = List.copyOf(sentences);
  }
}
