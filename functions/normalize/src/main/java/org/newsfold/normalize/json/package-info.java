/** Articles as JSON: exports of crawlers and news services, JSON Feed, IPTC ninjs. */
@NullMarked
package org.newsfold.normalize.json;

import org.jspecify.annotations.NullMarked;
