package org.newsfold.local.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * What s3proxy asks for, answered from an {@link ObjectFolder}. Its own stores on files cannot hold
 * {@code a} beside {@code a/b}, nor names of more than 255 bytes, and need extended attributes.
 */
final class ObjectBlobStore implements BlobStore {
  private static final long LEAST_PART = 5L << 20;

  private final ObjectFolder folder;
  private final MultipartUploads uploads;
  private final List<String> buckets;

  ObjectBlobStore(ObjectFolder folder, List<String> buckets) {
    this.folder = folder;
    this.uploads = new MultipartUploads(folder.incoming());
    this.buckets = List.copyOf(buckets);
  }

  @Override
  public ListBucketsResponse list() {
    return ListBucketsResponse.builder()
        .buckets(buckets.stream().map(b -> SdkResponses.bucket(b, Instant.EPOCH)).toList())
        .build();
  }

  @Override
  public ListObjectsV2Response list(ListObjectsV2Request request) {
    Listing.Query query =
        new Listing.Query(
            orEmpty(request.prefix()),
            orEmpty(request.delimiter()),
            orEmpty(
                request.continuationToken() == null
                    ? request.startAfter()
                    : request.continuationToken()),
            Optional.ofNullable(request.maxKeys()).orElse(1000));
    Listing page = Listing.of(keys(request.bucket()), query);
    return SdkResponses.objectsPage(
        page.objects().stream()
            .map(
                o ->
                    SdkResponses.objectEntry(
                        o.key(), o.quotedTag(), o.modified(), o.size(), StorageClass.STANDARD))
            .toList(),
        page.groups().stream().map(SdkResponses::commonPrefix).toList(),
        page.next());
  }

  @Override
  public HeadBucketResponse headBucket(HeadBucketRequest request) {
    keys(request.bucket());
    return HeadBucketResponse.builder().build();
  }

  @Override
  public CreateBucketResponse createContainer(CreateBucketRequest request) {
    if (folder.bucket(request.bucket()).isPresent()) {
      throw S3Exceptions.bucketAlreadyOwnedByYou(request.bucket());
    }
    throw S3Exceptions.invalidRequest("The buckets here are " + String.join(" and ", buckets));
  }

  @Override
  public void deleteBucket(String bucket) {
    keys(bucket);
    throw S3Exceptions.invalidRequest("This bucket stays; empty it instead");
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
    check(request.bucket(), request.key());
    Incoming incoming = Incoming.receive(bytes, folder.incoming());
    StoredObject put =
        folder.put(incoming, Described.by(request, incoming.md5()), "ObjectCreated:Put");
    return SdkResponses.putResponse(put.quotedTag());
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    check(request.destinationBucket(), request.destinationKey());
    StoredObject source = object(request.sourceBucket(), request.sourceKey());
    Preconditions.ofCopy(request).check(source);
    Incoming incoming = Incoming.receive(bytes(source), folder.incoming());
    StoredObject copy =
        folder.put(incoming, Described.by(request, source, incoming.md5()), "ObjectCreated:Copy");
    return SdkResponses.copyResponse(copy.quotedTag(), copy.modified());
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    return SdkResponses.toHead(Described.response(object(request.bucket(), request.key())).build());
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    StoredObject object = object(request.bucket(), request.key());
    Preconditions.of(request).check(object);
    GetObjectResponse.Builder response = Described.response(object);
    if (request.range() == null) {
      return SdkResponses.getResponse(response.build(), bytes(object));
    }
    Stretch stretch = Stretch.of(request.range(), object.size());
    response.contentLength(stretch.count()).contentRange(stretch.contentRange(object.size()));
    InputStream bytes =
        folder.open(object, stretch.from(), stretch.count()).orElseThrow(() -> gone(object));
    return SdkResponses.getResponse(response.build(), bytes);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    keys(request.bucket());
    folder.remove(request.bucket(), request.key());
    return DeleteObjectResponse.builder().build();
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    check(request.bucket(), request.key());
    return new MultipartUpload(uploads.begin(request).id(), request);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream bytes) {
    Incoming part = uploads.add(unfinished(upload), request.partNumber(), bytes);
    return SdkResponses.uploadedPart(tag(part));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    MultipartUploads.Unfinished unfinished = unfinished(upload);
    List<Integer> numbers =
        request.multipartUpload().parts().stream().map(CompletedPart::partNumber).toList();
    MultipartUploads.Joined joined = uploads.join(unfinished, numbers);
    StoredObject put =
        folder.put(
            joined.bytes(),
            Described.by(unfinished.request(), joined.eTag()),
            "ObjectCreated:CompleteMultipartUpload");
    uploads.end(unfinished);
    return SdkResponses.completeResponse(put.quotedTag());
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    uploads.end(unfinished(upload));
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return uploads.find(upload.id()).stream()
        .flatMap(u -> u.parts().entrySet().stream())
        .map(
            part ->
                SdkResponses.part(
                    part.getKey(), part.getValue().size(), tag(part.getValue()), null))
        .toList();
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String bucket) {
    return uploads.of(bucket).stream()
        .map(u -> SdkResponses.upload(u.request().key(), u.id(), null))
        .toList();
  }

  @Override
  public long getMinimumMultipartPartSize() {
    return LEAST_PART;
  }

  @Override
  public BucketCannedACL getContainerAccess(String bucket) {
    keys(bucket);
    return BucketCannedACL.PRIVATE;
  }

  @Override
  public void setContainerAccess(String bucket, BucketCannedACL access) {
    keys(bucket);
  }

  @Override
  public ObjectCannedACL getBlobAccess(String bucket, String key) {
    object(bucket, key);
    return ObjectCannedACL.PRIVATE;
  }

  @Override
  public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
    object(bucket, key);
  }

  /** A key that no XML can hold would spoil every list of the bucket. */
  private void check(String bucket, String key) {
    keys(bucket);
    if (key.codePoints().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xFFFE || c == 0xFFFF)) {
      throw S3Exceptions.invalidArgument("Keys here may not hold control characters");
    }
  }

  private NavigableMap<String, StoredObject> keys(String bucket) {
    return folder.bucket(bucket).orElseThrow(() -> S3Exceptions.noSuchBucket(bucket, ""));
  }

  private StoredObject object(String bucket, String key) {
    keys(bucket);
    return folder
        .object(bucket, key)
        .orElseThrow(() -> S3Exceptions.noSuchKey(bucket, key, "not there"));
  }

  private InputStream bytes(StoredObject object) {
    return folder.open(object, 0, object.size()).orElseThrow(() -> gone(object));
  }

  private MultipartUploads.Unfinished unfinished(MultipartUpload upload) {
    return uploads
        .find(upload.id())
        .orElseThrow(() -> S3Exceptions.fromStatusCode(404, "NoSuchUpload", Map.of(), null));
  }

  private static RuntimeException gone(StoredObject object) {
    return S3Exceptions.noSuchKey(object.bucket(), object.key(), "replaced or removed");
  }

  private static String tag(Incoming part) {
    return '"' + part.md5() + '"';
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
