package org.newsfold.localstack;

import com.github.dockerjava.api.model.ContainerNetwork;
import com.google.common.base.Suppliers;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.newsfold.aws.Clients;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** One LocalStack for all tests of a run, stopped when the run ends. */
final class LocalStack {
  /** What the functions of a deployed stack run in. */
  private static final String LAMBDA = "public.ecr.aws/lambda/java:25";

  /** The last version that runs without an account at LocalStack's. */
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  private static final Optional<LocalStackContainer> RUNNING = start();
  private static final Supplier<S3Client> S3 = Suppliers.memoize(() -> clients().s3());
  private static final Supplier<DynamoDbClient> DYNAMO_DB =
      Suppliers.memoize(() -> clients().dynamoDb());
  private static final Supplier<Boolean> HAS_LAMBDA = Suppliers.memoize(LocalStack::fetchLambda);

  private LocalStack() {}

  /** Where it listens; where there is none, the test that asks is skipped. */
  static URI endpoint() {
    return container().getEndpoint();
  }

  static Clients clients() {
    LocalStackContainer container = container();
    return Clients.at(
        container.getEndpoint(),
        Region.of(container.getRegion()),
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey())));
  }

  /** One client of S3 for all tests, as long as LocalStack runs. */
  static S3Client s3() {
    return S3.get();
  }

  /** One client of DynamoDB for all tests, as long as LocalStack runs. */
  static DynamoDbClient dynamoDb() {
    return DYNAMO_DB.get();
  }

  /** Skips the test where LocalStack could run no function. */
  static void assumeLambda() {
    container();
    Assumptions.assumeTrue(HAS_LAMBDA.get(), "No image of Lambda's Java");
  }

  private static LocalStackContainer container() {
    Assumptions.assumeTrue(RUNNING.isPresent(), "No LocalStack");
    return RUNNING.get();
  }

  private static Optional<LocalStackContainer> start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return none("no Docker answers");
    }
    LocalStackContainer container = new Container();
    // Alarms and the dashboard aside, which it does not know, the whole template must work in it.
    container.withEnv("CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES", "1");
    try {
      container.start();
      return Optional.of(container);
    } catch (ContainerFetchException e) {
      container.close();
      return none("the image " + IMAGE + " cannot be fetched");
    }
  }

  /**
   * Asked from within a container, a daemon that runs for the first time does not say where its
   * network reaches this machine, and Testcontainers takes what an image prints for it.
   */
  private static final class Container extends LocalStackContainer {
    Container() {
      super(IMAGE);
    }

    @Override
    public String getHost() {
      String host = super.getHost();
      return host.lines().count() == 1 ? host : gateway();
    }

    private String gateway() {
      return getContainerInfo().getNetworkSettings().getNetworks().values().stream()
          .map(ContainerNetwork::getGateway)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Optional<LocalStackContainer> none(String reason) {
    skipped("S3, SQS, DynamoDB and the deployed stack on LocalStack", reason);
    return Optional.empty();
  }

  private static boolean fetchLambda() {
    try {
      new RemoteDockerImage(DockerImageName.parse(LAMBDA)).get();
      return true;
    } catch (ContainerFetchException e) {
      skipped("the deployed functions", "the image " + LAMBDA + " cannot be fetched");
      return false;
    }
  }

  private static void skipped(String what, String reason) {
    System.err.printf("NOT TESTED: %s, since %s.%n", what, reason);
  }
}
