package org.newsfold.local.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param width columns
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width) {
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  /**
   * This process's own. The {@code newsfold} script says what it knows by the system properties
   * {@code newsfold.terminal} ({@code out}, {@code err}, both or none) and {@code newsfold.width}.
   */
  public static Terminal ofProcess() {
    String known = System.getProperty("newsfold.terminal");
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        known == null ? isTerminal(1) : known.contains("out"),
        known == null ? isTerminal(2) : known.contains("err"),
        ownWidth());
  }

  /** Text without what could steer a terminal or turn the order of letters round. */
  static String plain(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || !(Character.isISOControl(c) || turnsRound(c) || isHalf(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** {@link #plain} on one line. */
  static String line(String text) {
    return plain(text.replaceAll("[\\t\\r\\n\\u2028\\u2029]++", " ")).strip();
  }

  /** {@code out} for many lines: flushed when closed, which leaves {@code out} open. */
  PrintStream buffered() {
    return new PrintStream(
        new BufferedOutputStream(
            new FilterOutputStream(out) {
              @Override
              public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
              }

              @Override
              public void close() throws IOException {
                flush();
              }
            },
            1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  void say(String message) {
    err.println(line(message));
  }

  private static boolean turnsRound(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isHalf(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Where Linux tells; elsewhere the script has to. */
  private static boolean isTerminal(int descriptor) {
    try {
      String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int ownWidth() {
    int width =
        Optional.ofNullable(System.getProperty("newsfold.width"))
            .or(() -> Optional.ofNullable(System.getenv("COLUMNS")))
            .filter(text -> text.matches("[0-9]{1,4}+"))
            .map(Integer::parseInt)
            .filter(columns -> columns > 0)
            .orElse(USUAL_WIDTH);
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
