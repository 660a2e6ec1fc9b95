/** Articles in mails (RFC 5322, MIME), in pages saved whole (MHTML), and mailboxes. */
@NullMarked
package org.newsfold.normalize.mail;

import org.jspecify.annotations.NullMarked;
