package org.newsfold.local.command;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/** Drops many files into a bucket anywhere, without those that are there, and waits if wanted. */
final class Ingest {
  /** Files are done about in the order in which they were dropped. */
  private static final int IN_VAIN = 100;

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** When nothing more becomes of any file for so long, something is wrong. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Terminal terminal;
  private final String bucket;
  private final @Nullable URI endpoint;
  private final Metadata metadata;

  Ingest(Terminal terminal, String bucket, @Nullable URI endpoint, Metadata metadata) {
    this.terminal = terminal;
    this.bucket = bucket;
    this.endpoint = endpoint;
    this.metadata = metadata;
  }

  /**
   * Does it.
   *
   * @param api asked for what becomes of the files; null: nobody waits
   */
  int run(List<Drop> drops, @Nullable Api api) throws InterruptedException {
    List<Refusal> refusals = new ArrayList<>();
    List<Drop> dropped = new ArrayList<>();
    Map<Boolean, List<Drop>> large = drops.stream().collect(partitioningBy(Pieces::isNeeded));
    try (S3Client s3 = Remote.at(endpoint).s3()) {
      Uploader uploader = new Uploader(s3, bucket, metadata);
      List<Drop> whole = List.copyOf(large.getOrDefault(false, List.of()));
      int there = dropWhole(whole, uploader, refusals);
      Pieces pieces = new Pieces(uploader);
      large.getOrDefault(true, List.of()).forEach(drop -> split(drop, pieces));
      int tried = whole.size() + pieces.dropped().size();
      terminal.say(
          "%,d dropped, %,d were there already, %,d could not be dropped."
              .formatted(
                  tried - there - pieces.passedOver() - refusals.size(),
                  there + pieces.passedOver(),
                  refusals.size() + pieces.refusals().size()));
      dropped.addAll(whole);
      dropped.addAll(pieces.dropped());
      refusals.addAll(pieces.refusals());
    }
    if (api != null) {
      refusals.addAll(fates(dropped, refusals, new Fates(api)));
    }
    refusals.forEach(refusal -> terminal.err().println(refusal.line()));
    return refusals.isEmpty() ? Status.DONE : Status.FAILED;
  }

  /** Drops files as they are; tells how many were there already. */
  private int dropWhole(List<Drop> drops, Uploader uploader, List<Refusal> refusals) {
    AtomicInteger there = new AtomicInteger();
    try (Progress progress = new Progress(terminal, "Dropping", drops.size())) {
      refusals.addAll(uploader.drop(drops, drop -> isWanted(uploader, drop, there), progress));
    }
    return there.get();
  }

  private void split(Drop archive, Pieces pieces) {
    terminal.say(
        "%s is too large for one file: what it holds is dropped under %s/…"
            .formatted(archive.file(), archive.key()));
    try (Progress progress = new Progress(terminal, "Dropping the parts of " + archive.file(), 0)) {
      pieces.drop(archive, progress);
    }
  }

  private static boolean isWanted(Uploader uploader, Drop drop, AtomicInteger there) {
    try {
      boolean same = uploader.isThere(drop.key(), Files.size(drop.file()), Md5.of(drop.file()));
      there.addAndGet(same ? 1 : 0);
      return !same;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Refusal> fates(List<Drop> drops, List<Refusal> refused, Fates fates)
      throws InterruptedException {
    Set<String> never = new HashSet<>();
    refused.forEach(refusal -> never.add(refusal.file()));
    List<Drop> dropped = drops.stream().filter(drop -> !never.contains(drop.shown())).toList();
    List<Drop> open = dropped;
    long changed = System.nanoTime();
    try (Progress progress = new Progress(terminal, "Waiting for", dropped.size())) {
      while (!open.isEmpty() && System.nanoTime() - changed < PATIENCE.toNanos()) {
        int before = open.size();
        open = fates.open(open, IN_VAIN);
        progress.to(dropped.size() - open.size());
        changed = open.size() < before ? System.nanoTime() : changed;
        Thread.sleep(open.isEmpty() ? Duration.ZERO : BETWEEN_LOOKS);
      }
    }
    List<Refusal> refusals = new ArrayList<>();
    for (Drop drop : fates.open(open, open.size())) {
      refusals.add(new Refusal(drop.shown(), "nothing has become of it yet"));
    }
    dropped.forEach(drop -> refusals.addAll(fates.refusals(drop)));
    return refusals;
  }
}
