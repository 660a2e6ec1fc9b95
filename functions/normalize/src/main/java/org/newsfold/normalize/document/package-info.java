/** Articles in documents of word processors: DOCX, ODT, RTF. */
@NullMarked
package org.newsfold.normalize.document;

import org.jspecify.annotations.NullMarked;
