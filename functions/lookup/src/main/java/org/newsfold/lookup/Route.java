package org.newsfold.lookup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One route of the API.
 *
 * @param path as {@code template.yaml} and OpenAPI write it: {@code {id}} is one segment, {@code
 *     {key+}}, at the end, all the rest
 * @param parameters that its query may have
 * @param methods what answers each of them
 */
record Route(String path, List<String> parameters, Map<String, Answering> methods) {
  Route {
    parameters = List.copyOf(parameters);
    methods = Map.copyOf(methods);
  }

  /** A route to be read only. */
  Route(String path, List<String> parameters, Answering answering) {
    this(path, parameters, Map.of("GET", answering));
  }

  /** What answers a method; HEAD is answered like GET. */
  Answering answering(String method) {
    Answering answering = methods.get(method.equals("HEAD") ? "GET" : method);
    if (answering == null) {
      throw Problem.methodNotAllowed(
          methods.keySet().stream()
              .sorted()
              .map(name -> name.equals("GET") ? "GET, HEAD" : name)
              .collect(Collectors.joining(", ")));
    }
    return answering;
  }

  /** What a route does. */
  interface Answering {
    Answer answer(Asked asked);
  }

  /** The named segments of a path, percent-encoded as they came; empty if it is another route's. */
  Optional<Map<String, String>> match(String asked) {
    String[] want = path.split("/", -1);
    boolean greedy = path.endsWith("+}");
    String[] have = asked.split("/", greedy ? want.length : -1);
    if (have.length != want.length) {
      return Optional.empty();
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < want.length; i++) {
      if (want[i].startsWith("{") && !have[i].isEmpty()) {
        named.put(want[i].substring(1, want[i].length() - (greedy ? 2 : 1)), have[i]);
      } else if (!want[i].equals(have[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }

  /** Decodes a segment; what is no percent-encoding stays as it is. */
  static String decoded(String segment) {
    try {
      String text = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
      return text.indexOf('\ufffd') >= 0 ? segment : text;
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
