package org.newsfold.local.command;

import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** {@code newsfold redrive}. */
@Command(
    name = "redrive",
    description = {
      "Moves the dead letters of a deployed stack back to their queues, where they are tried anew.",
      "Moving one twice does no harm. Credentials and region come from the environment, as for any"
          + " AWS tool."
    })
final class RedriveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--prefix",
      paramLabel = "NAME",
      description = "The stack's parameter NamePrefix (default: newsfold).")
  private String prefix = "newsfold";

  @Option(names = "--endpoint", paramLabel = "URL", description = "Of SQS, if not AWS's.")
  private @Nullable URI endpoint;

  @Option(
      names = "--dry-run",
      description = "Only lists what is there: which file or object each is about.")
  private boolean dryRun;

  RedriveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (SqsClient sqs = Remote.at(endpoint).sqs()) {
      Redrive redrive = new Redrive(sqs, prefix, terminal);
      if (dryRun) {
        redrive.list();
        return Status.DONE;
      }
      return redrive.move() ? Status.DONE : Status.FAILED;
    } catch (SdkException e) {
      throw Trouble.failure("SQS cannot be asked: " + e.getMessage());
    }
  }
}
