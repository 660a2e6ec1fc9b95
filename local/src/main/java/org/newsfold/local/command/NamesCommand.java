package org.newsfold.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsfold.name.Match;
import org.newsfold.name.NameMatcher;
import picocli.CommandLine.Command;

/** {@code newsfold names}. */
@Command(
    name = "names",
    description = {
      "Says whether two spellings may name one entity.",
      "Reads lines name<TAB>name from stdin, prints true|false<TAB>score<TAB>why for each."
    })
final class NamesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final InputStream in;

  NamesCommand(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    NameMatcher matcher = new NameMatcher();
    int status = Status.DONE;
    try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintStream out = terminal.buffered()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] names = line.split("\t", 2);
        if (names.length == 2) {
          out.println(line(matcher.compare(names[0], names[1])));
        } else {
          out.println(line(new Match(false, 0, "no two names with a tab between them")));
          status = Status.FAILED;
        }
      }
    }
    return status;
  }

  private static String line(Match match) {
    return String.format(
        Locale.ROOT, "%b\t%.3f\t%s", match.same(), match.score(), Terminal.line(match.why()));
  }
}
