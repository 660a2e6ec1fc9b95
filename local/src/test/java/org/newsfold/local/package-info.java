/** The whole way of an article on one machine. */
@NullMarked
package org.newsfold.local;

import org.jspecify.annotations.NullMarked;
