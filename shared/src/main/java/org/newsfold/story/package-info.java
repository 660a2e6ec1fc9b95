/** The words of the domain from the article item to the story: links, facts, stories, summaries. */
@NullMarked
package org.newsfold.story;

import org.jspecify.annotations.NullMarked;
