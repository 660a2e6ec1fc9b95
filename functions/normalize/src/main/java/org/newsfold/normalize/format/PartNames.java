package org.newsfold.normalize.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.newsfold.article.Hash;
import org.newsfold.normalize.text.TextRepair;

/**
 * Names of a file's parts. They name, and never lead anywhere: paths lose what leads out of the
 * archive. Parts of parts have a path of names. Of two with one name the later is told by a number.
 */
final class PartNames {
  /** Bytes in UTF-8; with a key, a row's key in the table takes twice as much. */
  private static final int LONGEST = 900;

  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * The name of a part.
   *
   * @param holder the name of the part that it lies in; empty for the file itself
   * @param name as the file says
   */
  String of(String holder, String name) {
    String path = path(name);
    String whole = shortened(holder.isEmpty() ? path : holder + "/" + path);
    int number = taken.merge(whole, 1, Integer::sum);
    return number == 1 ? whole : of("", "%s#%d".formatted(whole, number));
  }

  /** An address as it is; of a path, forward slashes, neither beginning nor dots. */
  private static String path(String name) {
    String line = TextRepair.line(name);
    if (line.contains("://")) {
      return line;
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : line.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String path = String.join("/", steps);
    return path.isEmpty() ? "unnamed" : path;
  }

  /** What is too long keeps its beginning, and a hash tells it from others that begin alike. */
  private static String shortened(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    if (utf8.length <= LONGEST) {
      return name;
    }
    int end = LONGEST / 4;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + "…" + HexFormat.of().formatHex(Hash.sha256(utf8), 0, 8);
  }
}
