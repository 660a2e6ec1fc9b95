/**
 * Reads a normalized article as an editor would: which language, who, where, what, how many, from
 * whom.
 */
@NullMarked
package org.newsfold.enrich;

import org.jspecify.annotations.NullMarked;
