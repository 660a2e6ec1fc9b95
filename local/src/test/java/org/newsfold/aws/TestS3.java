package org.newsfold.aws;

import java.net.URI;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** S3 in memory (s3proxy), with a bucket with and one without versions. */
final class TestS3 implements AutoCloseable {
  static final String PLAIN = "plain";
  static final String VERSIONED = "versioned";

  private final S3Proxy server;
  private final S3Client client;

  private TestS3(S3Proxy server, S3Client client) {
    this.server = server;
    this.client = client;
  }

  static TestS3 start() {
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", "local")
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("s3proxy does not start", e);
    }
    TestS3 started = new TestS3(server, client(server.getPort()));
    started.client.createBucket(b -> b.bucket(PLAIN));
    started.client.createBucket(b -> b.bucket(VERSIONED));
    started.client.putBucketVersioning(
        v ->
            v.bucket(VERSIONED)
                .versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
    return started;
  }

  S3Client client() {
    return client;
  }

  void drop(
      String bucket, String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    client.putObject(
        p -> p.bucket(bucket).key(key).contentType(contentType).metadata(metadata),
        RequestBody.fromBytes(bytes));
  }

  void remove(String bucket, String key) {
    client.deleteObject(d -> d.bucket(bucket).key(key));
  }

  @Override
  public void close() {
    client.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("s3proxy does not stop", e);
    }
  }

  private static S3Client client(int port) {
    return Clients.at(
            URI.create("http://127.0.0.1:" + port),
            Region.US_EAST_1,
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .s3();
  }
}
