package org.newsfold.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfold.json.Json;
import org.newsfold.local.Texts;
import org.newsfold.local.store.LocalStore;
import software.amazon.awssdk.services.s3.S3Client;

@Timeout(120)
class CommandsTest {
  private final Shell shell = new Shell();
  private final Path folder;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run", "inspect", "replay", "score", "names", "ingest", "redrive", "test", "bench"
      })
  void explainsEachCommand(String command) {
    assertThat(shell.run(command, "--help")).isZero();
    assertThat(shell.out()).contains("Usage: newsfold " + command);
    assertThat(shell.err()).isEmpty();
    shell.run("--help");
    assertThat(shell.out()).contains(command);
  }

  @Test
  void refusesWrongUsageWithStatusTwoAndAdvice() throws IOException {
    Path file = write("a.txt", Texts.FIRE);
    refused("Which command?");
    refused("nonsense", "nonsense");
    refused("--bogus", "run", "--bogus");
    refused("There is no file", "run", folder.resolve("missing"));
    refused("one key", "run", file, folder.resolve("./a.txt"));
    refused("for --serve", "run", file, "--port", "9");
    refused("PATH", "inspect");
    refused("There is no file", "inspect", folder.resolve("missing"));
    refused("--bucket", "ingest", file);
    refused("--api", "ingest", file, "--bucket", "b", "--wait");
    refused("--out", "replay", file);
    refused("no model", "replay", file, "--out", folder.resolve("o"), "--model", file);
    refused("no JSON", "run", file, "--meta", file);
    refused("as-is or shuffled", "replay", file, "--out", folder.resolve("o"), "--order", "up");
  }

  @Test
  void runsFromFilesToStories() throws IOException {
    Path drop = Files.createDirectory(folder.resolve("drop"));
    write("drop/fire ä+%20 'x' #.txt", Texts.FIRE);
    write("drop/copy.txt", Texts.FIRE_COPY);
    write("drop/README.md", "about");
    write("drop/.hidden", "x");
    write("drop/empty.txt", "");
    Path json = folder.resolve("stories.json");

    assertThat(shell.run("run", drop, "--json", json)).isEqualTo(1);

    assertThat(shell.err()).contains("empty.txt: ").doesNotContain("README", "hidden", "\tat ");
    assertThat(shell.out())
        .contains("2 articles", "[1]", "Port Arvell", "1 story from 2 articles.")
        .doesNotContain("\u001b");
    assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
    List<?> stories = Json.readList(Files.readString(json), Map.class);
    assertThat(stories).hasSize(1);
    assertThat(stories.getFirst().toString()).contains("fire ä+%20 'x' #.txt");
  }

  @Test
  void splitsWhatIsTooLargeForOneFileAndPassesOverWhatIsThere() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10_002; i++) {
      lines.append("{\"id\":\"a/%d\",\"text\":\"Ferry %d ran aground.\"}\n".formatted(i, i));
    }
    Path large = write("large.jsonl", lines.toString());
    Path small = write("small.jsonl", "{\"id\":\"b\",\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    LocalStore.Keys keys = new LocalStore.Keys("newsfold", "newsfold-local");
    Path data = Files.createDirectory(folder.resolve("store"));
    try (LocalStore store =
            LocalStore.start(data, InetAddress.getLoopbackAddress(), 0, keys, event -> () -> {});
        S3Client s3 = store.clients().s3()) {
      Uploader uploader = new Uploader(s3, LocalStore.UPLOADS, Metadata.read(null));
      Progress progress = new Progress(Shell.silent(), "Dropping", 0);
      assertThat(Pieces.isNeeded(new Drop(small, "small.jsonl"))).isFalse();
      Drop drop = new Drop(large, "large.jsonl");
      assertThat(Pieces.isNeeded(drop)).isTrue();
      for (int there : new int[] {0, 10_002}) {
        Pieces pieces = new Pieces(uploader);
        pieces.drop(drop, progress);
        assertThat(pieces.refusals()).isEmpty();
        assertThat(pieces.dropped()).hasSize(10_002);
        assertThat(pieces.passedOver()).isEqualTo(there);
      }
      assertThat(
              s3.getObjectAsBytes(g -> g.bucket(LocalStore.UPLOADS).key("large.jsonl/a/7"))
                  .asUtf8String())
          .isEqualTo("{\"id\":\"a/7\",\"text\":\"Ferry 7 ran aground.\"}");
    }
  }

  @Test
  void keepsWhatIsDeclared() throws IOException {
    Path file = write("a.txt", Texts.MATCH);
    Path meta =
        write("meta.json", Json.write(Map.of(file.toString(), Map.of("publisher", "Żółty Äther"))));
    assertThat(shell.run("run", file, "--meta", meta)).isZero();
    assertThat(shell.out()).contains("Żółty Äther");
  }

  @Test
  void inspectsFilesFoldersAndDocumentsInOrder() throws IOException {
    Path archive =
        write(
            "docs.jsonl",
            """
            {"id":"1","title":"","text":"Der Stadtrat hat den Bau der Brücke beschlossen.","lang":"xx"}
            {"id":"2","title":"t","text":""}

            no json
            """);
    Path good = write("a/b/fire.txt", Texts.FIRE);
    Path bad = write("a/empty.txt", "");
    assertThat(shell.run("inspect", archive, folder.resolve("a"))).isEqualTo(1);
    List<Map<String, Object>> lines = shell.out().lines().map(Json::readObject).toList();
    assertThat(lines)
        .extracting(line -> line.get("status"))
        .containsExactly("ok", "rejected", "rejected", "ok", "rejected");
    assertThat(lines)
        .extracting(line -> line.get("file"))
        .containsExactly(
            archive.toString(),
            archive.toString(),
            archive.toString(),
            good.toString(),
            bad.toString());
    assertThat(lines.getFirst()).containsEntry("id", "1").containsEntry("inLanguage", "de");
    assertThat(lines.get(3))
        .containsEntry("headline", "Fire destroys cannery in Port Arvell")
        .containsKeys(
            "articleBody", "author", "entities", "languageConfidence", "languages", "attributions");
    assertThat((Map<?, ?>) lines.get(3).get("fingerprints"))
        .isNotNull()
        .allSatisfy((what, values) -> assertThat((List<?>) values).as("%s", what).isNotEmpty());
    assertThat(lines.get(4).get("reason")).asString().isNotBlank();
  }

  @Test
  void replaysInAnyOrderToTheSameClusters() throws IOException {
    Path archive =
        write(
            "docs.jsonl",
            String.join(
                "\n",
                document("f1", Texts.FIRE, "2026-03-03"),
                document("m", Texts.MATCH, "2026-04-09T10:00:00"),
                document("f2", Texts.FIRE_COPY, "2026-03-03"),
                document("none", "", "")));
    Path out = folder.resolve("out.jsonl");
    assertThat(shell.run("replay", archive, "--out", out)).isEqualTo(1);
    assertThat(shell.err()).contains("none: it has no text");
    List<Map<String, Object>> lines =
        Files.readAllLines(out).stream().map(Json::readObject).toList();
    assertThat(lines).extracting(line -> line.get("id")).containsExactly("f1", "m", "f2", "none");
    assertThat(lines.get(0).get("cluster")).isEqualTo(lines.get(2).get("cluster"));
    assertThat(lines.stream().map(line -> line.get("cluster")).distinct()).hasSize(3);
    for (String table : List.of("memory", "dynamodb")) {
      Path other = folder.resolve(table);
      shell.run(
          "replay", archive, "--out", other, "--table", table, "--order", "shuffled", "--seed", 7);
      assertThat(other).hasSameTextualContentAs(out);
    }
  }

  @Test
  void replaysAFolderByPathAndRefusesRepeatedIds() throws IOException {
    write("d/b.txt", Texts.FIRE);
    write("d/a.txt", Texts.MATCH);
    Path out = folder.resolve("out.jsonl");
    assertThat(shell.run("replay", folder.resolve("d"), "--out", out)).isZero();
    assertThat(Files.readAllLines(out))
        .extracting(line -> String.valueOf(Json.readObject(line).get("id")))
        .satisfiesExactly(
            id -> assertThat(id).endsWith("d/a.txt"), id -> assertThat(id).endsWith("d/b.txt"));
    Path twice = write("x.jsonl", document("1", "a b", "") + "\n" + document("1", "c d", ""));
    refused("stands twice", "replay", twice, "--out", out);
  }

  @Test
  void scoresPairs() throws IOException {
    Path pairs =
        write(
            "pairs.jsonl",
            String.join(
                "\n",
                pair("same", Texts.FIRE, Texts.FIRE_COPY),
                pair("other", Texts.FIRE, Texts.MATCH),
                pair("empty", Texts.FIRE, "")));
    Path out = folder.resolve("out.jsonl");
    assertThat(shell.run("score", pairs, "--out", out)).isEqualTo(1);
    List<Map<String, Object>> lines =
        Files.readAllLines(out).stream().map(Json::readObject).toList();
    assertThat(lines)
        .extracting(line -> line.get("pair_id") + " " + line.get("same"))
        .containsExactly("same true", "other false", "empty false");
    assertThat(lines.getFirst()).containsKeys("score", "why");
  }

  private void refused(String word, Object... arguments) {
    assertThat(shell.run(arguments)).as(List.of(arguments).toString()).isEqualTo(2);
    assertThat(shell.err()).contains(word).doesNotContain("Exception", "\tat ");
    assertThat(shell.out()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String document(String id, String text, String date) {
    return Json.write(Map.of("id", id, "title", "", "text", text, "date", date));
  }

  private static String pair(String id, String one, String other) {
    return Json.write(
        Map.of("pair_id", id, "title1", "", "text1", one, "title2", "", "text2", other));
  }
}
