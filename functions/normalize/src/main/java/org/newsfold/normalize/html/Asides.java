package org.newsfold.normalize.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a page that are named as something beside the article. A name is not believed
 * where the element holds a good part of the page's paragraphs, the declared article, or a quoted
 * post.
 */
final class Asides {
  private static final int PARAGRAPH = 60;
  private static final double GOOD_PART = 0.35;
  private static final double SMALL_PART = 0.1;
  private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "a");

  private final Care care;
  private final PageNames names;
  private final List<Aside> found = new ArrayList<>();

  private record Aside(Element element, Content content) {}

  /** What lies in an element: characters, of long paragraphs too, the article, a quoted post. */
  private record Content(int text, int paragraphs, boolean article, boolean post) {
    static final Content NONE = new Content(0, 0, false, false);

    Content with(Content other) {
      return new Content(
          text + other.text,
          paragraphs + other.paragraphs,
          article || other.article,
          post || other.post);
    }
  }

  private Asides(Care care, PageNames names) {
    this.care = care;
    this.names = names;
  }

  static Set<Element> of(Element body, Care care, PageNames names) {
    Asides asides = new Asides(care, names);
    int total = Math.max(1, asides.walk(body).paragraphs());
    Set<Element> set = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Aside aside : asides.found) {
      Content content = aside.content();
      boolean believed =
          content.paragraphs() <= GOOD_PART * total
              && !content.post()
              && !(content.article() && content.paragraphs() > SMALL_PART * total);
      if (believed) {
        set.add(aside.element());
      }
    }
    return set;
  }

  private Content walk(Element element) {
    Content content = Content.NONE;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        content = content.with(new Content(length(text.getWholeText()), 0, false, false));
      } else if (child instanceof Element inner && !care.skips(inner)) {
        content = content.with(walk(inner)).with(declared(inner));
      }
    }
    if (element.normalName().equals("p") && content.text() > PARAGRAPH) {
      content = content.with(new Content(0, content.text(), false, false));
    }
    if (!NEVER.contains(element.normalName()) && !isBody(element) && names.isAside(element)) {
      found.add(new Aside(element, content.with(new Content(0, 0, false, isPost(element)))));
    }
    return content;
  }

  /** Without blanks at the ends and all but one between words. */
  private static int length(String text) {
    int length = 0;
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = text.charAt(i) <= ' ';
      length += blank && gap ? 0 : 1;
      gap = blank;
    }
    return length;
  }

  private static Content declared(Element element) {
    boolean article = element.normalName().equals("article") || isBody(element);
    return new Content(0, 0, article, isPost(element));
  }

  private static boolean isBody(Element element) {
    return element.attributesSize() > 0 && element.attr("itemprop").contains("articleBody");
  }

  private static boolean isPost(Element element) {
    return element.attributesSize() > 0
        && (element.hasClass("twitter-tweet") || element.hasClass("instagram-media"));
  }
}
