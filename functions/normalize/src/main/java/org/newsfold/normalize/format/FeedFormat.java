package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.newsfold.normalize.xml.Entry;
import org.newsfold.normalize.xml.Feed;

/** A feed (RSS, Atom): each item is an article of its own, one with only a teaser a stub. */
final class FeedFormat implements Format {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");

  @Override
  public String name() {
    return "a feed";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return ROOTS.contains(XmlRoot.of(source));
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    List<Entry> items = Feed.read(Markup.text(source, parts));
    if (items.isEmpty()) {
      throw new RejectedException("It is a feed without items. Drop it again once it has some.");
    }
    Entries.add(source, parts, "feed", items);
  }
}
