package org.newsfold.normalize.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML within a document, read as a stream; neither DTDs nor entities are known. */
final class OfficeXml {
  /** Elements within one another; no document nests as deep. */
  private static final int DEEPEST = 1_000;

  private OfficeXml() {}

  /** Takes what is read. */
  interface Handler {
    void start(String name, XMLStreamReader element);

    void end(String name);

    void text(String text);
  }

  /**
   * Reads all of it.
   *
   * @throws IOException if it is no well-formed XML, or nested too deep
   */
  static void read(InputStream in, Handler handler) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      // Decoded here: of bytes that are no UTF-8 the reader would tell stderr.
      XMLStreamReader xml =
          factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new IOException("Nested too deep");
            }
            handler.start(xml.getLocalName(), xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(xml.getText());
          default -> {
            // Comments and the like are not of the text.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause
          ? cause
          : new IOException("No XML", e);
    }
  }
}
