package org.newsfold.normalize.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The short line above a headline where both stand in one heading, each set for itself: {@code
 * <h1><span>After the vote</span> <span>Council ...</span></h1>}.
 *
 * @param text the line
 * @param named whether its class says what it is
 */
record Kicker(String text, boolean named) {
  private static final int LONGEST = 60;
  private static final List<String> TAGS = List.of("div", "p", "small", "span");
  private static final List<String> NAMES =
      List.of(
          "antetitulo",
          "dachzeile",
          "eyebrow",
          "kicker",
          "overline",
          "overtitle",
          "roofline",
          "rubrik",
          "spitzmarke",
          "surtitre",
          "topic",
          "topline");

  /** What first stands in a heading, if it is in an element of its own. */
  static Optional<Kicker> in(Element heading) {
    for (Node node : heading.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return Optional.empty();
      }
      String line = node instanceof Element element ? ShortText.of(element, LONGEST) : "";
      if (node instanceof Element element && !line.isEmpty()) {
        return TAGS.contains(element.normalName())
            ? Optional.of(new Kicker(line, isNamed(element)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What is left of the heading: a separator between goes too. Empty if it does not begin so. */
  String cutFrom(String heading) {
    if (!heading.startsWith(text)) {
      return "";
    }
    int at = text.length();
    while (at < heading.length() && " :-–—|/".indexOf(heading.charAt(at)) >= 0) {
      at++;
    }
    return heading.substring(at);
  }

  private static boolean isNamed(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(names::contains);
  }
}
