package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.Set;

/** A sitemap, of news too: it says where articles are, and holds none. */
final class SitemapFormat implements Format {
  private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

  @Override
  public String name() {
    return "a sitemap";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return ROOTS.contains(XmlRoot.of(source));
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    throw new RejectedException(
        "It is a sitemap: it lists the addresses of articles and holds none. Drop their pages.");
  }
}
