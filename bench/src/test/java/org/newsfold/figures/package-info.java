/** Tests of what the quality of figures is measured on. */
@NullMarked
package org.newsfold.figures;

import org.jspecify.annotations.NullMarked;
