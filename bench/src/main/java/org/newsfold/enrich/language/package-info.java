/**
 * Deriving and measuring of what languages are told by. Lies in the package of the detector, whose
 * tables and weights are nobody else's business.
 */
@NullMarked
package org.newsfold.enrich.language;

import org.jspecify.annotations.NullMarked;
