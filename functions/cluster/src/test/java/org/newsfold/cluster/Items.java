package org.newsfold.cluster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.TextMark;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Signature;

/** Makes article items that are empty but for what a test is about. */
final class Items {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final String name;
  private String language = "en";
  private String headline = "";
  private @Nullable String publisher;
  private @Nullable Instant date;
  private List<NamedEntity> entities = List.of();
  private Signature signature = Signature.EMPTY;
  private List<Attribution> attributions = List.of();
  private List<Claim> claims = List.of();
  private List<TextMark> marks = List.of();

  private Items(String name) {
    this.name = name;
  }

  /** An article of this name, in English, undated. */
  static Items named(String name) {
    return new Items(name);
  }

  Items in(String tag) {
    language = tag;
    return this;
  }

  Items headed(String text) {
    headline = text;
    return this;
  }

  Items by(@Nullable String outlet) {
    publisher = outlet;
    return this;
  }

  Items dated(@Nullable Instant published) {
    date = published;
    return this;
  }

  Items with(Signature measured) {
    signature = measured;
    return this;
  }

  Items citing(Attribution... sources) {
    attributions = List.of(sources);
    return this;
  }

  Items claiming(Claim... said) {
    claims = List.of(said);
    return this;
  }

  Items naming(NamedEntity... named) {
    entities = List.of(named);
    return this;
  }

  Items marked(List<TextMark> found) {
    marks = found;
    return this;
  }

  ArticleItem make() {
    return new ArticleItem(
        ArticleId.of(name),
        new Revision("1"),
        false,
        new Upload(name, "", NOON),
        NOON,
        date,
        new Language(language, 1),
        headline,
        List.of(),
        publisher,
        null,
        entities,
        List.of(),
        signature,
        List.of(),
        attributions,
        claims,
        marks);
  }
}
