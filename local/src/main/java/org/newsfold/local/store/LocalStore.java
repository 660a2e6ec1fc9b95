package org.newsfold.local.store;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.newsfold.aws.Clients;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** S3 on this machine: s3proxy before a folder of objects. Any S3 client can drop files there. */
public final class LocalStore implements AutoCloseable {
  public static final String UPLOADS = "uploads";
  public static final String ARTICLES = "articles";
  public static final String REGION = "us-east-1";

  /** One PUT may bring as much as S3 takes in one: 5 GiB. */
  private static final long MOST_BYTES = 5L << 30;

  private final ObjectFolder objects;
  private final S3Proxy server;
  private final URI endpoint;
  private final Keys keys;

  /** What a client signs its requests with. */
  public record Keys(String id, String secret) {}

  private LocalStore(ObjectFolder objects, S3Proxy server, URI endpoint, Keys keys) {
    this.objects = objects;
    this.server = server;
    this.endpoint = endpoint;
    this.keys = keys;
  }

  /**
   * Starts serving.
   *
   * @param folder what it holds is there again
   * @param port 0: any that is free
   */
  public static LocalStore start(
      Path folder, InetAddress address, int port, Keys keys, Announcer announcer) {
    List<String> buckets = List.of(UPLOADS, ARTICLES);
    ObjectFolder objects = new ObjectFolder(folder, buckets, announcer, Clock.systemUTC());
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new ObjectBlobStore(objects, buckets))
            .endpoint(uri(address, port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, keys.id(), keys.secret())
            .maxSinglePartObjectSize(MOST_BYTES)
            .ignoreUnknownHeaders(true)
            .stopTimeout(0)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("S3 cannot listen on " + uri(address, port), e);
    }
    return new LocalStore(objects, server, uri(address, server.getPort()), keys);
  }

  public URI endpoint() {
    return endpoint;
  }

  public Keys keys() {
    return keys;
  }

  public boolean isEmpty(String bucket) {
    return objects.bucket(bucket).map(Map::isEmpty).orElse(true);
  }

  /** Clients of this store. */
  public Clients clients() {
    return Clients.at(
        endpoint,
        Region.of(REGION),
        StaticCredentialsProvider.create(AwsBasicCredentials.create(keys.id(), keys.secret())));
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("S3 does not stop", e);
    }
  }

  /** The HTTP address of a port. */
  public static URI uri(InetAddress address, int port) {
    String host = address.getHostAddress();
    return URI.create(
        "http://%s:%d".formatted(address instanceof Inet6Address ? "[" + host + "]" : host, port));
  }
}
