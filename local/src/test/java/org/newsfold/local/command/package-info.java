/** The command line, run as a shell would. */
@NullMarked
package org.newsfold.local.command;

import org.jspecify.annotations.NullMarked;
