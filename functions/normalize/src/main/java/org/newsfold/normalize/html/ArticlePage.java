package org.newsfold.normalize.html;

import java.time.Instant;
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
    return read(html, Instant.now());
  }

  static Draft read(String html, Instant now) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page, now);
    MainText text = MainText.of(page.body(), metadata);
    boolean hidden = text.length() < SHORT && metadata.body().length() > SHORT;
    List<Block> blocks = hidden ? declaredText(metadata.body()) : text.blocks();
    List<String> author =
        metadata.author().isEmpty()
            ? Signatures.people(text.all(), text.blocks())
            : metadata.author();
    return new Draft(
        metadata.headline(),
        TextRepair.text(blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"))),
        author,
        metadata.datePublished(),
        metadata.dateModified(),
        metadata.publisher(),
        metadata.url(),
        metadata.language(),
        hidden ? List.of() : TextMarks.of(text, metadata));
  }

  /** The text that JSON-LD gives, which may be HTML. */
  private static List<Block> declaredText(String text) {
    String html = text.contains("</") ? text : text.replace("\n", "<br><br>");
    return Outline.of(Jsoup.parse(html).body(), Care.LOOSE::skips).blocks();
  }
}
