package org.newsfold.normalize.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.plain.PlainText;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Paragraphs;
import org.newsfold.normalize.text.TextRepair;

/** A document as it is read, paragraph by paragraph. */
final class Paper {
  /** Characters; no article is longer, so nobody will ask for more, nor for its headline. */
  private static final int LONGEST = 2_000_000;

  private final List<String> paragraphs = new ArrayList<>();
  private int length;
  private String heading = "";
  private String title = "";
  private String author = "";
  private @Nullable Instant created;
  private @Nullable String language;

  /** Adds a paragraph; blank ones are none. */
  void paragraph(String text, boolean isTitle) {
    String line = length > LONGEST ? "" : TextRepair.text(text).strip();
    if (line.isEmpty()) {
      return;
    }
    length += line.length() + 2;
    if (isTitle && heading.isEmpty() && paragraphs.isEmpty()) {
      heading = TextRepair.line(line);
    } else {
      paragraphs.add(line);
    }
  }

  void title(String text) {
    title = TextRepair.line(text);
  }

  void author(String name) {
    author = TextRepair.line(name);
  }

  void created(@Nullable Instant time) {
    created = time;
  }

  void language(@Nullable String tag) {
    language = tag;
  }

  /**
   * The article. Its headline is set as one; or it is the document's title, if the text begins with
   * it; or it is found as in plain text. When the document was made says nothing of when the
   * article was published, but is better than nothing.
   */
  Draft draft() {
    String body = paragraphs.stream().collect(Collectors.joining("\n\n"));
    if (length > LONGEST) {
      return new Draft(heading, body, List.of(), null, null, null, null, null);
    }
    String said = heading.isEmpty() && body.startsWith(title) ? title : heading;
    Draft text =
        PlainText.read(
            said.isEmpty() ? body : said + "\n\n" + Paragraphs.withoutHeadline(body, said));
    return new Draft(
        text.headline().isEmpty() ? title : text.headline(),
        text.body(),
        text.author().isEmpty() ? Bylines.people(author) : text.author(),
        text.datePublished() == null ? created : text.datePublished(),
        text.dateModified(),
        text.publisher(),
        text.url(),
        text.language() == null ? language : text.language());
  }
}
