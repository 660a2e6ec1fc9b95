package org.newsfold.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.newsfold.local.Pipeline;
import org.newsfold.local.store.LocalStore;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Files to drop, and the stories that {@code ./newsfold run} makes of them. */
record Samples(Map<String, Path> files) {
  static final String STORIES = "/clusters?limit=100";

  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

  /** Those of the project. */
  static Samples shipped() {
    return new Samples(in(Path.of("..", "samples")));
  }

  /** The measuring data's five texts of one event; without them the test is skipped. */
  static Samples seeds() {
    Path folder = Path.of("..", "..", "shared", "data", "seeds");
    Assumptions.assumeTrue(Files.isDirectory(folder), "The seeds are not on this machine");
    return new Samples(in(folder));
  }

  void drop(BiConsumer<String, RequestBody> bucket) {
    files.forEach((key, file) -> bucket.accept(key, RequestBody.fromFile(file)));
  }

  /** The same without the times of the last hour: undated articles show when they were received. */
  static String withoutReceipts(String stories) {
    Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
    return TIME.matcher(stories)
        .replaceAll(
            time -> Instant.parse(time.group()).isAfter(hourAgo) ? "received" : time.group());
  }

  /** What {@code GET /clusters} answers locally. */
  String storiesOfALocalRun() {
    LocalStore.Keys keys = new LocalStore.Keys("k", "s");
    Pipeline.Listening anywhere = new Pipeline.Listening(InetAddress.getLoopbackAddress(), 0, keys);
    try (Pipeline pipeline = Pipeline.start(null, anywhere);
        S3Client s3 = pipeline.store().clients().s3()) {
      drop((key, body) -> s3.putObject(p -> p.bucket(LocalStore.UPLOADS).key(key), body));
      pipeline.queues().awaitEmpty(left -> {});
      return WholeWay.get(pipeline.lookup(), STORIES).getBody();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Path> in(Path folder) {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.toString().matches(".*\\.(txt|html)"))
          .forEach(file -> files.put(folder.getFileName() + "/" + file.getFileName(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
