package org.newsfold.normalize.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of pages. */
public final class WebAddress {
  private static final int LONGEST = 2_048;

  /** Parameters that say how a reader came, not which page it is. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "ref",
          "cmpid", "ocid", "wtrid", "xtor");

  private WebAddress() {}

  /** The address without tracking parameters and fragment; empty if it is none of http or https. */
  public static Optional<String> clean(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
        return Optional.empty();
      }
      String query = uri.getRawQuery() == null ? "" : withoutTracking(uri.getRawQuery());
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return Optional.of(
          scheme + "://" + uri.getRawAuthority() + path + (query.isEmpty() ? "" : "?" + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The host's own name in lower case, without what parts it: {@code daily-news.co.uk}: dailynews.
   */
  static String hostName(String address) {
    String host = URI.create(address).getHost().toLowerCase(Locale.ROOT);
    String own = "";
    for (String label : host.split("\\.", -1)) {
      own = label.length() > own.length() ? label : own;
    }
    return own.replace("-", "");
  }

  /** Whether a link leads to the site's front page. */
  static boolean isHome(String link) {
    String path = link.strip();
    int host = path.lastIndexOf("//");
    if (host >= 0) {
      int slash = path.indexOf('/', host + 2);
      path = slash < 0 ? "" : path.substring(slash);
    }
    return path.isEmpty() || path.equals("/");
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(parameter -> !isTracking(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String name) {
    return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
  }
}
