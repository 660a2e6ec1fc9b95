package org.newsfold.aws;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The one place that builds clients of AWS. They share one HTTP client, that of the JDK, which
 * starts fastest; to make it, all certificates that Java trusts are read.
 */
public final class Clients {
  static {
    // The JDK's client keeps five open to a host unless told; more are asked at once.
    System.setProperty("http.maxConnections", "16");
  }

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final @Nullable Elsewhere elsewhere;

  /** Another place than AWS, as on one's own machine. */
  private record Elsewhere(URI endpoint, Region region, AwsCredentialsProvider credentials) {}

  private Clients(@Nullable Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
  }

  /**
   * Clients by the SDK's standard settings: region, credentials and, if set, another endpoint
   * ({@code AWS_ENDPOINT_URL}, {@code -Daws.endpointUrl}) from the environment.
   */
  public static Clients standard() {
    return new Clients(null);
  }

  /** Clients of services at one endpoint, whatever the environment says. */
  public static Clients at(URI endpoint, Region region, AwsCredentialsProvider credentials) {
    return new Clients(new Elsewhere(endpoint, region, credentials));
  }

  public S3Client s3() {
    S3ClientBuilder builder = placed(S3Client.builder());
    if (elsewhere != null || hasEndpoint("S3")) {
      // Elsewhere there is no host name for each bucket, and s3proxy hangs up on chunked bodies of
      // no
      // bytes, whose trailing checksum it does not read.
      builder
          .forcePathStyle(true)
          .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
          .serviceConfiguration(c -> c.chunkedEncodingEnabled(false));
    }
    return builder.build();
  }

  public DynamoDbClient dynamoDb() {
    return placed(DynamoDbClient.builder()).build();
  }

  public SqsClient sqs() {
    return placed(SqsClient.builder()).build();
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B placed(B builder) {
    builder.httpClient(http);
    return elsewhere == null
        ? builder
        : builder
            .endpointOverride(elsewhere.endpoint)
            .region(elsewhere.region)
            .credentialsProvider(elsewhere.credentials);
  }

  private static boolean hasEndpoint(String service) {
    return isSet(System.getProperty("aws.endpointUrl"))
        || isSet(System.getProperty("aws.endpointUrl" + service))
        || isSet(System.getenv("AWS_ENDPOINT_URL"))
        || isSet(System.getenv("AWS_ENDPOINT_URL_" + service));
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
