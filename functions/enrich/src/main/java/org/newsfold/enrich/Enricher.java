package org.newsfold.enrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Language;
import org.newsfold.article.Mention;
import org.newsfold.article.Quote;
import org.newsfold.article.Span;
import org.newsfold.enrich.dates.AgoFinder;
import org.newsfold.enrich.dates.DateFinder;
import org.newsfold.enrich.language.LanguageDetector;
import org.newsfold.enrich.names.Coreference;
import org.newsfold.enrich.names.NameFinder;
import org.newsfold.enrich.names.NameFinder.Names;
import org.newsfold.enrich.names.NameFinder.Part;
import org.newsfold.enrich.numbers.NumberFinder;
import org.newsfold.enrich.sources.AttributionFinder;
import org.newsfold.enrich.sources.ClaimFinder;
import org.newsfold.enrich.sources.DateClaims;
import org.newsfold.enrich.sources.Passage;
import org.newsfold.enrich.sources.PlaceClaims;
import org.newsfold.enrich.sources.QuoteFinder;
import org.newsfold.enrich.sources.RoleFinder;
import org.newsfold.enrich.text.SentenceSplitter;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.Words;
import org.newsfold.name.NameMatcher;

/**
 * Makes an enriched article of an article: its language, sentences, entities, numbers, dates,
 * quotes, attributions and claims.
 *
 * <p>All offsets count UTF-16 units of {@code articleBody} and cut exactly the text given. Of a
 * body longer than 200,000 characters sentences are found throughout, everything else in the first
 * 200,000. Any text is taken; time is linear in its length. Safe for use by several threads; made
 * once, since its tables take half a second and some 50 MB.
 */
public final class Enricher {
  private static final int READ = 200_000;

  private final LanguageDetector languages = new LanguageDetector();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NameFinder names = new NameFinder();
  private final Coreference coreference = new Coreference(new NameMatcher());
  private final DateFinder dateFinder = new DateFinder();
  private final AgoFinder agoFinder = new AgoFinder();
  private final NumberFinder numberFinder = new NumberFinder();
  private final AttributionFinder attributionFinder = new AttributionFinder();
  private final ClaimFinder claimFinder = new ClaimFinder();
  private final DateClaims dateClaims = new DateClaims();
  private final PlaceClaims placeClaims = new PlaceClaims();
  private final RoleFinder roleFinder = new RoleFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();

  /** Enriches an article; the same article always gives the same. */
  public EnrichedArticle enrich(Article article) {
    String body = article.articleBody();
    Language language =
        languages.detect(body.isBlank() ? article.headline() : body, article.declaredLanguage());
    String tag = language.primary();
    List<Span> sentences = splitter.split(body, tag);
    String read = body.length() <= READ ? body : body.substring(0, READ);
    List<Span> readSentences = within(sentences, read.length());
    List<Word> words = Words.of(read, readSentences);
    Names found = names.find(part(article.headline(), tag), new Part(read, words), tag);
    List<Entity> entities = coreference.entities(found.body(), found.headline());
    List<Word> apart = Words.apart(words);
    LocalDate published = day(article);
    List<DateMention> named = dateFinder.find(read, apart, tag, published);
    AgoFinder.Found told =
        agoFinder.find(
            read,
            apart,
            tag,
            numberFinder.find(read, apart, tag, named, people(entities)),
            published);
    List<DateMention> dates = merged(named, told.dates());
    Passage passage = Passage.of(read, tag, readSentences, apart, entities);
    List<Quote> quotes = quoteFinder.find(passage);
    List<Claim> roles = roleFinder.find(passage);
    List<Claim> claims = new ArrayList<>(claimFinder.find(passage, told.numbers()));
    claims.addAll(roles);
    claims.addAll(dateClaims.find(passage, dates, published));
    claims.addAll(placeClaims.find(passage));
    return new EnrichedArticle(
        article,
        language,
        sentences,
        entities,
        told.numbers(),
        dates,
        attributionFinder.find(passage, quotes, roles),
        claims,
        quotes);
  }

  private static List<DateMention> merged(List<DateMention> one, List<DateMention> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparingInt(DateMention::start))
        .toList();
  }

  private static List<Mention> people(List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .flatMap(entity -> entity.mentions().stream())
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private Part part(String headline, String language) {
    String read = headline.length() <= READ ? headline : headline.substring(0, READ);
    return new Part(read, Words.of(read, splitter.split(read, language)));
  }

  private static List<Span> within(List<Span> sentences, int length) {
    return sentences.stream().filter(sentence -> sentence.end() <= length).toList();
  }

  private static @Nullable LocalDate day(Article article) {
    return article.datePublished() == null
        ? null
        : article.datePublished().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
