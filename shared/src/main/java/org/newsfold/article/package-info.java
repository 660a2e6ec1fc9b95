/**
 * The words of the domain up to the enriched article: uploads, articles, mentions, entities,
 * claims.
 */
@NullMarked
package org.newsfold.article;

import org.jspecify.annotations.NullMarked;
