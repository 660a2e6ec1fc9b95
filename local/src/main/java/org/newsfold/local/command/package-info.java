/** The command line: what people type, and what they see. */
@NullMarked
package org.newsfold.local.command;

import org.jspecify.annotations.NullMarked;
