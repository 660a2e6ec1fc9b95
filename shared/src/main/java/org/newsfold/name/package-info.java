/** Names of people, places and organizations: their keys, and whether two may name one entity. */
@NullMarked
package org.newsfold.name;

import org.jspecify.annotations.NullMarked;
