/**
 * The API: from a request of HTTP to its answer. One class for each route; {@link
 * org.newsfold.lookup.Lookup} holds them together, {@link org.newsfold.lookup.LookupHandler} is the
 * door to API Gateway.
 */
@NullMarked
package org.newsfold.lookup;

import org.jspecify.annotations.NullMarked;
