package org.newsfold.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a process of its own. */
public final class NewsfoldProcess {
  private NewsfoldProcess() {}

  /** To be started; the samples are those of this checkout. */
  public static ProcessBuilder command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.add("-Dnewsfold.home=" + Path.of("..").toAbsolutePath().normalize());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Newsfold.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
