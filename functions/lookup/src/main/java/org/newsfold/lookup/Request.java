package org.newsfold.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request of HTTP, as far as the API reads it.
 *
 * @param path percent-encoded, without the stage
 * @param query decoded
 * @param headers by name in lower case
 * @param body empty if there is none
 */
public record Request(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {
  public Request {
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** A GET without headers. */
  public static Request get(String path, Map<String, List<String>> query) {
    return new Request("GET", path, query, Map.of(), "");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
