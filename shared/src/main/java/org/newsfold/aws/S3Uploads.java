package org.newsfold.aws;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfold.store.UploadedObject;
import org.newsfold.store.Uploads;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The uploads bucket on S3, versioned or not. */
public final class S3Uploads implements Uploads {
  private static final int NOT_FOUND = 404;
  // 404: gone. 405: the version is a delete marker. 412: the ETag is another by now.
  private static final Set<Integer> CHANGED = Set.of(NOT_FOUND, 405, 412);

  private final Supplier<S3Client> s3;
  private final String bucket;

  public S3Uploads(S3Client s3, String bucket) {
    this(() -> s3, bucket);
  }

  /** With a client that is asked for at each use. */
  public S3Uploads(Supplier<S3Client> s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public Optional<UploadedObject> current(String key) {
    try {
      return Optional.of(uploaded(key, s3.get().headObject(r -> r.bucket(bucket).key(key))));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public InputStream read(UploadedObject object) throws ChangedMeanwhile {
    GetObjectRequest.Builder request = GetObjectRequest.builder().bucket(bucket).key(object.key());
    if (object.versionId().isEmpty()) {
      request.ifMatch("\"" + object.eTag() + "\"");
    } else {
      request.versionId(object.versionId());
    }
    try {
      return s3.get().getObject(request.build());
    } catch (S3Exception e) {
      if (CHANGED.contains(e.statusCode())) {
        throw new ChangedMeanwhile(object.key());
      }
      throw e;
    }
  }

  /** Whether a version id tells a version for good: {@code null} is what S3 calls none. */
  static boolean isVersion(@Nullable String versionId) {
    return versionId != null && !versionId.isEmpty() && !versionId.equals("null");
  }

  static String unquoted(@Nullable String eTag) {
    return eTag == null ? "" : eTag.replace("\"", "");
  }

  private static UploadedObject uploaded(String key, HeadObjectResponse head) {
    Map<String, String> metadata = new TreeMap<>();
    head.metadata()
        .forEach((name, v) -> metadata.put(name.toLowerCase(Locale.ROOT), MetadataText.decode(v)));
    return new UploadedObject(
        key,
        isVersion(head.versionId()) ? head.versionId() : "",
        unquoted(head.eTag()),
        head.contentLength(),
        head.lastModified(),
        head.contentType() == null ? "" : head.contentType(),
        metadata);
  }
}
