package org.newsfold.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class JsonLogTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JsonLog log = new JsonLog(stream(), true);

  @Test
  void isWhatSlf4jFinds() {
    assertThat(LoggerFactory.getLogger(JsonLogTest.class)).isInstanceOf(JsonLogger.class);
  }

  @Test
  void writesOneLineAnEvent() {
    Instant before = Instant.now();
    logger("org.newsfold.A").warn("{} of {}\nfailed", 2, "three");
    Map<String, Object> line = only();
    assertThat(line)
        .containsEntry("level", "WARN")
        .containsEntry("logger", "org.newsfold.A")
        .containsEntry("message", "2 of three\nfailed")
        .containsOnlyKeys("timestamp", "level", "logger", "message");
    assertThat(Instant.parse((String) line.get("timestamp"))).isBetween(before, Instant.now());
  }

  @Test
  void addsTheEventsFieldsAndThoseOfTheInvocation() {
    log.getMDCAdapter().put("requestId", "r");
    logger("org.newsfold.A").atInfo().addKeyValue("article", "a").addKeyValue("n", 7).log("Done");
    assertThat(only())
        .containsEntry("requestId", "r")
        .containsEntry("article", "a")
        .containsEntry("n", 7);
  }

  @Test
  void saysWhereAnExceptionCameFromAndRepeatsNoWordsOfALibrary() {
    Exception library = new IOException("Unexpected token in: The minister said");
    logger("org.newsfold.A").error("It failed", new IllegalStateException("secret", library));
    assertThat(only())
        .containsEntry("error", "java.lang.IllegalStateException by java.io.IOException");
    assertThat(only().get("at")).asString().contains("JsonLogTest.java:");
    assertThat(text()).doesNotContain("minister", "secret");
  }

  @Test
  void repeatsWhatNewsfoldAndAwsSay() {
    logger("org.newsfold.A").warn("It failed", new Json.Malformed("Not the JSON of X"));
    assertThat(only())
        .containsEntry("error", "org.newsfold.json.Json$Malformed: Not the JSON of X");
  }

  @Test
  void takesFromLibrariesOnlyWhatMatters() {
    for (String name : List.of("org.eclipse.jetty.X", "software.amazon.dynamodb.X", "org.gaul.X")) {
      logger(name).info("chatter");
    }
    logger("software.amazon.dynamodb.X").warn("a condition failed");
    assertThat(text()).isEmpty();
    logger("org.eclipse.jetty.X").warn("trouble");
    logger("org.gaul.X").error("more trouble");
    assertThat(text()).hasLineCount(2);
  }

  @Test
  void saysOnlyWarningsWhereNobodyAskedForMore() {
    Logger quiet = new JsonLog(stream(), false).getLoggerFactory().getLogger("org.newsfold.A");
    quiet.info("chatter");
    assertThat(text()).isEmpty();
    quiet.warn("trouble");
    assertThat(text()).hasLineCount(1);
  }

  @Test
  void writesToAFileThatItGoesOnWith(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("log");
    for (String word : List.of("first", "second")) {
      new JsonLog(file.toString(), false).getLoggerFactory().getLogger("org.newsfold.A").info(word);
    }
    assertThat(Files.readAllLines(file)).hasSize(2);
    new JsonLog(JsonLog.OFF, true).getLoggerFactory().getLogger("org.newsfold.A").error("nothing");
  }

  private Logger logger(String name) {
    return log.getLoggerFactory().getLogger(name);
  }

  private Map<String, Object> only() {
    assertThat(text()).hasLineCount(1);
    return Json.readObject(text());
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private PrintStream stream() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
