@NullMarked
package org.newsfold.story;

import org.jspecify.annotations.NullMarked;
