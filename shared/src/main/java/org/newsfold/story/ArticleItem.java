package org.newsfold.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.Enriched;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.article.Upload;

/**
 * What the table keeps of an article: enough to score it against others, to settle its story and to
 * summarize it without reading its text again. At most about 12 KB.
 *
 * @param withdrawn a tombstone: nothing but id, revision, upload and {@code placed} means anything
 * @param placed the time under which postings and stories find it: {@code datePublished}, or the
 *     receipt of an undated one
 * @param postings the features it is found by
 * @param sentences candidates for the summary, in order; at most 4 KB with claims and attributions
 * @param marks what sets its text apart
 */
public record ArticleItem(
    ArticleId id,
    Revision revision,
    boolean withdrawn,
    Upload upload,
    Instant placed,
    @Nullable Instant datePublished,
    Language language,
    String headline,
    List<String> author,
    @Nullable String publisher,
    @Nullable String url,
    List<NamedEntity> entities,
    List<String> postings,
    Signature signature,
    List<Citation> sentences,
    List<Attribution> attributions,
    List<Claim> claims,
    List<TextMark> marks) {

  public ArticleItem {
    author = List.copyOf(author);
    entities = List.copyOf(entities);
    postings = List.copyOf(postings);
    sentences = List.copyOf(sentences);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    marks = List.copyOf(marks);
  }

  /** What is left of an article that was withdrawn. */
  public static ArticleItem tombstone(Enriched withdrawal) {
    return new ArticleItem(
        withdrawal.id(),
        withdrawal.revision(),
        true,
        withdrawal.upload(),
        withdrawal.upload().received(),
        null,
        Language.UNDETERMINED,
        "",
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        Signature.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether a whole text is preferred: it is only the beginning, or announces an article. */
  public boolean isStub() {
    return marks.contains(TextMark.STUB);
  }

  /** Whether a better witness is preferred: a program wrote its words. */
  public boolean isPoor() {
    return marks.contains(TextMark.SPUN) || marks.contains(TextMark.MACHINE_TRANSLATED);
  }
}
