package org.newsfold.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsfold.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code newsfold inspect}. */
@Command(
    name = "inspect",
    description = {
      "Prints what normalize and enrich make of files: one line of JSON an article.",
      "Offsets count UTF-16 units of articleBody. entities: people, places, organizations;",
      "numbers: value, unit (ISO 4217, %%, km, a = year …), precision, quantity, and where the noun",
      "stands that they count; dates: first and last day, time; quotes: who is quoted; attributions:",
      "source and its kind; claims: what the article says of numbers, and the roles of people;",
      "fingerprints: what copies are known by; marks: stub, live blog, spun, machine-translated."
    })
final class InspectCommand implements Callable<Integer> {
  private static final int THREADS = 2;

  /** Bytes; smaller files are read several at once. */
  private static final long LARGE = 1_000_000;

  private final Terminal terminal;
  private final AtomicInteger rejected = new AtomicInteger();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files of any kind, folders with all in them (but README.md and hidden files), and .jsonl"
              + " files of documents, one a line: {\"id\",\"title\",\"text\",\"date\"}.")
  private List<Path> paths = List.of();

  InspectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = paths.stream().flatMap(path -> Drops.files(path).stream()).toList();
    Inspector inspector = new Inspector();
    try (InOrder<List<Inspected>> lines = new InOrder<>(THREADS, this::print)) {
      for (Path file : files) {
        if (Documents.isArchive(file)) {
          documents(file, inspector, lines);
        } else if (isLarge(file)) {
          inspector.stream(
              file,
              article -> lines.submit(() -> List.of(inspector.enriched(file, article))),
              no -> lines.submit(() -> List.of(no)));
        } else {
          lines.submit(() -> inspector.file(file));
        }
      }
    }
    terminal.out().flush();
    return rejected.get() == 0 ? Status.DONE : Status.FAILED;
  }

  /** Whether a file may hold so many articles that they are better not held at once. */
  private static boolean isLarge(Path file) {
    try {
      return Files.size(file) > LARGE;
    } catch (IOException e) {
      return false;
    }
  }

  private static void documents(Path file, Inspector inspector, InOrder<List<Inspected>> lines) {
    try {
      Documents.read(file, line -> lines.submit(() -> List.of(inspector.document(file, line))));
    } catch (IOException e) {
      String reason = "it cannot be read: " + Drops.reason(e);
      lines.submit(() -> List.of(Inspected.rejected(file.toString(), null, null, reason)));
    }
  }

  private void print(List<Inspected> articles) {
    for (Inspected article : articles) {
      if (article.status().equals(Inspected.REJECTED)) {
        rejected.incrementAndGet();
      }
      byte[] line = (Json.write(article) + "\n").getBytes(StandardCharsets.UTF_8);
      terminal.out().write(line, 0, line.length);
    }
  }
}
