package org.newsfold.local.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsfold ingest}. */
@Command(
    name = "ingest",
    description = {
      "Drops many files into a bucket, of an account or of a running newsfold.",
      "An archive that is too large for one file (25 MB, 10,000 parts) is dropped as the files that"
          + " it holds.",
      "Credentials and region come from the environment, as for any AWS tool. Started again, it"
          + " passes over what is there with the same content."
    })
final class IngestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, and folders with all in them (but README.md and hidden files).")
  private List<Path> paths = List.of();

  @Option(
      names = "--bucket",
      required = true,
      paramLabel = "B",
      description = "The uploads bucket; of a running newsfold: uploads.")
  private String bucket = "";

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Of S3, if not AWS's: what ./newsfold run --serve prints.")
  private @Nullable URI endpoint;

  @Option(names = "--meta", paramLabel = "FILE", description = Metadata.HELP)
  private @Nullable Path meta;

  @Option(
      names = "--wait",
      description = "Waits for what becomes of each file, and tells of those that came to nothing.")
  private boolean wait;

  @Option(
      names = "--api",
      paramLabel = "URL",
      description = "The API's address, which --wait asks; requests to AWS are signed.")
  private @Nullable URI api;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (wait && api == null) {
      throw Trouble.usage("--wait asks the API: say where it is, --api URL");
    }
    Ingest ingest = new Ingest(terminal, bucket, endpoint, Metadata.read(meta));
    return ingest.run(Drops.of(paths), wait && api != null ? new HttpApi(api) : null);
  }
}
