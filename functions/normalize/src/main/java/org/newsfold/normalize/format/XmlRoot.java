package org.newsfold.normalize.format;

import java.io.IOException;
import java.util.Locale;

/** The name of a file's first element, which tells what kind of XML it is. */
final class XmlRoot {
  private static final int LOOKED_AT = 16_384;

  private XmlRoot() {}

  /** In lower case; empty if the file is no XML, or begins with anything but markup. */
  static String of(Source source) throws IOException {
    String start = source.start(LOOKED_AT).stripLeading();
    int at = 0;
    while (at < start.length() && start.charAt(at) == '<') {
      if (at + 1 < start.length() && Character.isLetter(start.charAt(at + 1))) {
        return name(start, at + 1);
      }
      at = skipBlanks(start, afterDeclaration(start, at));
    }
    return "";
  }

  /** Behind a declaration, a comment, a document type with or without declarations in it. */
  private static int afterDeclaration(String start, int at) {
    String end = ">";
    if (start.startsWith("<!--", at)) {
      end = "-->";
    } else if (start.startsWith("<?", at)) {
      end = "?>";
    } else if (start.startsWith("<!DOCTYPE", at)) {
      int subset = start.indexOf('[', at);
      int close = start.indexOf('>', at);
      end = subset >= 0 && subset < close ? "]" : ">";
    }
    int found = start.indexOf(end, at);
    if (found < 0) {
      return start.length();
    }
    return end.equals("]") ? start.indexOf('>', found) + 1 : found + end.length();
  }

  private static int skipBlanks(String start, int from) {
    int at = from <= 0 ? start.length() : from;
    while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String name(String start, int from) {
    int end = from;
    while (end < start.length() && isNamePart(start.charAt(end))) {
      end++;
    }
    return start.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }
}
