package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsfold.article.Claim;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Ints;
import org.newsfold.story.NamedEntity;
import org.newsfold.text.Memo;

/**
 * What a summary reads of an article: the features of its headline and sentences. Words are of one
 * language; names, concepts and what is claimed are the same in all.
 *
 * @param features of headline and sentences, each once
 * @param headline which of these its headline has, each once
 * @param sentences those that can be understood alone
 */
record Witness(
    ArticleItem article, List<Feature> features, List<Integer> headline, List<Sentence> sentences) {
  Witness {
    features = List.copyOf(features);
    headline = Ints.copyOf(headline);
    sentences = List.copyOf(sentences);
  }

  /**
   * The beginning of a word, a name, a concept, or a number, day, role or outcome that is claimed.
   *
   * @param rarity 0 to 1
   */
  record Feature(String id, double rarity) {}

  /**
   * A sentence that may be told.
   *
   * @param rank how many of the digest's sentences stand before it
   * @param features which of the article's it has, each once
   */
  record Sentence(Citation citation, int rank, List<Integer> features) {
    Sentence {
      features = Ints.copyOf(features);
    }
  }

  String language() {
    return PairFeatures.language(article);
  }

  /** Reads articles. */
  static final class Reader {
    private static final int KNOWN = 1 << 16;

    private final Background background;
    private final Concepts concepts;
    private final Openings openings = Openings.shipped();

    /** Articles have most of their features in common: one copy of each serves them all. */
    private final Memo<Feature, Feature> features = new Memo<>(Function.identity(), KNOWN);

    Reader(Background background, Concepts concepts) {
      this.background = background;
      this.concepts = concepts;
    }

    Witness read(ArticleItem article) {
      String language = PairFeatures.language(article);
      Numbered numbered = new Numbered();
      List<Integer> headline = numbered.places(said(article.headline(), language));
      List<Sentence> sentences = new ArrayList<>();
      for (int rank = 0; rank < article.sentences().size(); rank++) {
        Citation citation = article.sentences().get(rank);
        Set<Feature> features = said(citation.text(), language);
        named(article, citation.text(), features);
        claimed(article, citation, features);
        List<Integer> places = numbered.places(features);
        if (!openings.dangles(citation.text(), language)) {
          sentences.add(new Sentence(citation, rank, places));
        }
      }
      return new Witness(article, numbered.features, headline, sentences);
    }

    private Set<Feature> said(String text, String language) {
      Set<Feature> features = new LinkedHashSet<>();
      for (String stem : SignatureMaker.words(text)) {
        features.add(feature(language + ":" + stem, background.rarity(language, stem)));
      }
      for (String concept : concepts.of(text, language)) {
        features.add(feature("concept-" + concept, background.rarity("concept", concept)));
      }
      return features;
    }

    private void named(ArticleItem article, String text, Set<Feature> features) {
      for (NamedEntity entity : article.entities()) {
        if (text.contains(shortest(entity))) {
          String id = EntityGroup.of(entity.id());
          String kind = id.substring(0, id.indexOf('-'));
          features.add(feature(id, background.rarity(kind, id)));
        }
      }
    }

    /** People are called by the last word of their name too. */
    private static String shortest(NamedEntity entity) {
      String name = entity.name();
      String last = name.substring(name.lastIndexOf(' ') + 1);
      return entity.type() == EntityType.PERSON && last.length() > 2 ? last : name;
    }

    private Feature feature(String id, double rarity) {
      return features.of(new Feature(id, rarity));
    }

    private void claimed(ArticleItem article, Citation sentence, Set<Feature> features) {
      for (Claim claim : article.claims()) {
        if (claim.valueStart() >= sentence.start() && claim.valueEnd() <= sentence.end()) {
          features.add(feature("claim-" + claim.predicate() + "-" + claim.value(), 1));
        }
      }
    }
  }

  /** Features and their places in a list that has each once. */
  private static final class Numbered {
    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    List<Integer> places(Set<Feature> some) {
      List<Integer> own = new ArrayList<>();
      for (Feature feature : some) {
        Integer known = places.putIfAbsent(feature.id(), features.size());
        if (known == null) {
          features.add(feature);
        }
        own.add(known == null ? features.size() - 1 : known);
      }
      return own;
    }
  }
}
