package org.newsfold.local.command;

/**
 * A file that came to nothing.
 *
 * @param file as given, or its key
 * @param reason for a person: what was wrong and what to do
 */
record Refusal(String file, String reason) {
  String line() {
    return "✗ " + Terminal.line(file) + ": " + Terminal.line(reason);
  }
}
