package org.newsfold.local.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.cluster.Clustering;
import org.newsfold.json.Json;
import org.newsfold.local.LocalTable;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code newsfold replay}. */
@Command(
    name = "replay",
    description = {
      "Takes a whole archive through enrich and cluster; prints each document's cluster.",
      "Nothing expires. Language and labels in the archive are never read."
    })
final class ReplayCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE.jsonl|DIR",
      description =
          "Documents, one a line: {\"id\",\"title\",\"text\",\"date\"}; or a folder of files, by path.")
  private Path archive = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the clusters go: {\"id\",\"cluster\"}, a line a document.")
  private Path out = Path.of("");

  @Option(
      names = "--table",
      paramLabel = "memory|dynamodb",
      defaultValue = "memory",
      description = "A table in memory, or DynamoDB Local (default: ${DEFAULT-VALUE}).")
  private TableKind table = TableKind.memory;

  @Option(
      names = "--order",
      paramLabel = "as-is|shuffled",
      defaultValue = "as-is",
      converter = ArrivalConverter.class,
      description = "In which order the documents arrive (default: ${DEFAULT-VALUE}).")
  private Arrival order = Arrival.AS_IS;

  @Option(names = "--seed", paramLabel = "N", description = "Which shuffle (default: 0).")
  private long seed;

  @Option(names = "--model", paramLabel = "FILE", description = Models.HELP)
  private @Nullable Path model;

  ReplayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The tables to choose from. */
  enum TableKind {
    memory,
    dynamodb
  }

  /** The orders to choose from. */
  enum Arrival {
    AS_IS,
    SHUFFLED
  }

  /** Reads an order's word. */
  static final class ArrivalConverter implements ITypeConverter<Arrival> {
    @Override
    public Arrival convert(String word) {
      return switch (word) {
        case "as-is" -> Arrival.AS_IS;
        case "shuffled" -> Arrival.SHUFFLED;
        default -> throw new TypeConversionException("expected as-is or shuffled, not " + word);
      };
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Archive.Entry> entries = Archive.read(archive);
    Map<String, ArticleId> articles = articles(entries);
    Clustering clustering = Models.load(model);
    try (BufferedWriter written = Lines.open(out)) {
      Replay.Result result = replayed(entries, clustering);
      for (Map.Entry<String, ArticleId> article : articles.entrySet()) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", article.getKey());
        line.put("cluster", result.cluster(article.getValue()));
        written.write(Json.write(line));
        written.newLine();
      }
      result.refusals().forEach(refusal -> terminal.err().println(refusal.line()));
      return result.refusals().isEmpty() ? Status.DONE : Status.FAILED;
    }
  }

  /** Takes the entries away, so that no text stays in memory longer than it is needed. */
  private Replay.Result replayed(List<Archive.Entry> entries, Clustering clustering)
      throws InterruptedException {
    if (order == Arrival.SHUFFLED) {
      Collections.shuffle(entries, new Random(seed));
    }
    Queue<Archive.Entry> arriving = new ArrayDeque<>(entries);
    entries.clear();
    return switch (table) {
      case memory -> replay(arriving, new MemoryTable(), clustering);
      case dynamodb -> {
        try (LocalTable local = LocalTable.open(null)) {
          yield replay(arriving, local.table(), clustering);
        }
      }
    };
  }

  private Replay.Result replay(Queue<Archive.Entry> arriving, Table into, Clustering clustering) {
    return new Replay(into, clustering, terminal).run(arriving);
  }

  private static Map<String, ArticleId> articles(List<Archive.Entry> entries) {
    Map<String, ArticleId> articles = new LinkedHashMap<>();
    for (Archive.Entry entry : entries) {
      if (articles.put(entry.id(), entry.articleId()) != null) {
        throw Trouble.usage(
            "The id %s stands twice in the archive: ids must differ".formatted(entry.id()));
      }
    }
    return articles;
  }
}
