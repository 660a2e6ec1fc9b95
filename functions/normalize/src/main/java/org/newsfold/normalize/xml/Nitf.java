package org.newsfold.normalize.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Paragraphs;

/** IPTC NITF: one article a file. */
public final class Nitf {
  private Nitf() {}

  /** The article; its body is empty where the file holds none. */
  public static Draft read(String xml) {
    Element root = Xml.root(xml);
    if (root == null) {
      return new Draft("", "", List.of(), null, null, null, null, null);
    }
    String headline =
        Xml.first(root, "hl1")
            .or(() -> Xml.first(root, "hedline"))
            .or(() -> Xml.first(root, "title"))
            .map(Xml::line)
            .orElse("");
    return new Draft(
        headline,
        Paragraphs.withoutHeadline(content(root).orElse(""), headline),
        authors(root),
        Xml.date(
            norm(root, "date.issue")
                .or(() -> norm(root, "date.release"))
                .or(() -> published(root))),
        null,
        Xml.first(root, "distributor")
            .map(Xml::line)
            .or(() -> Xml.first(root, "pubdata").map(data -> data.attr("name")))
            .filter(name -> !name.isEmpty())
            .orElse(null),
        null,
        LanguageTag.clean(root.attr("xml:lang")).orElse(null));
  }

  /** The text of an article's content, without media and their captions; empty if it has none. */
  static Optional<String> content(Element root) {
    return Xml.first(root, "body.content")
        .map(
            content -> {
              Element text = content.clone();
              text.select("media").remove();
              return Xml.body(text);
            });
  }

  private static List<String> authors(Element root) {
    return Xml.people(
        Stream.of(Xml.first(root, "byline"), Xml.first(root, "person"))
            .flatMap(Optional::stream)
            .map(Xml::line));
  }

  private static Optional<String> norm(Element root, String name) {
    return Xml.first(root, name).map(date -> date.attr("norm")).filter(date -> !date.isEmpty());
  }

  private static Optional<String> published(Element root) {
    return Xml.first(root, "pubdata").map(data -> data.attr("date.publication"));
  }
}
