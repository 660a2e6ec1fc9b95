package org.newsfold.cluster;

import java.util.List;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.name.NameMatcher;
import org.newsfold.text.Memo;
import org.newsfold.text.Terms;

/** Compares names of publications; remembers those that were asked for last. */
final class PublicationNames {
  /** Names and pairs of them, of some stories. */
  private static final int REMEMBERED = 2_000;

  private final NameMatcher matcher;
  private final Memo<Pair, Boolean> pairs = new Memo<>(this::compare, REMEMBERED);
  private final Memo<String, String> ids =
      new Memo<>(name -> EntityId.of(EntityType.ORGANIZATION, name), REMEMBERED);

  private record Pair(String one, String other) {}

  PublicationNames(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** The entity id of a publication of this name. */
  String idOf(String name) {
    return ids.of(name);
  }

  /** Spellings of one name, or one name with a word more: <i>Meridian Press (Agency)</i>. */
  boolean areSame(String one, String other) {
    return pairs.of(new Pair(one, other));
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
