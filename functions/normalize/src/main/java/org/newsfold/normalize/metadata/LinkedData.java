package org.newsfold.normalize.metadata;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * schema.org as JSON-LD: what it says of the article, and of the page where it says nothing else.
 */
final class LinkedData {
  private static final int DEEPEST = 12;

  /** Characters; metadata of a page is never longer. */
  private static final int LONGEST = 2_000_000;

  private final Facts facts;

  private LinkedData(Facts facts) {
    this.facts = facts;
  }

  static void read(String json, Facts facts) {
    if (json.length() <= LONGEST) {
      new LinkedData(facts).walk(JsonReader.read(json), 0);
    }
  }

  private void walk(Json json, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (isA(json, "Article", "BlogPosting", "Reportage", "Posting")) {
      article(json);
    } else if (isA(json, "WebPage", "AboutPage")) {
      add(Fact.PUBLISHED, Evidence.PAGE, json.get("datePublished"));
      add(Fact.HEADLINE, Evidence.PAGE, json.get("name"));
      add(Fact.LANGUAGE, Evidence.PAGE, json.get("inLanguage"));
    }
    json.children().forEach(child -> walk(child, depth + 1));
  }

  private void article(Json article) {
    add(Fact.HEADLINE, Evidence.JSON_LD, article.get("headline"));
    add(Fact.PUBLISHED, Evidence.JSON_LD, article.get("datePublished"));
    add(Fact.MODIFIED, Evidence.JSON_LD, article.get("dateModified"));
    add(Fact.LANGUAGE, Evidence.JSON_LD, article.get("inLanguage"));
    add(Fact.BODY, Evidence.JSON_LD, article.get("articleBody"));
    names(article.get("author"), true)
        .forEach(name -> facts.add(Fact.AUTHOR, Evidence.JSON_LD, name));
    names(article.get("publisher"), false)
        .forEach(name -> facts.add(Fact.PUBLISHER, Evidence.JSON_LD, name));
    Stream.of(article.get("url"), article.get("mainEntityOfPage"))
        .flatMap(url -> Stream.of(url, url.get("@id")))
        .forEach(url -> add(Fact.URL, Evidence.JSON_LD, url));
  }

  private static Stream<String> names(Json who, boolean peopleOnly) {
    return who.each()
        .filter(one -> !peopleOnly || !isA(one, "Organization"))
        .flatMap(
            one ->
                Stream.concat(
                    one.text().stream(), one.get("name").each().flatMap(LinkedData::text)));
  }

  private static Stream<String> text(Json json) {
    return json.text().stream();
  }

  /** Many sites escape text for HTML before they put it into JSON. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static boolean isA(Json json, String... types) {
    return json.get("@type")
        .each()
        .map(Json::text)
        .flatMap(Optional::stream)
        .anyMatch(type -> Stream.of(types).anyMatch(type::contains));
  }

  private void add(Fact fact, Evidence evidence, Json value) {
    value.text().ifPresent(text -> facts.add(fact, evidence, unescaped(text)));
  }
}
