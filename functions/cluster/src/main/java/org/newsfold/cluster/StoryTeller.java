package org.newsfold.cluster;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfold.article.ArticleId;
import org.newsfold.name.NameMatcher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Link;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Origins;
import org.newsfold.story.Story;
import org.newsfold.story.Summary;
import org.newsfold.text.Terms;

/** Makes a story's record of its articles' digests. */
final class StoryTeller implements Telling {
  private static final int TERMS = 10;

  /** So many are of the headline that is shown, since people ask for what they have read. */
  private static final int SHOWN = 5;

  /** Words of headlines that are rarer find a story. */
  private static final double RARE = 0.35;

  private final Background background;
  private final Summarizer summarizer;
  private final PublicationNames publications;
  private final Claims claims;
  private final Readings<Map<String, Double>> terms = new Readings<>(this::headlineTerms);
  private final String model;

  StoryTeller(Background background, Concepts concepts, NameMatcher matcher, String model) {
    this.background = background;
    this.summarizer = new Summarizer(background, concepts);
    this.publications = new PublicationNames(matcher);
    this.claims = new Claims(concepts);
    this.model = model;
  }

  @Override
  public Story tell(List<ArticleItem> members, List<Link> links, String fingerprint) {
    List<ArticleId> ids = members.stream().map(ArticleItem::id).toList();
    List<Instant> placed = members.stream().map(ArticleItem::placed).sorted().toList();
    List<String> languages = languages(members);
    Origins origins = OriginFinder.find(members, links, publications);
    Summary summary =
        Summary.of(
            summarizer.of(members, links, languages), claims.sideBySide(members, origins), origins);
    List<NamedEntity> entities = StoryEntities.of(members, background);
    return new Story(
        ids.getFirst(),
        ids,
        placed.getFirst(),
        placed.getLast(),
        languages,
        entities,
        terms(summary, members, entities),
        summary,
        fingerprint,
        model);
  }

  private static List<String> languages(List<ArticleItem> members) {
    Map<String, Double> counts = new HashMap<>();
    members.forEach(member -> counts.merge(PairFeatures.language(member), 1.0, Double::sum));
    return Ranking.highest(counts, counts.size());
  }

  /**
   * Words that it is looked for by: some of the headline that is shown, then words of headlines and
   * names, those of most articles first.
   */
  private List<String> terms(
      Summary summary, List<ArticleItem> members, Collection<NamedEntity> entities) {
    Map<String, Double> worth = new HashMap<>();
    for (ArticleItem member : members) {
      terms.of(member).forEach((term, rarity) -> worth.merge(term, rarity, Double::sum));
    }
    for (NamedEntity entity : entities) {
      Terms.of(entity.name()).stream()
          .filter(term -> term.length() > 2)
          .forEach(term -> worth.merge(term, 0.5 * entity.count(), Double::sum));
    }
    Map<String, Double> shown = terms(summary.headline().text(), summary.inLanguage());
    Set<String> all = new LinkedHashSet<>(Ranking.highest(shown, SHOWN));
    all.addAll(Ranking.highest(worth, TERMS));
    return all.stream().limit(TERMS).toList();
  }

  /** The rarer words of an article's headline, or else of its first sentence. */
  private Map<String, Double> headlineTerms(ArticleItem member) {
    String text =
        !member.headline().isEmpty()
            ? member.headline()
            : member.sentences().isEmpty() ? "" : member.sentences().getFirst().text();
    return terms(text, PairFeatures.language(member));
  }

  /** The rarer words of a text and how rare they are. */
  private Map<String, Double> terms(String text, String language) {
    Map<String, Double> rarities = new HashMap<>();
    for (String term : Terms.of(text)) {
      double rarity = background.rarity(language, SignatureMaker.stem(term));
      if (term.length() > 1 && rarity > RARE) {
        rarities.put(term, rarity);
      }
    }
    return rarities;
  }
}
