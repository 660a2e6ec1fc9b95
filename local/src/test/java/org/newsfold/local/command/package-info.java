@NullMarked
package org.newsfold.local.command;

import org.jspecify.annotations.NullMarked;
