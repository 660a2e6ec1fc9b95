package org.newsfold.normalize.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.metadata.WebAddress;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Paragraphs;
import org.newsfold.normalize.text.Teaser;

/**
 * A feed: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom (RFC 4287). Items are named by their guid, id or
 * link.
 */
public final class Feed {
  private Feed() {}

  /** The items of a feed, in its order. */
  public static List<Entry> read(String xml) {
    Element root = Xml.root(xml);
    if (root == null) {
      return List.of();
    }
    boolean atom = root.normalName().equals("feed");
    Element about = atom ? root : Xml.child(root, "channel").orElse(root);
    return Xml.all(root, atom ? "entry" : "item", Integer.MAX_VALUE).stream()
        .map(item -> item(item, about, root))
        .toList();
  }

  private static Entry item(Element item, Element about, Element root) {
    String headline = Xml.line(item, "title").orElse("");
    Optional<Element> full = Xml.child(item, "content:encoded", "content", "body", "xhtml:body");
    Optional<Element> summary = Xml.child(item, "description", "summary", "media:description");
    String text = full.map(Xml::body).orElse("");
    boolean isFull = !text.isEmpty();
    if (!isFull) {
      text = summary.map(Xml::body).orElse("");
    }
    Draft draft =
        new Draft(
            headline,
            Paragraphs.withoutHeadline(text, headline),
            authors(item),
            Xml.date(Xml.line(item, "pubdate", "published", "dc:date", "issued", "updated")),
            Xml.date(Xml.line(item, "updated", "dcterms:modified", "atom:updated")),
            Xml.line(about, "title").orElse(null),
            link(item).flatMap(WebAddress::clean).orElse(null),
            language(item, about, root));
    String name = Xml.line(item, "guid", "id").or(() -> link(item)).orElse(item.attr("rdf:about"));
    return Entry.of(name, isFull ? Teaser.ofText(draft) : Teaser.ofSummary(draft));
  }

  private static List<String> authors(Element item) {
    return Xml.people(
        Stream.concat(
            Xml.children(item, "author").stream()
                .flatMap(
                    author ->
                        Xml.line(author, "name")
                            .or(() -> Optional.of(afterAddress(Xml.line(author))))
                            .stream()),
            Xml.children(item, "dc:creator").stream().map(Xml::line)));
  }

  /** RSS wants "address (name)". */
  private static String afterAddress(String author) {
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    return author.contains("@") && open >= 0 && close > open
        ? author.substring(open + 1, close)
        : author;
  }

  private static Optional<String> link(Element item) {
    return Xml.children(item, "link").stream()
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .map(link -> link.hasAttr("href") ? link.attr("href") : Xml.line(link))
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  private static @Nullable String language(Element item, Element about, Element root) {
    return Stream.of(
            Optional.of(item.attr("xml:lang")),
            Xml.line(item, "dc:language"),
            Xml.line(about, "language", "dc:language"),
            Optional.of(root.attr("xml:lang")))
        .flatMap(Optional::stream)
        .flatMap(tag -> LanguageTag.clean(tag).stream())
        .findFirst()
        .orElse(null);
  }
}
