package org.newsfold.normalize.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of elements that hold a line at most. Looks at a bounded number of nodes, so that asking
 * each of many elements within one another costs no more than one walk over the page.
 */
final class ShortText {
  private static final int NODES = 100;

  /** Sources indent short texts by no more than this many times their length. */
  private static final int BLANKS = 20;

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private int nodes;

  private ShortText(int longest) {
    this.longest = longest;
  }

  /** The text; empty if it is longer than that many characters. */
  static String of(Element element, int longest) {
    ShortText found = new ShortText(longest);
    return found.read(element) ? found.text.toString().strip() : "";
  }

  /** The first element inside with that attribute value, if it is near. */
  static @Nullable Element inside(Element element, String attribute, String value) {
    return new ShortText(0).find(element, attribute, value);
  }

  private boolean read(Element element) {
    for (Node child : element.childNodes()) {
      if (++nodes > NODES) {
        return false;
      }
      if (child instanceof TextNode textNode) {
        if (textNode.getWholeText().length() > BLANKS * longest) {
          return false;
        }
        text.append(textNode.text());
      } else if (child instanceof Element inner) {
        text.append(inner.isBlock() || inner.normalName().equals("br") ? " " : "");
        if (!read(inner)) {
          return false;
        }
      }
      if (text.length() > 2 * longest) {
        return false;
      }
    }
    return text.toString().strip().length() <= longest;
  }

  private @Nullable Element find(Element element, String attribute, String value) {
    for (Node child : element.childNodes()) {
      if (++nodes > NODES) {
        return null;
      }
      if (child instanceof Element inner) {
        Element found = inner.attr(attribute).equals(value) ? inner : find(inner, attribute, value);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
