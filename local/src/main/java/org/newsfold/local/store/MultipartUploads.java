package org.newsfold.local.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;

/** Uploads in parts that are not complete yet. They are forgotten when the process ends. */
final class MultipartUploads {
  private final Path folder;
  private final Map<String, Unfinished> uploads = new ConcurrentHashMap<>();

  /** One of them. */
  record Unfinished(
      String id,
      CreateMultipartUploadRequest request,
      ConcurrentSkipListMap<Integer, Incoming> parts) {}

  /** All bytes of the parts that were named, and the ETag that S3 gives them. */
  record Joined(Incoming bytes, String eTag) {}

  MultipartUploads(Path folder) {
    this.folder = folder;
  }

  Unfinished begin(CreateMultipartUploadRequest request) {
    String id = UUID.randomUUID().toString();
    Unfinished begun = new Unfinished(id, request, new ConcurrentSkipListMap<>());
    uploads.put(id, begun);
    return begun;
  }

  Optional<Unfinished> find(String id) {
    return Optional.ofNullable(uploads.get(id));
  }

  List<Unfinished> of(String bucket) {
    return uploads.values().stream().filter(u -> u.request.bucket().equals(bucket)).toList();
  }

  Incoming add(Unfinished upload, int number, InputStream bytes) {
    Incoming part = Incoming.receive(bytes, folder);
    Incoming before = upload.parts.put(number, part);
    if (before != null) {
      before.discard();
    }
    return part;
  }

  /** Joins parts; the upload goes on until it is {@link #end ended}. */
  Joined join(Unfinished upload, List<Integer> numbers) {
    MessageDigest md5 = Incoming.newMd5();
    List<Incoming> parts =
        numbers.stream().flatMap(n -> Optional.ofNullable(upload.parts.get(n)).stream()).toList();
    parts.forEach(part -> md5.update(HexFormat.of().parseHex(part.md5())));
    String eTag = HexFormat.of().formatHex(md5.digest()) + "-" + parts.size();
    try (InputStream all =
        new SequenceInputStream(
            Collections.enumeration(parts.stream().map(MultipartUploads::open).toList()))) {
      return new Joined(Incoming.receive(all, folder), eTag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end(Unfinished upload) {
    uploads.remove(upload.id);
    upload.parts.values().forEach(Incoming::discard);
  }

  private static InputStream open(Incoming part) {
    try {
      return Files.newInputStream(part.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
