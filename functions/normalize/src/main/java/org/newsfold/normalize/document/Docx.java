package org.newsfold.normalize.document;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.newsfold.normalize.document.OfficeXml.Handler;

/** The text of a DOCX document (ECMA-376): {@code word/document.xml}. What was deleted is gone. */
final class Docx implements Handler {
  private final Paper paper;
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean isTitle;
  private int skipped;

  Docx(Paper paper) {
    this.paper = paper;
  }

  @Override
  public void start(String name, XMLStreamReader element) {
    switch (name) {
      case "t" -> inText = true;
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "pStyle" -> isTitle = isTitle(value(element));
      case "del", "moveFrom", "Fallback", "txbxContent" -> skipped++;
      default -> {
        // Looks and places.
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> {
        if (skipped == 0) {
          paper.paragraph(text.toString(), isTitle);
          text.setLength(0);
          isTitle = false;
        }
      }
      case "del", "moveFrom", "Fallback", "txbxContent" -> skipped--;
      default -> {
        // Looks and places.
      }
    }
  }

  @Override
  public void text(String chars) {
    if (inText && skipped == 0) {
      text.append(chars);
    }
  }

  private static String value(XMLStreamReader element) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals("val")) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Identifiers of styles are translated in some versions; "Title" and "Heading 1" are most. */
  static boolean isTitle(String style) {
    String name = style.toLowerCase(Locale.ROOT).replace(" ", "").replace("_20_", "");
    return name.startsWith("title")
        || name.startsWith("titel")
        || name.startsWith("titre")
        || name.equals("heading1")
        || name.equals("berschrift1")
        || name.equals("titre1");
  }
}
