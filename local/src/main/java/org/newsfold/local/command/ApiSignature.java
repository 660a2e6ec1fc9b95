package org.newsfold.local.command;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/** Signs requests to an API Gateway with AWS_IAM authorization (Signature Version 4). */
final class ApiSignature {
  private static final Pattern GATEWAY =
      Pattern.compile("[a-z0-9]++\\.execute-api\\.([a-z0-9-]++)\\.amazonaws\\.com(?:\\.cn)?+");

  private ApiSignature() {}

  /** The headers that a GET needs; none where no API Gateway is asked. */
  static Map<String, String> headers(URI uri) {
    Matcher gateway = GATEWAY.matcher(String.valueOf(uri.getHost()));
    return gateway.matches() ? headers(uri, gateway.group(1), credentials()) : Map.of();
  }

  static Map<String, String> headers(URI uri, String region, AwsCredentials credentials) {
    SdkHttpRequest request = SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(uri).build();
    SignedRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                r ->
                    r.identity(credentials)
                        .request(request)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    Map<String, String> headers = new LinkedHashMap<>();
    signed
        .request()
        .forEachHeader(
            (name, values) -> {
              if (!name.toLowerCase(Locale.ROOT).equals("host")) {
                headers.put(name, String.join(",", values));
              }
            });
    return headers;
  }

  private static AwsCredentials credentials() {
    try (DefaultCredentialsProvider provider = DefaultCredentialsProvider.builder().build()) {
      return provider.resolveCredentials();
    } catch (SdkClientException e) {
      throw Trouble.usage("The API wants AWS credentials: set them as for any AWS tool");
    }
  }
}
