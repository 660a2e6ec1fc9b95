package org.newsfold.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Hash;
import org.newsfold.local.store.LocalStore;

/**
 * Tells whether a request to {@code /} is signed with the right keys, by <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Signature
 * Version 4</a> in its Authorization header. The time of signing is not looked at.
 */
final class RequestSignature {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/,]++)/([0-9]{8})/([^/,]++)/([^/,]++)/aws4_request,"
              + " ?+SignedHeaders=([a-z0-9;-]++), ?+Signature=([0-9a-f]{64})");
  private static final Pattern BLANKS = Pattern.compile(" ++");

  private final LocalStore.Keys keys;

  RequestSignature(LocalStore.Keys keys) {
    this.keys = keys;
  }

  /**
   * Checks a request.
   *
   * @param headers gives a header's value by its name in lower case, several joined by commas
   */
  boolean fits(String method, Function<String, @Nullable String> headers, byte[] body) {
    String authorization = headers.apply("authorization");
    String time = headers.apply("x-amz-date");
    if (authorization == null || time == null) {
      return false;
    }
    Matcher part = AUTHORIZATION.matcher(authorization);
    if (!part.matches() || !part.group(1).equals(keys.id())) {
      return false;
    }
    String scope = String.join("/", part.group(2), part.group(3), part.group(4), "aws4_request");
    String request = canonical(method, part.group(5), headers, body);
    String signed =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            time,
            scope,
            sha256(request.getBytes(StandardCharsets.UTF_8)));
    byte[] key = ("AWS4" + keys.secret()).getBytes(StandardCharsets.UTF_8);
    for (String step : scope.split("/", -1)) {
      key = hmac(key, step);
    }
    return MessageDigest.isEqual(hmac(key, signed), HexFormat.of().parseHex(part.group(6)));
  }

  private static String canonical(
      String method, String names, Function<String, @Nullable String> headers, byte[] body) {
    StringBuilder request = new StringBuilder(method).append("\n/\n\n");
    for (String name : names.split(";", -1)) {
      String value = String.valueOf(headers.apply(name));
      request.append(name).append(':').append(BLANKS.matcher(value.strip()).replaceAll(" "));
      request.append('\n');
    }
    return request.append('\n').append(names).append('\n').append(sha256(body)).toString();
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Hash.sha256(bytes));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
