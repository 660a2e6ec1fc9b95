@NullMarked
package org.newsfold.table;

import org.jspecify.annotations.NullMarked;
