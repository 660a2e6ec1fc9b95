/** Tests of what clusters, claims and origins are measured on. */
@NullMarked
package org.newsfold.cluster;

import org.jspecify.annotations.NullMarked;
