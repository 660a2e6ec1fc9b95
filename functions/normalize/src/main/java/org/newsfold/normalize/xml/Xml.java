package org.newsfold.normalize.xml;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.html.Fragment;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Paragraphs;
import org.newsfold.normalize.text.TextRepair;

/** What the readers of XML have in common. Names of elements are compared in lower case. */
final class Xml {
  private Xml() {}

  /** The root element; null if there is none. */
  static @Nullable Element root(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser()).firstElementChild();
  }

  /** The children of that name. */
  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> child.normalName().equals(name)).toList();
  }

  /** The first child under the first of these names that has one. */
  static Optional<Element> child(Element parent, String... names) {
    return Stream.of(names).flatMap(name -> children(parent, name).stream()).findFirst();
  }

  /** The first descendant of that name, in the order of the file; looks without recursion. */
  static Optional<Element> first(Element root, String name) {
    return all(root, name, 1).stream().findFirst();
  }

  /** The first descendants of that name, in the order of the file; none within one another. */
  static List<Element> all(Element root, String name, int most) {
    List<Element> found = new ArrayList<>();
    Deque<Element> waiting = new ArrayDeque<>();
    waiting.push(root);
    while (!waiting.isEmpty() && found.size() < most) {
      Element next = waiting.pop();
      if (next.normalName().equals(name) && !next.equals(root)) {
        found.add(next);
      } else {
        List<Element> children = next.children();
        for (int i = children.size() - 1; i >= 0; i--) {
          waiting.push(children.get(i));
        }
      }
    }
    return found;
  }

  /** The text of the first child under one of these names, as one line; empty if there is none. */
  static Optional<String> line(Element parent, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> children(parent, name).stream())
        .map(Xml::line)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The text of an element as one line, without the HTML that some escape into it. */
  static String line(Element element) {
    String text = element.wholeText();
    return TextRepair.line(Fragment.isHtml(text) ? Fragment.text(text) : text);
  }

  /** The text that an element holds as HTML, escaped or not, or as plain text. */
  static String body(Element element) {
    if (element.childrenSize() > 0) {
      return Fragment.text(element.html());
    }
    String text = element.wholeText();
    return Fragment.isHtml(text) ? Fragment.text(text) : TextRepair.text(Paragraphs.of(text));
  }

  static @Nullable Instant date(Optional<String> text) {
    return text.map(Xml::extended)
        .flatMap(DateText::find)
        .map(DateText.Found::instant)
        .orElse(null);
  }

  /** ISO 8601 without separators, as agencies write it, with them. */
  private static String extended(String date) {
    return date.length() < 15 || date.charAt(8) != 'T' || date.indexOf('-') >= 0
        ? date
        : "%s-%s-%sT%s:%s:%s"
            .formatted(
                date.substring(0, 4),
                date.substring(4, 6),
                date.substring(6, 8),
                date.substring(9, 11),
                date.substring(11, 13),
                date.substring(13));
  }

  static List<String> people(Stream<String> bylines) {
    return bylines.flatMap(byline -> Bylines.people(byline).stream()).distinct().toList();
  }
}
