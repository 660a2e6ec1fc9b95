package org.newsfold.normalize.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How much of a page is left aside before its text is looked for; less and less while none is
 * found.
 */
enum Care {
  /** Everything that is unlikely to be the article, by tag, role and name. */
  STRICT(350),
  /** Everything but what is unlikely by name. */
  BY_TAG(200),
  /** Only what never holds text. */
  LOOSE(0);

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "button",
          "canvas",
          "embed",
          "footer",
          "iframe",
          "input",
          "nav",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea");

  private static final Set<String> BESIDE_TEXT =
      Set.of(
          "applet",
          "aside",
          "audio",
          "dialog",
          "figcaption",
          "figure",
          "label",
          "map",
          "menu",
          "noscript",
          "video");

  private static final Set<String> ROLES_BESIDE_TEXT =
      Set.of("banner", "complementary", "contentinfo", "dialog", "menu", "navigation");

  private final int enough;

  Care(int enough) {
    this.enough = enough;
  }

  /** How many characters of text are enough not to try with less care. */
  int enough() {
    return enough;
  }

  /** Whether an element is left aside for what it is; its names are another matter. */
  boolean skips(Element element) {
    String tag = element.normalName();
    if (NEVER_TEXT.contains(tag) || tag.equals("h1")) {
      return true;
    }
    return this != LOOSE
        && (BESIDE_TEXT.contains(tag) || (element.attributesSize() > 0 && isBeside(element)));
  }

  private static boolean isBeside(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES_BESIDE_TEXT.contains(element.attr("role"))
        || isInvisible(element.attr("style"));
  }

  private static boolean isInvisible(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}
