package org.newsfold.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Drops many files into a bucket anywhere, without those that are there, and waits if wanted. */
final class Ingest {
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
    AtomicInteger there = new AtomicInteger();
    try (S3Client s3 = Remote.at(endpoint).s3();
        Progress progress = new Progress(terminal, "Dropping", drops.size())) {
      refusals.addAll(
          new Uploader(s3, bucket, metadata)
              .drop(drops, drop -> isWanted(s3, drop, there), progress));
    }
    terminal.say(
        "%,d dropped, %,d were there already, %,d could not be dropped."
            .formatted(drops.size() - there.get() - refusals.size(), there.get(), refusals.size()));
    if (api != null) {
      refusals.addAll(fates(drops, refusals, new Fates(api)));
    }
    refusals.forEach(refusal -> terminal.err().println(refusal.line()));
    return refusals.isEmpty() ? Status.DONE : Status.FAILED;
  }

  private boolean isWanted(S3Client s3, Drop drop, AtomicInteger there) {
    try {
      HeadObjectResponse head = s3.headObject(h -> h.bucket(bucket).key(drop.key()));
      boolean same =
          head.contentLength() == Files.size(drop.file())
              && head.eTag().replace("\"", "").equals(md5(drop.file()));
      there.addAndGet(same ? 1 : 0);
      return !same;
    } catch (S3Exception e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Refusal> fates(List<Drop> drops, List<Refusal> refused, Fates fates)
      throws InterruptedException {
    Set<String> never = new HashSet<>();
    refused.forEach(refusal -> never.add(refusal.file()));
    List<Drop> dropped =
        drops.stream().filter(drop -> !never.contains(drop.file().toString())).toList();
    List<Drop> open = new ArrayList<>(dropped);
    long changed = System.nanoTime();
    try (Progress progress = new Progress(terminal, "Waiting for", dropped.size())) {
      while (!open.isEmpty() && System.nanoTime() - changed < PATIENCE.toNanos()) {
        int before = open.size();
        open.removeIf(drop -> fates.isFinal(drop.key()));
        progress.to(dropped.size() - open.size());
        if (open.size() < before) {
          changed = System.nanoTime();
        } else {
          Thread.sleep(BETWEEN_LOOKS);
        }
      }
    }
    List<Refusal> refusals = new ArrayList<>();
    open.forEach(
        drop -> refusals.add(new Refusal(drop.file().toString(), "nothing has become of it yet")));
    dropped.forEach(drop -> refusals.addAll(fates.refusals(drop)));
    return refusals;
  }

  private static String md5(Path file) throws IOException {
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), md5)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(md5.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }
}
