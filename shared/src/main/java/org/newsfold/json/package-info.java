/**
 * The JSON of articles, rows and answers. Domain records carry no annotations: what is special
 * about their JSON is said here.
 */
@NullMarked
package org.newsfold.json;

import org.jspecify.annotations.NullMarked;
