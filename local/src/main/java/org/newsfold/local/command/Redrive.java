package org.newsfold.local.command;

import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Shows the dead letters of all stages, or moves them back. */
final class Redrive {
  private static final List<String> STAGES = List.of("normalize", "enrich", "cluster");

  private final List<DeadLetters> all;
  private final Terminal terminal;

  /**
   * Of one stack.
   *
   * @param prefix what its queues' names begin with
   */
  Redrive(SqsClient sqs, String prefix, Terminal terminal) {
    this.all = STAGES.stream().map(stage -> new DeadLetters(sqs, prefix, stage)).toList();
    this.terminal = terminal;
  }

  /** Prints how many there are and what each is about, and leaves them. */
  void list() {
    for (DeadLetters letters : all) {
      List<String> about = letters.list();
      terminal.out().println("%s: %,d dead".formatted(letters.stage(), about.size()));
      about.forEach(line -> terminal.out().println("  " + Terminal.line(line)));
    }
  }

  /** Moves all back, and prints how many; whether none had to stay. */
  boolean move() {
    boolean whole = true;
    for (DeadLetters letters : all) {
      DeadLetters.Moved moved = letters.move();
      terminal.out().println("%s: %,d moved back".formatted(letters.stage(), moved.moved()));
      if (moved.refused() > 0) {
        terminal.say(
            "%s: SQS did not take %,d; they are dead letters still."
                .formatted(letters.stage(), moved.refused()));
        whole = false;
      }
    }
    return whole;
  }
}
