/** What the API answers: records whose components are the fields of its JSON. */
@NullMarked
package org.newsfold.lookup.answer;

import org.jspecify.annotations.NullMarked;
