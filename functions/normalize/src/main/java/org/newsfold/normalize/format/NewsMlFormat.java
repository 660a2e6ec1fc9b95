package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.newsfold.normalize.xml.Entry;
import org.newsfold.normalize.xml.NewsMl;

/** IPTC NewsML-G2: a news item, or a message of several. */
final class NewsMlFormat implements Format {
  private static final Set<String> ROOTS = Set.of("newsitem", "newsmessage");

  @Override
  public String name() {
    return "a NewsML-G2 file";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return ROOTS.contains(XmlRoot.of(source));
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    List<Entry> items = NewsMl.read(Markup.text(source, parts));
    if (items.isEmpty()) {
      throw new RejectedException("It is a NewsML-G2 message without news items.");
    }
    if (XmlRoot.of(source).equals("newsitem")) {
      parts.add(source, "newsml", Entries.draft(items.getFirst()));
    } else {
      Entries.add(source, parts, "newsml", items);
    }
  }
}
