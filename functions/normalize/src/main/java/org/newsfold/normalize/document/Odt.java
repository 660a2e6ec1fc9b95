package org.newsfold.normalize.document;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.document.OfficeXml.Handler;

/** The text of an ODT document (ISO 26300): {@code content.xml}. Notes and changes are left out. */
final class Odt implements Handler {
  private static final int MOST_BLANKS = 100;

  private final Paper paper;
  private final StringBuilder text = new StringBuilder();
  private boolean inBody;
  private boolean isTitle;
  private int paragraphs;
  private int skipped;

  Odt(Paper paper) {
    this.paper = paper;
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    switch (name) {
      case "text" -> inBody = true;
      case "p", "h" -> {
        paragraphs++;
        isTitle =
            "1".equals(attribute(element, "outline-level"))
                || Docx.isTitle(String.valueOf(attribute(element, "style-name")));
      }
      case "s" -> text.append(" ".repeat(count(attribute(element, "c"))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "note", "annotation", "tracked-changes", "frame" -> skipped++;
      default -> {
        // Looks and places.
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p", "h" -> {
        paragraphs--;
        if (skipped == 0) {
          paper.paragraph(text.toString(), isTitle);
          text.setLength(0);
        }
      }
      case "note", "annotation", "tracked-changes", "frame" -> skipped--;
      default -> {
        // Looks and places.
      }
    }
  }

  @Override
  public void text(String chars) {
    if (inBody && skipped == 0 && paragraphs > 0) {
      text.append(chars);
    }
  }

  private static @Nullable String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return null;
  }

  private static int count(@Nullable String number) {
    boolean given = number != null && number.matches("[0-9]{1,3}");
    return given ? Math.min(MOST_BLANKS, Integer.parseInt(number)) : 1;
  }
}
