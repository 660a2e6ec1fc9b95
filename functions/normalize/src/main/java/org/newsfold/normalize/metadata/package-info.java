/** What a page says of its article: headline, people, dates, outlet, address, language. */
@NullMarked
package org.newsfold.normalize.metadata;

import org.jspecify.annotations.NullMarked;
