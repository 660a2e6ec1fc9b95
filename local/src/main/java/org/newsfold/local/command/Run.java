package org.newsfold.local.command;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;
import org.newsfold.local.LocalApi;
import org.newsfold.local.Pipeline;
import org.newsfold.local.TableServer;
import org.newsfold.local.store.LocalStore;
import org.newsfold.lookup.answer.ListedStory;
import software.amazon.awssdk.services.s3.S3Client;

/** One run of the whole pipeline: drop, wait, print, and stay if wanted. */
final class Run {
  private static final String SAMPLES = "samples";

  private final Terminal terminal;
  private final List<Drop> given;
  private final @Nullable Path json;
  private final Metadata metadata;
  private final @Nullable Path data;

  /**
   * How to stay up.
   *
   * @param port of the API, S3 has the next, the table the one after; 0: any; null: the usual ones
   *     if they are free
   */
  record Serving(InetAddress address, @Nullable Integer port) {}

  Run(
      Terminal terminal,
      List<Path> paths,
      @Nullable Path json,
      Metadata metadata,
      @Nullable Path data) {
    this.terminal = terminal;
    this.given = Drops.of(paths);
    this.json = json;
    this.metadata = metadata;
    this.data = data;
  }

  int call(@Nullable Serving serving) throws InterruptedException, IOException {
    if (json != null) {
      Files.writeString(json, "[]\n");
    }
    Ports ports = serving == null ? Ports.ANY : Ports.of(serving);
    try (Pipeline pipeline = Pipeline.start(data, ports.listening(serving))) {
      Api api = new HandlerApi(pipeline.lookup());
      List<Refusal> refusals = drop(pipeline, api);
      List<ListedStory> stories = Stories.of(api);
      if (json != null) {
        Files.write(json, Json.bytes(stories));
      }
      new StoryPrinter(terminal).print(stories);
      refusals.forEach(refusal -> terminal.err().println(refusal.line()));
      terminal.out().flush();
      if (serving != null) {
        serve(pipeline, serving, ports);
      }
      return refusals.isEmpty() ? Status.DONE : Status.FAILED;
    }
  }

  private List<Refusal> drop(Pipeline pipeline, Api api) throws InterruptedException {
    List<Drop> drops = given.isEmpty() && pipeline.isNew() ? samples() : given;
    List<Refusal> refusals;
    try (S3Client s3 = pipeline.store().clients().s3();
        Progress progress = new Progress(terminal, "Dropping", drops.size())) {
      Uploader uploader = new Uploader(s3, LocalStore.UPLOADS, metadata);
      refusals = new ArrayList<>(uploader.drop(drops, drop -> true, progress));
    }
    await(pipeline, drops.size());
    Map<String, Refusal> byFile = new HashMap<>();
    refusals.forEach(refusal -> byFile.put(refusal.file(), refusal));
    Fates fates = new Fates(api);
    for (Drop drop : drops) {
      if (!byFile.containsKey(drop.file().toString())) {
        refusals.addAll(fates.refusals(drop));
      }
    }
    return refusals;
  }

  /** Each file is three messages: to normalize, to enrich, to cluster. */
  private void await(Pipeline pipeline, int files) throws InterruptedException {
    long messages = 3L * Math.max(files, pipeline.queues().size());
    try (Progress progress = new Progress(terminal, "Reading", messages)) {
      pipeline.queues().awaitEmpty(left -> progress.to(Math.max(0, messages - left)));
    }
  }

  private static List<Drop> samples() {
    Path home = Path.of(System.getProperty("newsfold.home", ""));
    return Drops.of(List.of(home.resolve(SAMPLES))).stream()
        .map(drop -> new Drop(drop.file(), Drops.key(home.relativize(drop.file()))))
        .toList();
  }

  private void serve(Pipeline pipeline, Serving serving, Ports ports) throws InterruptedException {
    try (LocalApi api = LocalApi.start(serving.address(), ports.api(), pipeline.lookup());
        TableServer table = pipeline.serveTable(serving.address(), ports.table())) {
      terminal.err().println(Served.text(pipeline.store(), api.address(), table.address()));
      CountDownLatch ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(pipeline::close));
      ended.await();
    }
  }
}
