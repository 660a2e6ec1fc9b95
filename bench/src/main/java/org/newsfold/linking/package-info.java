/** How well spellings of one name are told from namesakes, and how fast. */
@NullMarked
package org.newsfold.linking;

import org.jspecify.annotations.NullMarked;
