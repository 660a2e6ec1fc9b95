package org.newsfold.local.command;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Drops files into a bucket, several at a time. */
final class Uploader {
  private static final int AT_ONCE = 8;

  private final S3Client s3;
  private final String bucket;
  private final Metadata metadata;

  Uploader(S3Client s3, String bucket, Metadata metadata) {
    this.s3 = s3;
    this.bucket = bucket;
    this.metadata = metadata;
  }

  /**
   * Drops all files.
   *
   * @param wanted which ones are to be dropped; the others are passed over
   * @return those that could not be
   */
  List<Refusal> drop(List<Drop> drops, Predicate<Drop> wanted, Progress progress) {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<CompletableFuture<Optional<Refusal>>> results =
          drops.stream()
              .map(drop -> supplyAsync(() -> drop(drop, wanted, progress), threads))
              .toList();
      return results.stream().flatMap(result -> result.join().stream()).toList();
    }
  }

  private Optional<Refusal> drop(Drop drop, Predicate<Drop> wanted, Progress progress) {
    Optional<String> trouble = Drops.refused(drop.key());
    if (trouble.isEmpty()) {
      trouble =
          Files.isRegularFile(drop.file())
              ? attempt(drop, wanted)
              : Optional.of("it is no regular file: drop a copy of what it gives");
    }
    progress.step();
    return trouble.map(reason -> new Refusal(drop.file().toString(), reason));
  }

  /**
   * What became of content that was to be dropped.
   *
   * @param trouble why it could not be; empty if it lies in the bucket
   * @param wasThere whether it did so before
   */
  record Attempt(Optional<String> trouble, boolean wasThere) {}

  /** Drops content that is no file of its own, unless it is there already. */
  Attempt put(Drop drop, String contentType, Map<String, String> about, byte[] content) {
    boolean[] there = new boolean[1];
    Optional<String> trouble =
        attempt(
            () -> {
              there[0] = isThere(drop.key(), content.length, Md5.of(content));
              if (!there[0]) {
                s3.putObject(
                    request(drop).toBuilder()
                        .contentType(contentType.isEmpty() ? null : contentType)
                        .metadata(metadata.of(drop.key(), about))
                        .build(),
                    RequestBody.fromBytes(content));
              }
            });
    return new Attempt(trouble, there[0]);
  }

  /** Whether the bucket has a file of this content under a key. */
  boolean isThere(String key, long length, String md5) {
    try {
      HeadObjectResponse head = s3.headObject(h -> h.bucket(bucket).key(key));
      return head.contentLength() == length && head.eTag().replace("\"", "").equals(md5);
    } catch (S3Exception e) {
      return false;
    }
  }

  private Optional<String> attempt(Drop drop, Predicate<Drop> wanted) {
    return attempt(
        () -> {
          Files.newInputStream(drop.file()).close();
          if (wanted.test(drop)) {
            s3.putObject(request(drop), RequestBody.fromFile(drop.file()));
          }
        });
  }

  /** Something to do with the bucket. */
  @FunctionalInterface
  private interface Request {
    void send() throws IOException;
  }

  private Optional<String> attempt(Request request) {
    try {
      request.send();
      return Optional.empty();
    } catch (NoSuchBucketException e) {
      return Optional.of("there is no bucket " + bucket + ": check --bucket");
    } catch (S3Exception e) {
      return Optional.of(
          "S3 did not take it (%d %s)".formatted(e.statusCode(), e.awsErrorDetails().errorCode()));
    } catch (SdkException e) {
      return Optional.of("S3 cannot be reached: " + e.getMessage());
    } catch (IOException e) {
      return Optional.of("it cannot be read: " + Drops.reason(e));
    }
  }

  private PutObjectRequest request(Drop drop) {
    return PutObjectRequest.builder()
        .bucket(bucket)
        .key(drop.key())
        .metadata(metadata.of(drop.key()))
        .build();
  }
}
