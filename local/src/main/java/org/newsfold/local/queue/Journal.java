package org.newsfold.local.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;

/**
 * Keeps what queues hold, so that no message is lost when the process is killed: a line for each
 * message sent, and one when it is done. (What the operating system has not written when the
 * machine itself fails is lost.)
 */
public final class Journal implements AutoCloseable {
  /** Keeps nothing. */
  public static final Journal NONE = new Journal(null, Map.of());

  private final @Nullable FileChannel file;
  private final Map<String, Line> pending;

  /** A line: a message that was sent, or without queue and body the end of one. */
  record Line(String id, @Nullable String queue, @Nullable String body) {}

  private Journal(@Nullable FileChannel file, Map<String, Line> pending) {
    this.file = file;
    this.pending = pending;
  }

  /** Opens a journal; the file is made, or cleaned of what is done. */
  public static Journal open(Path path) {
    try {
      Map<String, Line> pending = Files.exists(path) ? read(path) : Map.of();
      Path cleaned = path.resolveSibling(path.getFileName() + ".new");
      Files.writeString(
          cleaned, pending.values().stream().map(Journal::text).collect(Collectors.joining()));
      Files.move(
          cleaned, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Journal(FileChannel.open(path, StandardOpenOption.APPEND), pending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it was opened with messages to be done. */
  public boolean hasPending() {
    return !pending.isEmpty();
  }

  /** The bodies of a queue's messages that were not done when the journal was opened, by id. */
  Map<String, String> pending(String queue) {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Line line : pending.values()) {
      if (queue.equals(line.queue) && line.body != null) {
        bodies.put(line.id, line.body);
      }
    }
    return bodies;
  }

  void sent(String queue, String id, String body) {
    write(new Line(id, queue, body));
  }

  void done(String id) {
    write(new Line(id, null, null));
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void write(Line line) {
    if (file == null) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(text(line).getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Line line) {
    return Json.write(line) + "\n";
  }

  private static Map<String, Line> read(Path path) throws IOException {
    Map<String, Line> pending = new LinkedHashMap<>();
    for (String text : lines(path)) {
      Line line = Json.read(text, Line.class);
      if (line.body == null) {
        pending.remove(line.id);
      } else {
        pending.put(line.id, line);
      }
    }
    return pending;
  }

  /** The lines that were written to their end: the process may have died within the last. */
  private static List<String> lines(Path path) throws IOException {
    String text = Files.readString(path);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }
}
