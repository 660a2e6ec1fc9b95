/** Pages that crawlers kept: WARC files (ISO 28500), as Common Crawl's. */
@NullMarked
package org.newsfold.normalize.warc;

import org.jspecify.annotations.NullMarked;
