package org.newsfold.normalize.metadata;

/** Where a page says something of its article, the most trustworthy first. */
enum Evidence {
  /** schema.org as JSON-LD, of an article. */
  JSON_LD,
  /** {@code og:} and {@code article:} properties. */
  OPEN_GRAPH,
  /** Other meta tags, Dublin Core and publishing systems' own. */
  META,
  /** schema.org in attributes. */
  MICRODATA,
  /** What a reader sees: headings, bylines, times. */
  VISIBLE,
  /** The page's title, and schema.org of the page rather than the article. */
  PAGE
}
