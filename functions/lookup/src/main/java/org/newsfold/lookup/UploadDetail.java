package org.newsfold.lookup;

import static java.util.Comparator.comparingInt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.lookup.answer.UploadPage;
import org.newsfold.lookup.answer.UploadPage.Part;
import org.newsfold.lookup.answer.UploadPage.Received;
import org.newsfold.stage.UploadStatus;
import org.newsfold.stage.UploadStatus.State;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import org.newsfold.table.StatusTable;

/** {@code GET /uploads/{key+}}: where a dropped file stands. */
final class UploadDetail implements Route.Answering {
  private static final int LIMIT = 100;

  /** Bytes in a key of S3, and as many in a part's name. */
  private static final int LONGEST = 1024;

  private static final String RECEIVED = "received";

  /** States, those furthest behind first: a failure needs somebody. */
  private static final List<String> BEHIND =
      List.of("failed", RECEIVED, "normalized", "enriched", "clustered", "rejected", "withdrawn");

  private final Uploads uploads;
  private final StatusTable statuses;

  UploadDetail(Uploads uploads, StatusTable statuses) {
    this.uploads = uploads;
    this.statuses = statuses;
  }

  /**
   * API Gateway passes paths on as they came, percent-encoded; some stand-ins decode them first. So
   * a key is what the path says when decoded, or else, if there is no such file, the path itself.
   */
  @Override
  public Answer answer(Asked asked) {
    String list = "upload\n" + asked.encoded("key");
    String after = asked.parameters().cursor(list, UploadDetail::part).orElse(null);
    int limit = asked.parameters().limit(LIMIT);
    return Stream.of(asked.segment("key"), asked.encoded("key"))
        .distinct()
        .filter(UploadDetail::mayBe)
        .flatMap(key -> page(key, list, limit, after).stream())
        .findFirst()
        .map(Answer.Shown::new)
        .orElseThrow(
            () -> Problem.notFound("No file of this key was dropped, or it was long ago."));
  }

  /** No store has longer keys. */
  private static boolean mayBe(String key) {
    return key.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /** The name of a part, which may have several lines. */
  private static String part(List<String> fields) {
    String part = String.join("\n", fields);
    if (!mayBe(part)) {
      throw new IllegalArgumentException("No part");
    }
    return part;
  }

  private Optional<UploadPage> page(String key, String list, int limit, @Nullable String after) {
    Optional<UploadStatus> file = statuses.of(key, 1, null).stream().findFirst();
    List<UploadStatus> known = statuses.of(key, limit + 1, after);
    Optional<UploadedObject> object = uploads.current(key);
    if (known.isEmpty() && object.isEmpty()) {
      return Optional.empty();
    }
    List<UploadStatus> page = known.subList(0, Math.min(limit, known.size()));
    String next = known.size() > limit ? Cursor.write(list, page.getLast().upload().part()) : null;
    List<UploadStatus> parts = page.stream().filter(s -> s.state() != State.SPLIT).toList();
    return Optional.of(
        new UploadPage(
            key,
            object.isPresent() && isFresh(object.get(), file, page) ? RECEIVED : state(parts),
            object.map(o -> new Received(o.lastModified(), o.size())).orElse(null),
            file.map(UploadStatus::parts).orElse(null),
            parts.stream().map(UploadDetail::part).toList(),
            next));
  }

  /** A version in the bucket that no status speaks of was received, and that is all so far. */
  private static boolean isFresh(
      UploadedObject object, Optional<UploadStatus> file, List<UploadStatus> page) {
    return Stream.concat(file.stream(), page.stream())
        .noneMatch(s -> s.revision().value().endsWith("-" + object.version()));
  }

  private static String state(List<UploadStatus> parts) {
    return parts.stream()
        .map(status -> status.state().shown())
        .min(comparingInt(BEHIND::indexOf))
        .orElse(RECEIVED);
  }

  private static Part part(UploadStatus status) {
    String part = status.upload().part();
    return new Part(
        status.articleId(),
        part.isEmpty() ? null : part,
        status.state().shown(),
        status.state().failedStage().orElse(null),
        status.reason(),
        status.at());
  }
}
