package org.newsfold.story;

import java.util.List;

/**
 * What a story says.
 *
 * @param inLanguage of the headline and the sentences: English if any article is in English, else
 *     the story's main language
 * @param sentences three to five, fewer only if the articles have no more; each verbatim and cited
 * @param poor whether only texts that programs wrote tell it in this language
 * @param inOtherLanguages the same in the story's other languages, the most frequent first
 * @param claims the numbers and roles that its articles assert, side by side
 */
public record Summary(
    String inLanguage,
    Headline headline,
    List<Citation> sentences,
    boolean poor,
    List<Told> inOtherLanguages,
    List<ClaimGroup> claims,
    Origins origins) {
  public Summary {
    sentences = List.copyOf(sentences);
    inOtherLanguages = List.copyOf(inOtherLanguages);
    claims = List.copyOf(claims);
  }

  /** Puts a story together; the first telling is the one that is shown. */
  public static Summary of(List<Told> tellings, List<ClaimGroup> claims, Origins origins) {
    Told first = tellings.getFirst();
    return new Summary(
        first.inLanguage(),
        first.headline(),
        first.sentences(),
        first.poor(),
        tellings.subList(1, tellings.size()),
        claims,
        origins);
  }
}
