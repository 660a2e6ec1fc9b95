package org.newsfold.local.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Language.Share;
import org.newsfold.article.Mention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Quote;
import org.newsfold.article.TextMark;
import org.newsfold.name.Governments;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Signature;

/** A line that {@code inspect} prints: what normalize and enrich make of one article. */
record Inspected(
    String file,
    @Nullable String id,
    @Nullable String part,
    String status,
    @Nullable String reason,
    @Nullable String format,
    @Nullable String headline,
    @Nullable String articleBody,
    @Nullable List<String> author,
    @Nullable Instant datePublished,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String inLanguage,
    @Nullable Double languageConfidence,
    @Nullable List<Share> languages,
    @Nullable List<Named> entities,
    @Nullable List<Claim> claims,
    @Nullable List<Attribution> attributions,
    @Nullable List<Quote> quotes,
    @Nullable List<NumberMention> numbers,
    @Nullable List<DateMention> dates,
    @Nullable Fingerprints fingerprints,
    @Nullable List<TextMark> marks) {
  static final String OK = "ok";
  static final String REJECTED = "rejected";

  /** An entity and where it is mentioned. */
  record Named(
      String id, EntityType type, String name, @Nullable String country, List<Mention> mentions) {
    static Named of(Entity entity) {
      String country = Governments.country(entity.id()).orElse(null);
      return new Named(entity.id(), entity.type(), entity.name(), country, entity.mentions());
    }
  }

  /**
   * What copies are known by.
   *
   * @param sentenceLengths in UTF-16 units, of the first 80 sentences
   * @param wordPairs hashes of up to 80 telling pairs of neighbouring words
   * @param sequence the first 150 names, numbers and concepts in order: 16 bits of a hash, 8 bits
   *     of where in the text it stands
   */
  record Fingerprints(
      List<Integer> sentenceLengths, List<String> wordPairs, List<Integer> sequence) {
    static Fingerprints of(Signature signature) {
      return new Fingerprints(signature.sentenceLengths(), signature.pairs(), signature.sequence());
    }
  }

  /**
   * An article.
   *
   * @param item what clustering reads of it
   * @param id of the document that it comes from; null for a file
   */
  static Inspected of(
      String file, @Nullable String id, EnrichedArticle enriched, ArticleItem item) {
    Article article = enriched.article();
    String part = article.upload().part();
    return new Inspected(
        file,
        id,
        part.isEmpty() ? null : part,
        OK,
        null,
        article.format(),
        article.headline(),
        article.articleBody(),
        article.author(),
        article.datePublished(),
        article.publisher(),
        article.url(),
        enriched.language().tag(),
        enriched.language().confidence(),
        enriched.language().shares(),
        enriched.entities().stream().map(Named::of).toList(),
        enriched.claims(),
        enriched.attributions(),
        enriched.quotes(),
        enriched.numbers(),
        enriched.dates(),
        Fingerprints.of(item.signature()),
        item.marks().isEmpty() ? null : item.marks());
  }

  /** What came to nothing. */
  static Inspected rejected(
      String file, @Nullable String id, @Nullable String part, String reason) {
    return new Inspected(
        file, id, part, REJECTED, reason, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null);
  }
}
