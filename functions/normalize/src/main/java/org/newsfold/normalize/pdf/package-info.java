/** Articles in PDF documents: glyphs to lines, lines to columns, columns to paragraphs. */
@NullMarked
package org.newsfold.normalize.pdf;

import org.jspecify.annotations.NullMarked;
