package org.newsfold.local.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsfold.local.DataFolder;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The commands, and how they end: with a status, and never with a stack trace. */
@Command(
    name = "newsfold",
    description = "Drop news articles in; get stories.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 some input was rejected or failed (all else is done), 2 wrong usage.",
      "Results go to stdout or the named file, everything else to stderr.",
      "NEWSFOLD_LOG=FILE keeps the functions' log."
    })
public final class Commands implements Runnable {
  private Commands() {}

  /** The command line, writing to a terminal. */
  public static CommandLine over(Terminal terminal) {
    CommandLine line =
        new CommandLine(new Commands())
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand(new InspectCommand(terminal))
            .addSubcommand(new ReplayCommand(terminal))
            .addSubcommand(new ScoreCommand(terminal))
            .addSubcommand(new NamesCommand(terminal, System.in))
            .addSubcommand(new IngestCommand(terminal))
            .addSubcommand(new RedriveCommand(terminal))
            .addSubcommand(new ScriptCommands.Test())
            .addSubcommand(new ScriptCommands.Bench());
    line.getSubcommands().values().forEach(Commands::complete);
    complete(line);
    return line.setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setUsageHelpWidth(terminal.width())
        .setParameterExceptionHandler((e, args) -> wrongUsage(e, terminal))
        .setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
  }

  @Override
  public void run() {
    throw Trouble.usage("Which command? ./newsfold --help lists them");
  }

  private static void complete(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.getCommandSpec().usageMessage().abbreviateSynopsis(false);
  }

  private static int wrongUsage(ParameterException e, Terminal terminal) {
    terminal.say(reason(e));
    terminal.say("./" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help says more.");
    return Status.USAGE;
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof Trouble trouble) {
      terminal.say(reason(trouble));
      return trouble.status();
    }
    if (e instanceof DataFolder.InUse inUse) {
      terminal.say(reason(inUse));
      return Status.FAILED;
    }
    terminal.say(
        "Newsfold failed: %s. With NEWSFOLD_LOG=FILE it says more there; please report it."
            .formatted(reason(e)));
    LoggerFactory.getLogger(Commands.class).error("A command failed", e);
    return Status.FAILED;
  }

  /** The causes in one line, each once. */
  private static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    Throwable cause = e.getCause();
    return cause == null || message.contains(String.valueOf(cause.getMessage()))
        ? message
        : message + ": " + reason(cause);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
