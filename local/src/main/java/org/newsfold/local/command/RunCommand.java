package org.newsfold.local.command;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsfold run}. */
@Command(
    name = "run",
    description = {
      "Drops files, waits, and prints the stories: everything in one process on this machine.",
      "S3, queues, table and API run inside; without --data nothing is kept."
    })
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, and folders with all in them (but README.md and hidden files). Without any: the"
              + " samples, unless --data holds something.")
  private List<Path> paths = List.of();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also writes the stories as the API gives them, a JSON array.")
  private @Nullable Path json;

  @Option(names = "--meta", paramLabel = "FILE", description = Metadata.HELP)
  private @Nullable Path meta;

  @Option(
      names = "--serve",
      description = "Stays up: any S3 client can go on dropping files, and the API answers.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Of the API with --serve; S3 has the next one, the table the one after. Default: 8620,"
              + " or any that are free.")
  private @Nullable Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on with --serve (default: ${DEFAULT-VALUE}, this machine alone).")
  private InetAddress bind = InetAddress.getLoopbackAddress();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps everything in a folder; the next run with it goes on from there.")
  private @Nullable Path data;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (!serve && (port != null || !bind.isLoopbackAddress())) {
      throw Trouble.usage("--port and --bind are for --serve");
    }
    if (port != null && (port < 0 || port > 65_533)) {
      throw Trouble.usage("--port takes a number from 0 to 65533");
    }
    return new Run(terminal, paths, json, Metadata.read(meta), data)
        .call(serve ? new Run.Serving(bind, port) : null);
  }
}
