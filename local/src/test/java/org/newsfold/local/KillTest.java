package org.newsfold.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsfold.json.Json;
import org.newsfold.local.store.LocalStore;
import org.newsfold.lookup.answer.ListedStory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The command, killed without a chance to clean up, and started again with the same folder. */
@Timeout(300)
class KillTest {
  private static final int KILLS = 4;

  private final Path folder;

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void losesNothingThatWasDroppedWheneverItIsKilled() throws IOException, InterruptedException {
    Path drop = Files.createDirectory(folder.resolve("drop"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(drop.resolve("fire" + i + ".txt"), Texts.FIRE.replace("312", "31" + i));
      Files.writeString(drop.resolve("chess" + i + ".txt"), Texts.MATCH.replace("94", "9" + i));
    }
    List<ListedStory> expected = stories(List.of(drop.toString()), folder.resolve("unharmed"));
    Path data = folder.resolve("killed");
    acknowledge(drop, data);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(List.of("run", drop.toString(), "--data", data.toString()));
      boolean ended = process.waitFor(1000 + random.nextInt(4000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(ended && process.exitValue() != 0).as("failed by itself").isFalse();
    }
    assertThat(stories(List.of(), data)).as("seed %d", seed).isEqualTo(expected);
  }

  /** Drops the files, and ends at once: all were taken, hardly any is read. */
  private static void acknowledge(Path drop, Path data) throws IOException {
    Pipeline.Listening listening =
        new Pipeline.Listening(InetAddress.getLoopbackAddress(), 0, new LocalStore.Keys("k", "s"));
    try (Pipeline pipeline = Pipeline.start(data, listening);
        S3Client s3 = pipeline.store().clients().s3();
        Stream<Path> files = Files.list(drop)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String key = file.toString().substring(1);
        s3.putObject(p -> p.bucket(LocalStore.UPLOADS).key(key), RequestBody.fromFile(file));
      }
    }
  }

  private static Process start(List<String> arguments) throws IOException {
    return NewsfoldProcess.command(arguments)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** Runs to the end, in a process of its own too: so both tell the same key of a file. */
  private List<ListedStory> stories(List<String> paths, Path data)
      throws IOException, InterruptedException {
    Path json = folder.resolve("stories.json");
    List<String> arguments = new ArrayList<>(List.of("run", "--json", json.toString()));
    arguments.addAll(List.of("--data", data.toString()));
    arguments.addAll(paths);
    assertThat(start(arguments).waitFor()).isZero();
    return Json.readList(Files.readString(json), ListedStory.class);
  }
}
