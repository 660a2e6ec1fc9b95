package org.newsfold.localstack;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.newsfold.aws.Clients;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** One LocalStack for all tests of a run, stopped when the run ends. */
final class LocalStack {
  /** The last version that runs without an account at LocalStack's. */
  private static final DockerImageName IMAGE =
      DockerImageName.parse("localstack/localstack:4.14.0");

  private static final Optional<LocalStackContainer> RUNNING = start();

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

  private static LocalStackContainer container() {
    Assumptions.assumeTrue(RUNNING.isPresent(), "No LocalStack");
    return RUNNING.get();
  }

  private static Optional<LocalStackContainer> start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return none("no Docker answers");
    }
    LocalStackContainer container = new LocalStackContainer(IMAGE);
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

  private static Optional<LocalStackContainer> none(String reason) {
    System.err.printf(
        "SKIPPED: nothing was tested on LocalStack (S3, SQS, DynamoDB, the deployed stack): %s.%n",
        reason);
    return Optional.empty();
  }
}
