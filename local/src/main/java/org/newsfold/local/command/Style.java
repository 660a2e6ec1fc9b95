package org.newsfold.local.command;

/**
 * How words stand out on a terminal; nowhere else.
 *
 * @param coloured false: everything stays as it is
 */
record Style(boolean coloured) {
  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  /** A citation mark. */
  String mark(String text) {
    return styled("36", text);
  }

  private String styled(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
