package org.newsfold.local.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Objects as requests describe them, and as responses do. */
final class Described {
  private Described() {}

  static StoredObject by(PutObjectRequest request, String eTag) {
    return object(
        request.bucket(),
        request.key(),
        eTag,
        new StoredObject.Headers(
            request.contentType(),
            request.contentEncoding(),
            request.contentLanguage(),
            request.contentDisposition(),
            request.cacheControl()),
        request.metadata());
  }

  static StoredObject by(CreateMultipartUploadRequest request, String eTag) {
    return object(
        request.bucket(),
        request.key(),
        eTag,
        new StoredObject.Headers(
            request.contentType(),
            request.contentEncoding(),
            request.contentLanguage(),
            request.contentDisposition(),
            request.cacheControl()),
        request.metadata());
  }

  static StoredObject by(CopyObjectRequest request, StoredObject source, String eTag) {
    boolean replaced = request.metadataDirective() == MetadataDirective.REPLACE;
    StoredObject.Headers headers =
        new StoredObject.Headers(
            request.contentType(),
            request.contentEncoding(),
            request.contentLanguage(),
            request.contentDisposition(),
            request.cacheControl());
    return object(
        request.destinationBucket(),
        request.destinationKey(),
        eTag,
        replaced ? headers : source.headers(),
        replaced ? request.metadata() : source.metadata());
  }

  static GetObjectResponse.Builder response(StoredObject object) {
    return GetObjectResponse.builder()
        .eTag(object.quotedTag())
        .lastModified(object.modified())
        .contentLength(object.size())
        .contentType(object.headers().contentType())
        .contentEncoding(object.headers().contentEncoding())
        .contentLanguage(object.headers().contentLanguage())
        .contentDisposition(object.headers().contentDisposition())
        .cacheControl(object.headers().cacheControl())
        .metadata(object.metadata());
  }

  private static StoredObject object(
      String bucket,
      String key,
      String eTag,
      StoredObject.Headers headers,
      Map<String, String> metadata) {
    return new StoredObject(
        bucket,
        key,
        eTag,
        0,
        Instant.EPOCH,
        "",
        headers,
        Optional.ofNullable(metadata).orElse(Map.of()));
  }
}
