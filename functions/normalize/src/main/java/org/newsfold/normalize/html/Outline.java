package org.newsfold.normalize.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a part of it, as a list of blocks in reading order, and which of them each element
 * holds. Made in one walk; sums over an element are differences of running sums.
 */
final class Outline {
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  /** Deeper than any page; jsoup flattens what is nested deeper than 512. */
  private static final int DEEPEST = 600;

  private final Predicate<Element> skipped;
  private final List<Block> blocks = new ArrayList<>();
  private final IdentityHashMap<Element, Range> ranges = new IdentityHashMap<>();
  private final Captions captions = new Captions();
  private final StringBuilder text = new StringBuilder();
  private int linkLength;
  private int linksOpen;
  private int quotesOpen;

  /** Blocks {@code first} up to, not including, {@code end}. */
  record Range(int first, int end) {
    boolean holds(int block) {
      return first <= block && block < end;
    }
  }

  private Outline(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  static Outline of(Element root, Predicate<Element> skipped) {
    Outline outline = new Outline(skipped);
    outline.walk(root, root, 0);
    outline.flush(root);
    return outline;
  }

  List<Block> blocks() {
    return blocks;
  }

  Captions captions() {
    return captions;
  }

  /** Every element in it, with its blocks. */
  IdentityHashMap<Element, Range> ranges() {
    return ranges;
  }

  Range rangeOf(Element element) {
    return ranges.getOrDefault(element, new Range(0, 0));
  }

  private void walk(Element element, Element block, int depth) {
    String tag = element.normalName();
    boolean isBlock = BLOCK_TAGS.contains(tag);
    if (isBlock) {
      flush(block);
    }
    int first = blocks.size();
    int pictures = captions.pictures();
    linksOpen += tag.equals("a") ? 1 : 0;
    quotesOpen += tag.equals("blockquote") ? 1 : 0;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode textNode) {
        append(textNode.getWholeText());
      } else if (child instanceof Element inner) {
        enter(inner, isBlock ? element : block, depth);
      }
    }
    if (isBlock) {
      flush(element);
    }
    linksOpen -= tag.equals("a") ? 1 : 0;
    quotesOpen -= tag.equals("blockquote") ? 1 : 0;
    if (isBlock && captions.pictures() > pictures) {
      captions.mark(element, first, blocks);
    }
    ranges.put(element, new Range(first, blocks.size() + (isBlock || text.isEmpty() ? 0 : 1)));
  }

  private void enter(Element element, Element block, int depth) {
    switch (element.normalName()) {
      case "br" -> {
        if (isOneOfSeveral(element)) {
          flush(block);
        } else {
          append(" ");
        }
      }
      case "img", "amp-img" -> {
        captions.picture();
        append(" ");
      }
      default -> {
        if (depth < DEEPEST && !skipped.test(element)) {
          walk(element, block, depth + 1);
        }
      }
    }
  }

  /** Line breaks in a row part paragraphs; one alone parts lines. */
  private static boolean isOneOfSeveral(Element br) {
    return isBreak(beside(br, true)) || isBreak(beside(br, false));
  }

  private static boolean isBreak(@Nullable Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  private static @Nullable Node beside(Element br, boolean after) {
    Node node = after ? br.nextSibling() : br.previousSibling();
    if (node instanceof TextNode blank && blank.isBlank()) {
      node = after ? blank.nextSibling() : blank.previousSibling();
    }
    return node;
  }

  private void append(String raw) {
    int before = text.length();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c != '\u00a0' && c != '\u200b') {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (linksOpen > 0) {
      linkLength += text.length() - before;
    }
  }

  private void flush(Element block) {
    String found = text.toString().strip();
    if (!found.isEmpty()) {
      blocks.add(Block.of(found, linkLength, block, quotesOpen > 0));
    }
    text.setLength(0);
    linkLength = 0;
  }
}
