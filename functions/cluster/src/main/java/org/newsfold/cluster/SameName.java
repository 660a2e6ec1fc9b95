package org.newsfold.cluster;

import java.util.List;
import org.newsfold.name.NameMatcher;
import org.newsfold.text.Memo;
import org.newsfold.text.Terms;

/** Whether two names are one publication's; remembered for the pairs that were asked for last. */
final class SameName {
  /** Pairs, of some stories. */
  private static final int REMEMBERED = 2_000;

  private final NameMatcher matcher;
  private final Memo<Pair, Boolean> memo = new Memo<>(this::compare, REMEMBERED);

  private record Pair(String one, String other) {}

  SameName(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** Spellings of one name, or one name with a word more: <i>Meridian Press (Agency)</i>. */
  boolean is(String one, String other) {
    return memo.of(new Pair(one, other));
  }

  private boolean compare(Pair pair) {
    List<String> a = Terms.of(pair.one);
    List<String> b = Terms.of(pair.other);
    int fewer = Math.min(a.size(), b.size());
    boolean longer =
        fewer > 1
            && Math.abs(a.size() - b.size()) == 1
            && a.subList(0, fewer).equals(b.subList(0, fewer));
    return longer || matcher.compare(pair.one, pair.other).same();
  }
}
