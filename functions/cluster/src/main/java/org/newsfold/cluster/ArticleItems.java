package org.newsfold.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.SharedTexts;
import org.newsfold.story.Signature;

/** Makes article items: signature, postings and a digest for the summary. */
final class ArticleItems implements ItemMaker {
  private static final int ENTITIES = 30;
  private static final int SENTENCES = 14;
  private static final int ATTRIBUTIONS = 4;

  /** So many claims of a kind are kept, those first that come first. */
  private static final Map<String, Integer> CLAIMS =
      Map.of("number", 10, "role", 6, "date", 7, "place", 2, "outcome", 3);

  /** The digest's sentences come to this at most, in bytes of UTF-8. */
  private static final int DIGEST = 3_000;

  private final SignatureMaker signatures;
  private final Postings postings;
  private final OutcomeClaims outcomes;
  private final Quotable quotable = new Quotable(Captions.shipped());
  private final SharedTexts texts = new SharedTexts();
  private final Function<Upload, Instant> undated;

  /**
   * Makes items.
   *
   * @param undated the time under which an article without a date is placed
   */
  ArticleItems(SignatureMaker signatures, Postings postings, Function<Upload, Instant> undated) {
    this.signatures = signatures;
    this.postings = postings;
    this.outcomes = new OutcomeClaims();
    this.undated = undated;
  }

  @Override
  public ArticleItem make(EnrichedArticle enriched) {
    Article article = enriched.article();
    Signature signature = signatures.make(enriched);
    Instant published = article.datePublished();
    return texts.in(
        new ArticleItem(
            article.id(),
            article.revision(),
            false,
            article.upload(),
            published == null ? undated.apply(article.upload()) : published,
            published,
            enriched.language(),
            article.headline(),
            article.author(),
            article.publisher(),
            article.url(),
            enriched.entities().stream().limit(ENTITIES).map(ArticleItems::named).toList(),
            postings.of(signature, enriched.language().primary()),
            signature,
            digest(enriched),
            attributions(enriched),
            claims(enriched),
            Stream.concat(article.marks().stream(), Flaws.of(article.articleBody()).stream())
                .toList()));
  }

  /** Outlets and agencies first, each group in the order of the text. */
  private static List<Attribution> attributions(EnrichedArticle enriched) {
    return enriched.attributions().stream()
        .sorted(Comparator.comparing(attribution -> !attribution.kind().isPublication()))
        .limit(ATTRIBUTIONS)
        .toList();
  }

  private List<Claim> claims(EnrichedArticle enriched) {
    Map<String, Integer> kept = new HashMap<>();
    return Stream.concat(enriched.claims().stream(), outcomes.of(enriched).stream())
        .filter(
            claim -> {
              String kind = CLAIMS.containsKey(claim.predicate()) ? claim.predicate() : "number";
              return kept.merge(kind, 1, Integer::sum) <= CLAIMS.getOrDefault(kind, 0);
            })
        .toList();
  }

  private static NamedEntity named(Entity entity) {
    int count = entity.mentions().size() + (entity.inHeadline() ? 1 : 0);
    return new NamedEntity(entity.id(), entity.type(), entity.name(), count);
  }

  /** The sentences that name most, early ones before late ones, in the order of the text. */
  private List<Citation> digest(EnrichedArticle enriched) {
    String body = enriched.article().articleBody();
    List<Span> chosen = new ArrayList<>();
    int bytes = 0;
    List<Span> sentences = quotable.of(body, enriched.sentences(), enriched.language().primary());
    for (Span sentence : byWorth(sentences, enriched)) {
      bytes += sentence.of(body).getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= DIGEST && chosen.size() < SENTENCES) {
        chosen.add(sentence);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(Span::start))
        .map(s -> new Citation(s.of(body), enriched.id(), s.start(), s.end()))
        .toList();
  }

  private static List<Span> byWorth(List<Span> sentences, EnrichedArticle enriched) {
    int[] starts =
        enriched.entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .mapToInt(Mention::start)
            .sorted()
            .toArray();
    List<Worth> worths = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      int names = between(starts, sentence.start(), sentence.end());
      worths.add(new Worth(sentence, (1 + Math.min(3, names)) / (1 + i / 4.0)));
    }
    worths.sort(
        Comparator.comparingDouble((Worth worth) -> -worth.worth())
            .thenComparingInt(worth -> worth.sentence().start()));
    return worths.stream().map(Worth::sentence).toList();
  }

  private static int between(int[] sorted, int from, int to) {
    return position(sorted, to) - position(sorted, from);
  }

  /** How many are lower. */
  private static int position(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Worth(Span sentence, double worth) {}
}
