package org.newsfold.local.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.newsfold.aws.Clients;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** A deployed stack, or what stands in for AWS, as a command is told to reach it. */
final class Remote {
  private Remote() {}

  /**
   * Clients with credentials and region from the environment.
   *
   * @param endpoint null: AWS's own
   */
  static Clients at(@Nullable URI endpoint) {
    return endpoint == null
        ? Clients.standard()
        : Clients.at(endpoint, region(), DefaultCredentialsProvider.builder().build());
  }

  private static Region region() {
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion();
    } catch (SdkClientException e) {
      return Region.US_EAST_1;
    }
  }
}
