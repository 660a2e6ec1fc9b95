package org.newsfold.normalize.document;

import java.io.IOException;
import java.io.InputStream;
import org.newsfold.normalize.text.Draft;

/** A document that is an archive of XML files, read one after the other: DOCX, ODT. */
public final class OfficeDocument {
  private final Paper paper = new Paper();

  /** Reads one of its files, if it is one that matters. */
  public void read(String path, InputStream in) throws IOException {
    switch (path) {
      case "word/document.xml" -> OfficeXml.read(in, new Docx(paper));
      case "content.xml" -> OfficeXml.read(in, new Odt(paper));
      case "docProps/core.xml", "meta.xml" -> OfficeXml.read(in, new Properties(paper));
      default -> {
        // Looks, pictures, fonts.
      }
    }
  }

  /** The article; its body is empty where the document holds no text. */
  public Draft draft() {
    return paper.draft();
  }
}
