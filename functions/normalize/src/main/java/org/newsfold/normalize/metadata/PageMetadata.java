package org.newsfold.normalize.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * What a page says of its article. Each field is taken from the first of these that has it in a
 * readable form: JSON-LD, OpenGraph, meta tags, microdata, what is visible, the page as a whole;
 * the date at last from the address.
 *
 * @param titleKeys all titles of the page, as {@link org.newsfold.normalize.text.Sentences#key};
 *     its text does not repeat them
 * @param descriptions what the page gives as its description, as keys too
 * @param body the text as JSON-LD gives it; empty if it does not
 * @param paid whether JSON-LD says that not everybody may read it
 * @param live whether JSON-LD calls it a live blog
 */
public record PageMetadata(
    String headline,
    Set<String> titleKeys,
    List<String> descriptions,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable Instant dateModified,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    String body,
    boolean paid,
    boolean live) {
  /**
   * Reads a page.
   *
   * @param now when it is read; a later date needs more evidence
   */
  public static PageMetadata of(Document page, Instant now) {
    Facts facts = PageFacts.of(page);
    Titles titles = new Titles(facts);
    String language = facts.read(Fact.LANGUAGE, LanguageTag::clean).orElse(null);
    boolean american = language != null && language.equals("en-US");
    Optional<String> url = facts.read(Fact.URL, WebAddress::clean);
    Dates dates = new Dates(facts, american, url, now);
    return new PageMetadata(
        new Headlines(titles).headline(),
        titles.keys(),
        facts.inOrder(Fact.DESCRIPTION).map(Sentences::key).distinct().toList(),
        new Authors(facts).names(),
        dates.published().orElse(null),
        dates.modified().orElse(null),
        facts.inOrder(Fact.PUBLISHER).findFirst().map(TextRepair::line).orElse(null),
        url.orElse(null),
        language,
        facts.first(Fact.BODY, Evidence.JSON_LD).orElse(""),
        facts.first(Fact.FREE, Evidence.JSON_LD).filter("false"::equalsIgnoreCase).isPresent(),
        facts.all(Fact.TYPE, Evidence.JSON_LD).contains("LiveBlogPosting"));
  }
}
