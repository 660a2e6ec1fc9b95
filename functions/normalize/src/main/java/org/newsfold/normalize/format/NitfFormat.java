package org.newsfold.normalize.format;

import java.io.IOException;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.xml.Nitf;

/** IPTC NITF: an article. */
final class NitfFormat implements Format {
  @Override
  public String name() {
    return "a NITF file";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return XmlRoot.of(source).equals("nitf");
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    Draft draft = Nitf.read(Markup.text(source, parts));
    if (draft.body().isEmpty()) {
      throw new RejectedException("It is a NITF file without text (body.content).");
    }
    parts.add(source, "nitf", draft);
  }
}
