package org.newsfold.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;

/**
 * Makes copies of articles that no summary should quote while the articles are there: with what
 * spinning and translating programs leave in a text, and cut to a teaser.
 */
final class PoorCopies {
  /** One flaw in so many words. */
  private static final int EVERY = 40;

  /** A teaser has so many sentences. */
  private static final int TEASER = 3;

  private final Enricher enricher;

  PoorCopies(Enricher enricher) {
    this.enricher = enricher;
  }

  /** The three copies of an article. */
  List<EnrichedArticle> of(EnrichedArticle original) {
    String body = original.article().articleBody();
    int end = original.sentences().stream().limit(TEASER).mapToInt(s -> s.end()).max().orElse(0);
    return Stream.of(
            copy(original, "spun", flawed(body, "{", "|that}"), List.of()),
            copy(original, "translated", flawed(body, "", " -so"), List.of()),
            copy(original, "stub", body.substring(0, end), List.of(TextMark.STUB)))
        .map(enricher::enrich)
        .toList();
  }

  /** Puts something around every so many-th word. */
  private static String flawed(String text, String before, String after) {
    StringBuilder out = new StringBuilder();
    int words = 0;
    for (String word : text.split(" ", -1)) {
      boolean plain = word.length() > 1 && word.chars().allMatch(Character::isLetter);
      words += plain ? 1 : 0;
      boolean chosen = plain && words % EVERY == EVERY / 2;
      out.append(out.isEmpty() ? "" : " ").append(chosen ? before + word + after : word);
    }
    return out.toString();
  }

  private static Article copy(
      EnrichedArticle enriched, String kind, String body, List<TextMark> marks) {
    Article original = enriched.article();
    Upload upload = new Upload(original.upload().key() + "/" + kind, "", Instant.EPOCH);
    return new Article(
        upload.articleId(),
        new Revision(""),
        upload,
        original.format(),
        original.headline(),
        body,
        original.author(),
        original.datePublished(),
        original.dateModified(),
        original.publisher(),
        original.url(),
        original.declaredLanguage(),
        Map.of(),
        marks);
  }
}
