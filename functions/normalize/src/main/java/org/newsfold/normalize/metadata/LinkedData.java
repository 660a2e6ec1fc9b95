package org.newsfold.normalize.metadata;

import java.util.HashMap;
import java.util.Map;
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
  private final Map<String, String> byId = new HashMap<>();

  private LinkedData(Facts facts) {
    this.facts = facts;
  }

  static void read(String json, Facts facts) {
    if (json.length() <= LONGEST) {
      Json graph = JsonReader.read(json);
      LinkedData reader = new LinkedData(facts);
      reader.people(graph, 0);
      reader.walk(graph, 0);
    }
  }

  /** The names of people, by which other parts of the graph call them. */
  private void people(Json json, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (isA(json, "Person")) {
      json.get("@id")
          .text()
          .ifPresent(id -> json.get("name").text().ifPresent(n -> byId.putIfAbsent(id, n)));
    }
    json.children().forEach(child -> people(child, depth + 1));
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
      authors(json, Evidence.PAGE);
    }
    json.children().forEach(child -> walk(child, depth + 1));
  }

  private void article(Json article) {
    add(Fact.HEADLINE, Evidence.JSON_LD, article.get("headline"));
    add(Fact.DESCRIPTION, Evidence.JSON_LD, article.get("description"));
    add(Fact.PUBLISHED, Evidence.JSON_LD, article.get("datePublished"));
    add(Fact.MODIFIED, Evidence.JSON_LD, article.get("dateModified"));
    add(Fact.LANGUAGE, Evidence.JSON_LD, article.get("inLanguage"));
    add(Fact.BODY, Evidence.JSON_LD, article.get("articleBody"));
    add(Fact.FREE, Evidence.JSON_LD, article.get("isAccessibleForFree"));
    article.get("@type").each().forEach(type -> add(Fact.TYPE, Evidence.JSON_LD, type));
    authors(article, Evidence.JSON_LD);
    names(article.get("publisher"), false)
        .forEach(name -> facts.add(Fact.PUBLISHER, Evidence.JSON_LD, name));
    Stream.of(article.get("url"), article.get("mainEntityOfPage"))
        .flatMap(url -> Stream.of(url, url.get("@id")))
        .forEach(url -> add(Fact.URL, Evidence.JSON_LD, url));
  }

  private void authors(Json work, Evidence evidence) {
    names(work.get("author"), true).forEach(name -> facts.add(Fact.AUTHOR, evidence, name));
    work.get("author")
        .each()
        .flatMap(author -> author.get("@id").text().stream())
        .flatMap(id -> Stream.ofNullable(byId.get(id)))
        .forEach(name -> facts.add(Fact.AUTHOR, evidence, name));
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
