@NullMarked
package org.newsfold.normalize.text;

import org.jspecify.annotations.NullMarked;
