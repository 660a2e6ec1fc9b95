package org.newsfold.normalize.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsfold.normalize.metadata.PageMetadata;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.TextRepair;

/** Reads the article of a page. */
public final class ArticlePage {
  private static final int SHORT = 200;

  private ArticlePage() {}

  /** The article; its body is empty where the page holds no text. Linear in the page's length. */
  public static Draft read(String html) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    List<String> paragraphs = MainText.of(page.body(), metadata.titleKeys());
    if (length(paragraphs) < SHORT && metadata.body().length() > SHORT) {
      paragraphs = declaredText(metadata.body());
    }
    String body = paragraphs.stream().collect(Collectors.joining("\n\n"));
    return new Draft(
        metadata.headline(),
        TextRepair.text(body),
        metadata.author(),
        metadata.datePublished(),
        metadata.dateModified(),
        metadata.publisher(),
        metadata.url(),
        metadata.language());
  }

  static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.length() + 1).sum();
  }

  /** The text that JSON-LD gives, which may be HTML. */
  private static List<String> declaredText(String text) {
    String html = text.contains("</") ? text : text.replace("\n", "<br><br>");
    return Outline.of(Jsoup.parse(html).body(), Care.LOOSE::skips).blocks().stream()
        .map(Block::text)
        .toList();
  }
}
