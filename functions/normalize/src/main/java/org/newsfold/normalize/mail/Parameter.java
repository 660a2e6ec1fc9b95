package org.newsfold.normalize.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Parameters of a MIME field (RFC 2045, RFC 2231): {@code attachment; filename="a.pdf"}. */
final class Parameter {
  private Parameter() {}

  /** The value of a parameter; empty if the field has none of that name. */
  static Optional<String> of(String field, String name) {
    for (String one : field.split(";", -1)) {
      int equals = one.indexOf('=');
      String key = equals < 0 ? "" : one.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      if (key.equals(name)) {
        return Optional.of(unquoted(one.substring(equals + 1).strip()));
      }
      if (key.equals(name + "*")) {
        return Optional.of(decoded(one.substring(equals + 1).strip()));
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** {@code UTF-8''na%C3%AFve.txt} */
  private static String decoded(String value) {
    String encoded = unquoted(value.substring(value.lastIndexOf('\'') + 1));
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
