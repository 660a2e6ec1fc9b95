package org.newsfold.normalize.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.newsfold.normalize.text.TextRepair;

/** HTML that is all article: what a feed, a news message or a mail holds. */
public final class Fragment {
  private static final Set<String> TAGS =
      Set.of(
          "</p>",
          "<p>",
          "<p ",
          "<br",
          "</div>",
          "</a>",
          "</span>",
          "</h2>",
          "</ul>",
          "</em>",
          "</strong>",
          "</b>",
          "</i>",
          "<img ",
          "&amp;",
          "&nbsp;",
          "&quot;",
          "&#");
  private static final int LOOKED_AT = 20_000;

  private Fragment() {}

  /** Whether a text that may be HTML or plain is HTML. */
  public static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return TAGS.stream().anyMatch(start::contains);
  }

  /** All of its text, paragraphs separated by a blank line. */
  public static String text(String html) {
    return TextRepair.text(
        Outline.of(Jsoup.parse(html).body(), Care.BY_TAG::skips).blocks().stream()
            .map(Block::text)
            .collect(Collectors.joining("\n\n")));
  }
}
