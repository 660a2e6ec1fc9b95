package org.newsfold.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A process that serves until it is interrupted, and what it says. */
final class Running implements AutoCloseable {
  private static final Pattern CONTAINER = Pattern.compile("SAM_CONTAINER_ID: ([0-9a-f]++)");

  private final Process process;
  private final BufferedReader output;
  private final List<String> said = new CopyOnWriteArrayList<>();

  private Running(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it, and waits until it says a line. */
  static Running until(Predicate<String> ready, ProcessBuilder command) throws IOException {
    Running running = new Running(command.redirectErrorStream(true).start());
    if (!running.says(ready)) {
      running.close();
      throw new IllegalStateException(String.join("\n", running.said));
    }
    Thread.ofPlatform().daemon().start(() -> running.says(line -> false));
    return running;
  }

  /** All that it has said. */
  List<String> said() {
    return said;
  }

  /**
   * Interrupts it as Ctrl-C does, and removes the containers that it may have left all the same.
   */
  @Override
  public void close() {
    call("kill", "-INT", String.valueOf(process.pid()));
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (String line : said) {
      CONTAINER.matcher(line).results().forEach(id -> call("docker", "rm", "-f", id.group(1)));
    }
  }

  /** The output of a command; empty if it fails. */
  static String call(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? output.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads on until it has said a line; false if it ends before. */
  private boolean says(Predicate<String> wanted) {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (wanted.test(line)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
