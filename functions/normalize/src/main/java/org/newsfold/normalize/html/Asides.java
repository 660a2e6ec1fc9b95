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
  private final List<Element> articles = new ArrayList<>();
  private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int total;

  private record Aside(Element element, Content content, boolean post) {}

  /** What lies in an element. */
  private static final class Content {
    private int characters;
    private int inParagraphs;
    private boolean article;
    private boolean post;

    void add(Content inner) {
      characters += inner.characters;
      inParagraphs += inner.inParagraphs;
      article |= inner.article;
      post |= inner.post;
    }
  }

  Asides(Element body, Care care, PageNames names) {
    this.care = care;
    this.names = names;
    this.total = Math.max(1, walk(body).inParagraphs);
  }

  /** What care leaves aside, and the elements whose names are believed. */
  Set<Element> elements() {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(skipped);
    found.stream().filter(this::isBelieved).map(Aside::element).forEach(all::add);
    return all;
  }

  /** All {@code article} elements, in order. */
  List<Element> articles() {
    return articles;
  }

  private boolean isBelieved(Aside aside) {
    Content content = aside.content();
    return content.inParagraphs <= GOOD_PART * total
        && !aside.post()
        && !(content.article && content.inParagraphs > SMALL_PART * total);
  }

  private Content walk(Element element) {
    String tag = element.normalName();
    if (tag.equals("article")) {
      articles.add(element);
    }
    Content content = new Content();
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        content.characters += length(text.getWholeText());
      } else if (child instanceof Element inner && care.skips(inner)) {
        skipped.add(inner);
      } else if (child instanceof Element inner) {
        content.add(walk(inner));
      }
    }
    if (tag.equals("p") && content.characters > PARAGRAPH) {
      content.inParagraphs += content.characters;
    }
    boolean isBody = isBody(element);
    boolean isPost = isPost(element);
    if (!NEVER.contains(tag) && !isBody && names.isAside(element)) {
      found.add(new Aside(element, content, content.post || isPost));
    }
    Content whole = new Content();
    whole.add(content);
    whole.article |= isBody || tag.equals("article");
    whole.post |= isPost;
    return whole;
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

  private static boolean isBody(Element element) {
    return element.attr("itemprop").contains("articleBody");
  }

  private static boolean isPost(Element element) {
    String classes = element.className();
    return classes.contains("twitter-tweet") || classes.contains("instagram-media");
  }
}
