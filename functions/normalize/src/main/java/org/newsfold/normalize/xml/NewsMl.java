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

/** IPTC NewsML-G2: news items, alone or in a news message. Named by their guid. */
public final class NewsMl {
  private NewsMl() {}

  /** The items of a file, in its order; an item that is alone has no name. */
  public static List<Entry> read(String xml) {
    Element root = Xml.root(xml);
    if (root == null) {
      return List.of();
    }
    if (root.normalName().equals("newsitem")) {
      return List.of(item(root, ""));
    }
    return Xml.all(root, "newsitem", Integer.MAX_VALUE).stream()
        .map(item -> item(item, item.attr("guid")))
        .toList();
  }

  private static Entry item(Element item, String name) {
    Element about = Xml.child(item, "itemmeta").orElse(item);
    Element content = Xml.child(item, "contentmeta").orElse(item);
    String headline = Xml.line(content, "headline").or(() -> Xml.line(about, "title")).orElse("");
    String text = text(item);
    Draft draft =
        new Draft(
            headline,
            Paragraphs.withoutHeadline(text, headline),
            authors(content),
            Xml.date(
                Xml.line(content, "contentcreated")
                    .or(() -> Xml.line(about, "firstcreated", "versioncreated"))),
            Xml.date(
                Xml.line(content, "contentmodified").or(() -> Xml.line(about, "versioncreated"))),
            publisher(about),
            Xml.child(about, "link")
                .flatMap(link -> WebAddress.clean(link.attr("href")))
                .orElse(null),
            language(item, content));
    boolean cancelled =
        Xml.child(about, "pubstatus")
            .filter(status -> status.attr("qcode").endsWith(":canceled"))
            .isPresent();
    return cancelled ? new Entry(name, Entry.Kind.CANCELLED, draft) : Entry.of(name, draft);
  }

  /** The longest of the renditions of the text. */
  private static String text(Element item) {
    String longest = "";
    for (Element set : Xml.children(item, "contentset")) {
      for (Element rendition : set.children()) {
        String text =
            switch (rendition.normalName()) {
              case "inlinexml" -> inline(rendition);
              case "inlinedata" -> isText(rendition) ? Xml.body(rendition) : "";
              default -> "";
            };
        longest = text.length() > longest.length() ? text : longest;
      }
    }
    return longest;
  }

  private static boolean isText(Element rendition) {
    String type = rendition.attr("contenttype");
    return type.isEmpty() || type.startsWith("text/") || type.contains("html");
  }

  private static String inline(Element rendition) {
    return Nitf.content(rendition).orElseGet(() -> Xml.body(rendition));
  }

  private static List<String> authors(Element content) {
    return Xml.people(
        Stream.concat(
            Xml.children(content, "by").stream().map(Xml::line),
            Xml.children(content, "creator").stream()
                .flatMap(creator -> Xml.line(creator, "name").stream())));
  }

  private static @Nullable String publisher(Element about) {
    return Xml.child(about, "provider")
        .map(provider -> Xml.line(provider, "name").orElse(provider.attr("literal")))
        .filter(name -> !name.isEmpty())
        .orElse(null);
  }

  private static @Nullable String language(Element item, Element content) {
    return Stream.of(
            Xml.child(content, "language").map(language -> language.attr("tag")),
            Optional.of(item.attr("xml:lang")))
        .flatMap(Optional::stream)
        .flatMap(tag -> LanguageTag.clean(tag).stream())
        .findFirst()
        .orElse(null);
  }
}
