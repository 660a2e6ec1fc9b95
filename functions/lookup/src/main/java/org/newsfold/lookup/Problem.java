package org.newsfold.lookup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfold.lookup.answer.ProblemDetails;

/** A request that is not answered as asked, told to the client as RFC 9457 says. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ProblemDetails details;
  private final transient Map<String, String> headers;

  private Problem(ProblemDetails details, Map<String, String> headers) {
    super(details.title(), null, false, false);
    this.details = details;
    this.headers = Map.copyOf(headers);
  }

  /**
   * A parameter that is not as it must be.
   *
   * @param allowed what it may be
   */
  static Problem parameter(String name, String allowed) {
    String detail = "Parameter %s must be %s.".formatted(name, allowed);
    return new Problem(
        new ProblemDetails("about:blank", "Bad Request", 400, detail, name, allowed), Map.of());
  }

  static Problem notFound(String detail) {
    return of(404, "Not Found", detail, Map.of());
  }

  static Problem gone(String detail) {
    return of(410, "Gone", detail, Map.of());
  }

  static Problem methodNotAllowed(String allowed) {
    return of(405, "Method Not Allowed", "Allowed: " + allowed, Map.of("Allow", allowed));
  }

  static Problem unavailable() {
    return of(
        503,
        "Service Unavailable",
        "The table is too busy or cannot be reached. Try again.",
        Map.of("Retry-After", "2"));
  }

  static Problem internal() {
    return of(500, "Internal Server Error", null, Map.of());
  }

  private static Problem of(
      int status, String title, @Nullable String detail, Map<String, String> headers) {
    return new Problem(
        new ProblemDetails("about:blank", title, status, detail, null, null), headers);
  }

  ProblemDetails details() {
    return details;
  }

  Map<String, String> headers() {
    return headers;
  }
}
