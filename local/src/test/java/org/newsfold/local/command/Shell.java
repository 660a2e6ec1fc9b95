package org.newsfold.local.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs commands as a shell would, and keeps what they say. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs a command; gives its exit status. */
  int run(Object... arguments) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false, 80);
    return Commands.over(terminal)
        .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** A terminal that nobody looks at. */
  static Terminal silent() {
    PrintStream nowhere = stream(new ByteArrayOutputStream());
    return new Terminal(nowhere, nowhere, false, false, 80);
  }
}
