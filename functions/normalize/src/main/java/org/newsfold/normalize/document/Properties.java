package org.newsfold.normalize.document;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.newsfold.normalize.document.OfficeXml.Handler;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.text.DateText;

/**
 * What a document says about itself: Dublin Core in {@code docProps/core.xml} or {@code meta.xml}.
 */
final class Properties implements Handler {
  private final Paper paper;
  private final StringBuilder text = new StringBuilder();

  Properties(Paper paper) {
    this.paper = paper;
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    text.setLength(0);
  }

  @Override
  public void end(String name) {
    String said = text.toString().strip();
    if (said.isEmpty()) {
      return;
    }
    switch (name) {
      case "title" -> paper.title(said);
      case "creator", "initial-creator" -> paper.author(said);
      case "created", "creation-date" ->
          paper.created(DateText.find(said).map(DateText.Found::instant).orElse(null));
      case "language" -> paper.language(Optional.of(said).flatMap(LanguageTag::clean).orElse(null));
      default -> {
        // Numbers of pages, programs.
      }
    }
    text.setLength(0);
  }

  @Override
  public void text(String chars) {
    text.append(chars);
  }
}
