package org.newsfold.local.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of lines, read and written. */
final class Lines {
  private Lines() {}

  /** Takes a line and its number, from 1. */
  @FunctionalInterface
  interface LineTaker {
    void take(int number, String line);
  }

  /**
   * Opens a file for results.
   *
   * @throws Trouble if it cannot be written: better now than at the end
   */
  static BufferedWriter open(Path file) {
    try {
      return Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw Trouble.usage("The file " + file + " cannot be written: " + Drops.reason(e));
    }
  }

  /** How many lines a file has that are not blank. */
  static long lines(Path file) throws IOException {
    long[] count = {0};
    eachLine(file, (number, line) -> count[0]++);
    return count[0];
  }

  /** Hands on each line that is not blank; what is no UTF-8 counts as unreadable letters. */
  static void eachLine(Path file, LineTaker taker) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!text.isBlank()) {
          taker.take(number, text);
        }
      }
    }
  }
}
