package org.newsfold.normalize.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.Table;

/** Collects, in one walk over a page, what it says of its article. */
final class PageFacts {
  private static final Map<String, List<String>> META_NAMES =
      Table.of(PageFacts.class, "meta-names.tsv").rows().stream()
          .collect(Collectors.toMap(List::getFirst, row -> row));

  private static final Set<String> DATE_CLASSES =
      Set.of(
          "article-date",
          "date",
          "dateline",
          "datum",
          "entry-date",
          "post-date",
          "posted-on",
          "pubdate",
          "publish-date",
          "published",
          "timestamp");

  private static final int LONGEST = 120;
  private static final int LONGEST_HEADING = 400;

  private final Facts facts = new Facts();
  private final VisibleFacts visible = new VisibleFacts(facts);

  private final Map<String, Boolean> datedClasses = new HashMap<>();

  /** Whether the last label for link previews was one for the author. */
  private boolean bylineNext;

  private PageFacts() {}

  static Facts of(Document page) {
    PageFacts collector = new PageFacts();
    collector.walk(page, null);
    collector.visible.finish();
    return collector.facts;
  }

  private void walk(Element element, @Nullable Element byline) {
    look(element);
    Element inner = byline == null && visible.isByline(element) ? element : byline;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        visible.text(text);
        if (inner != null) {
          visible.byline(inner, text);
        }
      } else if (child instanceof Element childElement) {
        walk(childElement, inner);
      }
    }
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
      case "h1" -> {
        heading(element);
        visible.heading();
      }
      case "h2", "h3" ->
          facts.add(Fact.HEADING, Evidence.VISIBLE, ShortText.of(element, LONGEST_HEADING));
      case "title" -> facts.add(Fact.HEADLINE, Evidence.PAGE, title(element));
      case "time" -> time(element);
      default -> {
        // Only its attributes can say something.
      }
    }
    if (element.attributesSize() > 0) {
      attributes(element);
    }
  }

  /** The largest heading; the site's own name where it leads home. */
  private void heading(Element heading) {
    String text = ShortText.of(heading, LONGEST_HEADING);
    Element link = text.isEmpty() ? null : heading.selectFirst("a[href]");
    if (link != null && WebAddress.isHome(link.attr("href")) && link.text().equals(text)) {
      facts.add(Fact.PUBLISHER, Evidence.PAGE, text);
    } else {
      facts.add(Fact.HEADLINE, Evidence.VISIBLE, text);
      Kicker.in(heading).ifPresent(facts::add);
    }
  }

  /** Pictures have titles too. */
  private static String title(Element title) {
    Element parent = title.parent();
    return parent != null && parent.normalName().equals("svg") ? "" : title.text();
  }

  private void meta(Element meta) {
    String name = (meta.attr("property") + meta.attr("name")).strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("twitter:label")) {
      bylineNext = Bylines.isBy(meta.attr("content"));
    } else if (name.startsWith("twitter:data") && bylineNext) {
      facts.add(Fact.AUTHOR, Evidence.META, meta.attr("content"));
    }
    List<String> row = META_NAMES.get(name);
    if (row != null) {
      facts.add(Fact.valueOf(row.get(1)), Evidence.valueOf(row.get(2)), meta.attr("content"));
    }
  }

  private void time(Element time) {
    boolean published = time.hasAttr("pubdate") || time.hasClass("published");
    Evidence evidence = published ? Evidence.MICRODATA : Evidence.VISIBLE;
    facts.add(Fact.PUBLISHED, evidence, value(time));
  }

  private void attributes(Element element) {
    String item = element.attr("itemprop");
    String property = item.isEmpty() ? element.attr("property") : item;
    switch (property.startsWith("schema:") ? property.substring(7) : property) {
      case "author", "creator" -> facts.add(Fact.AUTHOR, Evidence.MICRODATA, named(element));
      case "datePublished", "dateCreated" ->
          facts.add(Fact.PUBLISHED, Evidence.MICRODATA, value(element));
      case "dateModified" -> facts.add(Fact.MODIFIED, Evidence.MICRODATA, value(element));
      case "headline" -> facts.add(Fact.HEADLINE, Evidence.MICRODATA, value(element));
      default -> dated(element);
    }
  }

  private void dated(Element element) {
    if (datedClasses.computeIfAbsent(element.className(), PageFacts::isDated)) {
      String text =
          element.hasAttr("title") ? element.attr("title") : ShortText.of(element, LONGEST);
      facts.add(Fact.PUBLISHED, Evidence.VISIBLE, text);
    }
  }

  private static boolean isDated(String classes) {
    return Stream.of(classes.toLowerCase(Locale.ROOT).split(" ", -1))
        .anyMatch(DATE_CLASSES::contains);
  }

  private static String named(Element element) {
    Element name = ShortText.inside(element, "itemprop", "name");
    return value(name == null ? element : name);
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return ShortText.of(element, LONGEST);
  }
}
