package org.newsfold.normalize.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which attachments are worth reading; pictures, calendars and signatures are not. */
final class Attachment {
  private static final Set<String> TYPES =
      Set.of(
          "text/plain",
          "text/html",
          "text/markdown",
          "text/rtf",
          "application/xhtml+xml",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/json",
          "application/zip",
          "application/gzip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "message/rfc822");
  private static final List<String> EXTENSIONS =
      List.of(
          ".txt", ".html", ".htm", ".md", ".rtf", ".pdf", ".docx", ".odt", ".eml", ".mht", ".mhtml",
          ".json", ".jsonl", ".zip", ".gz");

  private Attachment() {}

  static boolean mayBeArticle(String type, String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return TYPES.contains(type) || EXTENSIONS.stream().anyMatch(name::endsWith);
  }
}
