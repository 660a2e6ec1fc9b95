package org.newsfold.local.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The API, wherever it is. */
@FunctionalInterface
interface Api {
  /** What it answers to a GET of a path with its query, percent-encoded. */
  Reply get(String path);

  /** A response. */
  record Reply(int status, String body) {}

  /** A path's segments, percent-encoded; slashes stay. */
  static String encoded(String path) {
    return Arrays.stream(path.split("/", -1)).map(Api::segment).collect(Collectors.joining("/"));
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
