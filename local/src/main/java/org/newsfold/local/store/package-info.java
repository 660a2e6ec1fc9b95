/** S3 on one machine: objects in files, served by s3proxy, every change announced by the store. */
@NullMarked
package org.newsfold.local.store;

import org.jspecify.annotations.NullMarked;
