@NullMarked
package org.newsfold.text;

import org.jspecify.annotations.NullMarked;
