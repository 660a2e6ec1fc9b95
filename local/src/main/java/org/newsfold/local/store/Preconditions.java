package org.newsfold.local.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Under which conditions an object is wanted (RFC 9110, 13.1). Times count in seconds. */
record Preconditions(
    @Nullable String ifMatch,
    @Nullable String ifNoneMatch,
    @Nullable Instant ifModifiedSince,
    @Nullable Instant ifUnmodifiedSince,
    int unchangedStatus) {
  private static final int NOT_MODIFIED = 304;
  private static final int PRECONDITION_FAILED = 412;

  static Preconditions of(GetObjectRequest request) {
    return new Preconditions(
        request.ifMatch(),
        request.ifNoneMatch(),
        request.ifModifiedSince(),
        request.ifUnmodifiedSince(),
        NOT_MODIFIED);
  }

  static Preconditions ofCopy(CopyObjectRequest request) {
    return new Preconditions(
        request.copySourceIfMatch(),
        request.copySourceIfNoneMatch(),
        request.copySourceIfModifiedSince(),
        request.copySourceIfUnmodifiedSince(),
        PRECONDITION_FAILED);
  }

  void check(StoredObject object) {
    Instant modified = object.modified().truncatedTo(ChronoUnit.SECONDS);
    if (ifMatch != null
        ? !matches(ifMatch, object)
        : ifUnmodifiedSince != null && modified.isAfter(ifUnmodifiedSince)) {
      throw S3Exceptions.fromStatusCode(PRECONDITION_FAILED);
    }
    if (ifNoneMatch != null
        ? matches(ifNoneMatch, object)
        : ifModifiedSince != null && !modified.isAfter(ifModifiedSince)) {
      throw S3Exceptions.fromStatusCode(unchangedStatus);
    }
  }

  private static boolean matches(String tag, StoredObject object) {
    return tag.equals("*") || tag.equals(object.eTag()) || tag.equals(object.quotedTag());
  }
}
