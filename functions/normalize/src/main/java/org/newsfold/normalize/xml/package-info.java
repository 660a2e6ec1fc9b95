/**
 * Articles as XML: feeds (RSS, Atom) and the formats of news agencies (NewsML-G2, NITF). Read by
 * jsoup, which knows no DTD: no entity is expanded and none leads outside.
 */
@NullMarked
package org.newsfold.normalize.xml;

import org.jspecify.annotations.NullMarked;
