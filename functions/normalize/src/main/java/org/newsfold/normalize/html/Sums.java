package org.newsfold.normalize.html;

import java.util.List;
import java.util.function.ToIntFunction;
import org.newsfold.normalize.html.Outline.Range;

/** Running sums over blocks, so that the sum over any range costs nothing. */
final class Sums {
  private final long[] upTo;

  Sums(List<Block> blocks, ToIntFunction<Block> value) {
    upTo = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      upTo[i + 1] = upTo[i] + value.applyAsInt(blocks.get(i));
    }
  }

  long over(Range range) {
    return upTo[Math.min(range.end(), upTo.length - 1)]
        - upTo[Math.min(range.first(), upTo.length - 1)];
  }

  long total() {
    return upTo[upTo.length - 1];
  }
}
