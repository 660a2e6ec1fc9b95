package org.newsfold.lookup;

import java.util.Map;

/**
 * A response of HTTP.
 *
 * @param body JSON; empty for 304, 308 and HEAD
 */
public record Response(int status, Map<String, String> headers, String body) {
  public Response {
    headers = Map.copyOf(headers);
  }
}
