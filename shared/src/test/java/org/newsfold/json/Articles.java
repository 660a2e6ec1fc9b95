package org.newsfold.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.Enriched;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Language;
import org.newsfold.article.Mention;
import org.newsfold.article.Normalized;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.article.Quote;
import org.newsfold.article.Revision;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.article.Speaker;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.UploadStatus;

/** Any articles, enriched articles, withdrawals and statuses, for laws about them. */
public final class Articles extends DomainContextBase {
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.of("", "Müller & Söhne", "数字", "\ud83d\udc4d", "\"\\\n\t\u0000", "\ud83d"));
  }

  @Provide
  Arbitrary<Instant> instant() {
    return Combinators.combine(
            Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
            Arbitraries.of(0, 1_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Upload> upload() {
    return Combinators.combine(text(), text(), instant()).as(Upload::new);
  }

  @Provide
  Arbitrary<Withdrawal> withdrawal() {
    return Combinators.combine(upload(), instant(), text())
        .as((upload, at, v) -> new Withdrawal(upload.articleId(), Revision.of("", at, v), upload));
  }

  @Provide
  Arbitrary<Article> article() {
    Arbitrary<Instant> time = instant().injectNull(0.3);
    Arbitrary<String> maybe = text().injectNull(0.3);
    Arbitrary<Article> bare =
        Combinators.combine(withdrawal(), text(), text(), text(), text().list().ofMaxSize(3))
            .as(
                (w, format, headline, body, author) ->
                    new Article(
                        w.id(),
                        w.revision(),
                        w.upload(),
                        format,
                        headline,
                        body,
                        author,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        List.of()));
    return Combinators.combine(
            bare, time, time, maybe, maybe, maybe, Arbitraries.maps(text(), text()).ofMaxSize(3))
        .as(
            (a, published, modified, publisher, url, language, declared) ->
                new Article(
                    a.id(),
                    a.revision(),
                    a.upload(),
                    a.format(),
                    a.headline(),
                    a.articleBody(),
                    a.author(),
                    published,
                    modified,
                    publisher,
                    url,
                    language,
                    declared,
                    List.of()));
  }

  @Provide
  Arbitrary<EnrichedArticle> enrichedArticle() {
    return Combinators.combine(
            article(),
            language(),
            entity().list().ofMaxSize(3),
            number().list().ofMaxSize(3),
            text())
        .as(
            (article, language, entities, numbers, text) ->
                new EnrichedArticle(
                    article,
                    language,
                    List.of(new Span(0, 3), new Span(3, 9)),
                    entities,
                    numbers,
                    List.of(
                        new DateMention(0, 4, text, LocalDate.EPOCH, day(article), LocalTime.NOON)),
                    List.of(new Attribution(0, 4, text, text, "id", SourceKind.AGENCY, 0, 1)),
                    List.of(new Claim("s", "count", text, null, Precision.ABOUT, 0, 4, text, 1, 2)),
                    List.of(new Quote(0, 4, text, new Speaker(5, 6, text, null)))));
  }

  private static LocalDate day(Article article) {
    return LocalDate.ofInstant(article.upload().received(), ZoneOffset.UTC);
  }

  private Arbitrary<Language> language() {
    return Combinators.combine(text(), Arbitraries.doubles().between(0, 1)).as(Language::new);
  }

  private Arbitrary<Entity> entity() {
    Arbitrary<Mention> mention = text().map(text -> new Mention(1, 1 + text.length(), text));
    return Combinators.combine(
            text(),
            Arbitraries.of(EntityType.class),
            text(),
            Arbitraries.of(true, false),
            mention.list().ofMaxSize(3))
        .as(Entity::new);
  }

  private Arbitrary<NumberMention> number() {
    return Combinators.combine(
            text(),
            Arbitraries.doubles(),
            text().injectNull(0.5),
            Arbitraries.of(Precision.class),
            Arbitraries.of(Quantity.class))
        .as(
            (text, value, unit, precision, quantity) ->
                new NumberMention(0, 1, text, value, unit, precision, quantity, new Span(2, 3)));
  }

  @Provide
  Arbitrary<Normalized> normalized() {
    return Arbitraries.oneOf(article(), withdrawal());
  }

  @Provide
  Arbitrary<Enriched> enriched() {
    return Arbitraries.oneOf(enrichedArticle(), withdrawal());
  }

  @Provide
  Arbitrary<UploadStatus> status() {
    return Combinators.combine(
            withdrawal(),
            Arbitraries.of(UploadStatus.State.class),
            text().injectNull(0.5),
            instant())
        .as(
            (w, state, reason, at) ->
                new UploadStatus(w.upload(), w.revision(), state, reason, at));
  }

  @Provide
  Arbitrary<ArticleId> articleId() {
    return text().map(ArticleId::of);
  }
}
