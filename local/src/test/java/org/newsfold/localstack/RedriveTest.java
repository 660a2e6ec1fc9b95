package org.newsfold.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsfold.local.Texts;
import org.newsfold.local.command.Commands;
import org.newsfold.local.command.Terminal;

/** {@code newsfold redrive} on the template's queues. */
class RedriveTest {
  private static final String STACK = "redriven";
  private static final Map<String, String> CREDENTIALS =
      Map.of("aws.accessKeyId", "test", "aws.secretAccessKey", "test", "aws.region", "us-east-1");

  private static WholeWay way;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void deploy() {
    way = new WholeWay(Stack.storage(STACK));
    CREDENTIALS.forEach(System::setProperty);
  }

  @AfterAll
  static void close() {
    CREDENTIALS.keySet().forEach(System::clearProperty);
    if (way != null) {
      way.close();
    }
  }

  @Test
  void bringsBackWhatDiedAndWhatNeverWorksDiesAgain() {
    IntStream.range(0, 11).forEach(n -> way.drop("fire %d.txt".formatted(n), Texts.FIRE));
    Trouble.during(way::drain, "normalized/");
    way.send("NormalizeQueue", "hopeless");
    way.send("ClusterQueue", "{\"settle\":\"" + "a".repeat(26) + "\"}");
    way.send("ClusterDeadLetters", "{\"settle\":\"" + "b".repeat(26) + "\"}");
    way.drain();

    assertThat(redrive("--dry-run")).isZero();
    assertThat(said())
        .contains("normalize: 12 dead", "  fire 7.txt (20", "which names no object")
        .contains("enrich: 0 dead", "cluster: 1 dead", "  the story of article bbbb")
        .doesNotContain("hopeless", "Port Arvell");

    assertThat(redrive()).isZero();
    assertThat(said().lines())
        .containsExactly(
            "normalize: 12 moved back", "enrich: 0 moved back", "cluster: 1 moved back");
    way.drain();
    assertThat(way.get("/uploads/fire%207.txt").getBody()).contains("\"state\":\"clustered\"");
    assertThat(redrive("--dry-run")).isZero();
    assertThat(said().lines())
        .startsWith("normalize: 1 dead")
        .contains("enrich: 0 dead", "cluster: 0 dead");
  }

  @Test
  void saysWhichQueueIsMissing() {
    int status = run("redrive", "--prefix", "nobody", "--endpoint", LocalStack.endpoint());
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("There is no queue nobody-normalize: check --prefix");
  }

  private int redrive(String... options) {
    List<Object> arguments = new ArrayList<>();
    arguments.addAll(List.of("redrive", "--prefix", STACK, "--endpoint", LocalStack.endpoint()));
    arguments.addAll(Arrays.asList(options));
    return run(arguments.toArray());
  }

  private int run(Object... arguments) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false, 80);
    return Commands.over(terminal)
        .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
