@NullMarked
package org.newsfold.aws;

import org.jspecify.annotations.NullMarked;
