package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;

/**
 * What a summary reads of an article.
 *
 * @param stems of its headline and sentences, each once
 * @param headline the stems of its headline, each once
 * @param sentences those that can be understood alone
 */
record Witness(
    ArticleItem article, List<Stem> stems, List<String> headline, List<Sentence> sentences) {

  /**
   * The beginning of a word.
   *
   * @param rarity in its language: 0 to 1
   */
  record Stem(String text, double rarity) {}

  /**
   * A sentence that may be told.
   *
   * @param rank how many of the digest's sentences stand before it
   * @param stems which of the article's it has, each once
   */
  record Sentence(Citation citation, int rank, List<Integer> stems) {}

  /** Reads an article. */
  static Witness of(ArticleItem article, Background background, Openings openings) {
    String language = PairFeatures.language(article);
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> headline = List.copyOf(new HashSet<>(SignatureMaker.words(article.headline())));
    headline.forEach(stem -> places.putIfAbsent(stem, places.size()));
    List<Sentence> sentences = new ArrayList<>();
    for (int rank = 0; rank < article.sentences().size(); rank++) {
      Citation citation = article.sentences().get(rank);
      Set<String> stems = new LinkedHashSet<>(SignatureMaker.words(citation.text()));
      stems.forEach(stem -> places.putIfAbsent(stem, places.size()));
      if (!openings.dangles(citation.text(), language)) {
        sentences.add(new Sentence(citation, rank, stems.stream().map(places::get).toList()));
      }
    }
    List<Stem> stems =
        places.keySet().stream()
            .map(stem -> new Stem(stem, background.rarity(language, stem)))
            .toList();
    return new Witness(article, stems, headline, List.copyOf(sentences));
  }
}
