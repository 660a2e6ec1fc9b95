package org.newsfold.normalize.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lines at the upper and lower edges of pages that are not of the text: titles, page numbers. */
final class RunningHeads {
  /** Lines at an edge that are looked at. */
  private static final int EDGE = 3;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int count;

  private RunningHeads(int count) {
    this.count = count;
  }

  /** The pages without them. */
  static List<List<Fragment>> dropped(List<List<Fragment>> pages) {
    RunningHeads heads = new RunningHeads(pages.size());
    for (List<Fragment> page : pages) {
      Set<String> seen = new HashSet<>();
      edges(page).forEach(line -> seen.add(key(line)));
      seen.forEach(key -> heads.pages.merge(key, 1, Integer::sum));
    }
    return pages.stream().map(heads::without).toList();
  }

  /** From each edge inwards, up to the first line that is of the text. */
  private List<Fragment> without(List<Fragment> page) {
    List<Fragment> kept = byHeight(page);
    for (int i = 0; i < EDGE && !kept.isEmpty() && isHead(kept.getFirst()); i++) {
      kept = kept.subList(1, kept.size());
    }
    for (int i = 0; i < EDGE && !kept.isEmpty() && isHead(kept.getLast()); i++) {
      kept = kept.subList(0, kept.size() - 1);
    }
    Set<Fragment> text = new HashSet<>(kept);
    return page.stream().filter(text::contains).toList();
  }

  private boolean isHead(Fragment line) {
    String key = key(line);
    boolean repeats = count > 1 && pages.getOrDefault(key, 0) * 2 > count;
    boolean number = key.replaceAll("[^\\p{L}]", "").isEmpty() && line.text().length() <= 12;
    return repeats || number;
  }

  private static List<Fragment> edges(List<Fragment> page) {
    List<Fragment> lines = byHeight(page);
    return lines.size() <= 2 * EDGE
        ? lines
        : Stream.concat(
                lines.subList(0, EDGE).stream(),
                lines.subList(lines.size() - EDGE, lines.size()).stream())
            .toList();
  }

  /** From top to bottom, whatever order they are read in. */
  private static List<Fragment> byHeight(List<Fragment> page) {
    return page.stream().sorted(comparingDouble(Fragment::y)).toList();
  }

  /** A line without what changes from page to page. */
  private static String key(Fragment line) {
    return line.text().replaceAll("[0-9]", "").strip();
  }
}
