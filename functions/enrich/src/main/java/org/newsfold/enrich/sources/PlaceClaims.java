package org.newsfold.enrich.sources;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Claim;
import org.newsfold.article.EntityType;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.name.Places;

/**
 * Makes a claim of where it happened: the town, region or water of an article's first sentences
 * that it names most, its dateline aside; countries say too little.
 */
public final class PlaceClaims {
  private static final int SENTENCES = 3;
  private static final Set<String> WIDE =
      Set.of("africa", "asia", "balkans", "europe", "europe-east", "middle-east", "west");

  /** The claim of a text, if there is one; the subject is the place's entity id. */
  public List<Claim> find(Passage passage) {
    Sentences sentences = new Sentences(passage.text(), passage.sentences());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Named> first = new LinkedHashMap<>();
    for (Named named : passage.named()) {
      if (named.type() == EntityType.PLACE && named.start() > 0 && !isWide(named.text())) {
        counts.merge(named.id(), 1, Integer::sum);
        if (sentences.around(named.start(), named.end()).orElse(SENTENCES) < SENTENCES) {
          first.putIfAbsent(named.id(), named);
        }
      }
    }
    Optional<Named> most =
        first.values().stream()
            .min(Comparator.comparingInt(named -> -counts.getOrDefault(named.id(), 0)));
    return most.flatMap(
            named ->
                sentences
                    .around(named.start(), named.end())
                    .map(sentence -> claim(sentences, sentence, named)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Claim claim(Sentences sentences, int sentence, Named named) {
    Span span = new Span(named.start(), named.end());
    return sentences.claim(
        sentence, named.id(), "place", named.text(), null, Precision.EXACT, span);
  }

  /** A country, a continent, or an adjective of one. */
  private static boolean isWide(String name) {
    return Places.find(name).filter(key -> Places.isCountry(key) || WIDE.contains(key)).isPresent();
  }
}
