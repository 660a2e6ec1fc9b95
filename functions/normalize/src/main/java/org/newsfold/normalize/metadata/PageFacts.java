package org.newsfold.normalize.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.text.Table;

/** Collects, in one walk over a page, what it says of its article. */
final class PageFacts {
  private static final Map<String, List<String>> META_NAMES =
      Table.of(PageFacts.class, "meta-names.tsv").rows().stream()
          .collect(Collectors.toMap(List::getFirst, row -> row));

  private static final Set<String> AUTHOR_CLASSES =
      Set.of(
          "author",
          "author-name",
          "authorname",
          "article-author",
          "byline",
          "byline-name",
          "entry-author",
          "post-author",
          "fn",
          "autor",
          "article__author",
          "author__name");

  private static final Set<String> DATE_CLASSES =
      Set.of(
          "date",
          "published",
          "posted-on",
          "entry-date",
          "dateline",
          "post-date",
          "timestamp",
          "datum",
          "article-date",
          "publish-date",
          "pubdate",
          "article__date");

  private static final int LONGEST_VISIBLE = 120;

  private final Facts facts = new Facts();
  private boolean inNarrow;

  private PageFacts() {}

  static Facts of(Document page) {
    PageFacts collector = new PageFacts();
    collector.facts.add(Fact.HEADLINE, Evidence.PAGE, page.title());
    collector.walk(page);
    return collector.facts;
  }

  private void walk(Element element) {
    boolean before = inNarrow;
    look(element);
    for (Element child : element.children()) {
      walk(child);
    }
    inNarrow = before;
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "html" -> facts.add(Fact.LANGUAGE, Evidence.VISIBLE, element.attr("lang"));
      case "meta" -> meta(element);
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          facts.add(Fact.URL, Evidence.JSON_LD, element.attr("href"));
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          LinkedData.read(element.data(), facts);
        }
      }
      case "h1" -> facts.add(Fact.HEADLINE, Evidence.VISIBLE, element.text());
      case "time" -> time(element);
      default -> {
        // Only its attributes can say something.
      }
    }
    if (element.attributesSize() > 0) {
      attributes(element);
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    String name = (meta.attr("property") + meta.attr("name")).strip().toLowerCase(Locale.ROOT);
    List<String> row = META_NAMES.get(name);
    if (row != null) {
      facts.add(Fact.valueOf(row.get(1)), Evidence.valueOf(row.get(2)), content);
    }
  }

  private void time(Element time) {
    String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    boolean published = time.hasAttr("pubdate") || time.hasClass("published");
    facts.add(Fact.PUBLISHED, published ? Evidence.MICRODATA : Evidence.VISIBLE, value);
  }

  private void attributes(Element element) {
    switch (element.attr("itemprop")) {
      case "author", "creator" -> facts.add(Fact.AUTHOR, Evidence.MICRODATA, named(element));
      case "datePublished" -> facts.add(Fact.PUBLISHED, Evidence.MICRODATA, value(element));
      case "dateModified" -> facts.add(Fact.MODIFIED, Evidence.MICRODATA, value(element));
      case "headline" -> facts.add(Fact.HEADLINE, Evidence.MICRODATA, value(element));
      default -> visible(element);
    }
  }

  private void visible(Element element) {
    String rel = element.attr("rel");
    Set<String> classes = element.hasAttr("class") ? element.classNames() : Set.of();
    if (rel.contains("author") || isAny(classes, AUTHOR_CLASSES)) {
      add(Fact.AUTHOR, element);
    } else if (isAny(classes, DATE_CLASSES)) {
      add(Fact.PUBLISHED, element);
    }
  }

  private void add(Fact fact, Element element) {
    String text =
        element.hasAttr("title") && fact == Fact.PUBLISHED ? element.attr("title") : element.text();
    if (text.length() <= LONGEST_VISIBLE) {
      facts.add(fact, Evidence.VISIBLE, text);
    }
  }

  private static boolean isAny(Set<String> classes, Set<String> wanted) {
    for (String name : classes) {
      if (wanted.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String named(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    return value(name == null ? element : name);
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
