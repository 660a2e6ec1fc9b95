package org.newsfold.normalize.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a text begins as a mail does: with fields that transport puts there, not people. */
public final class MailHeader {
  private static final Set<String> TRANSPORT =
      Set.of(
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "snapshot-content-location");
  private static final Set<String> COMMON =
      Set.of("from", "subject", "date", "to", "content-type", "content-transfer-encoding");
  private static final int LONGEST_NAME = 60;
  private static final int LINES = 200;

  private MailHeader() {}

  /** Whether the lines up to the first blank one are fields of a mail. */
  public static boolean begins(String text) {
    Set<String> names = new HashSet<>();
    for (String line : (Iterable<String>) text.lines().limit(LINES)::iterator) {
      if (line.isBlank()) {
        break;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      int colon = line.indexOf(':');
      if (!folded && (colon < 1 || colon > LONGEST_NAME || !isName(line, colon))) {
        return false;
      }
      if (!folded) {
        names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      }
    }
    return names.stream().anyMatch(TRANSPORT::contains)
        && names.stream().anyMatch(COMMON::contains);
  }

  private static boolean isName(String line, int end) {
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
