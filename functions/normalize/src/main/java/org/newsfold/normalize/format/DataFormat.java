package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Text that is data for programs rather than an article: XML that is no page. */
final class DataFormat implements Format {
  private static final int LOOKED_AT = 4_096;
  private static final String ADVICE = " Drop the articles as text or HTML, one a file.";

  @Override
  public String name() {
    return "data";
  }

  @Override
  public boolean matches(Source source) throws IOException {
    return kind(source).isPresent();
  }

  @Override
  public void read(Source source, Parts parts) throws IOException {
    throw new RejectedException("It is " + kind(source).orElse("data") + ", not a text." + ADVICE);
  }

  private static Optional<String> kind(Source source) throws IOException {
    String start = source.start(LOOKED_AT).strip();
    if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
      String root = rootName(start);
      return root.isEmpty() || root.equals("html")
          ? Optional.empty()
          : Optional.of("XML data (" + root + ")");
    }
    return Optional.empty();
  }

  /** The name of the first element, after declarations and comments. */
  private static String rootName(String start) {
    int at = 0;
    while (at >= 0 && at + 1 < start.length()) {
      char next = start.charAt(at + 1);
      if (Character.isLetter(next)) {
        int end = at + 1;
        while (end < start.length() && isNamePart(start.charAt(end))) {
          end++;
        }
        return start.substring(at + 1, end).toLowerCase(Locale.ROOT);
      }
      at = start.indexOf('<', at + 1);
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
  }
}
