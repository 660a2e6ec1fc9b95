/** S3 on one machine, as clients see it and as a crash leaves it. */
@NullMarked
package org.newsfold.local.store;

import org.jspecify.annotations.NullMarked;
