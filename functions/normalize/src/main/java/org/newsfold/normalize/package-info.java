/** The first stage: bytes to article. {@link org.newsfold.normalize.Normalizer} is the way in. */
@NullMarked
package org.newsfold.normalize;

import org.jspecify.annotations.NullMarked;
