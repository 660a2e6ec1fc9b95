/**
 * Training and measuring of the pair score. Lies in the package of what it trains, whose features
 * and weights are nobody else's business.
 */
@NullMarked
package org.newsfold.cluster;

import org.jspecify.annotations.NullMarked;
