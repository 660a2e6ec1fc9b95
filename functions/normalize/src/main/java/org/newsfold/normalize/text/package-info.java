/** What all readers share: the draft of an article, and how words, dates and names are read. */
@NullMarked
package org.newsfold.normalize.text;

import org.jspecify.annotations.NullMarked;
