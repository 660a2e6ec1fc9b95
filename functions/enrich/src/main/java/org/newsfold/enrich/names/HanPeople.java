package org.newsfold.enrich.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsfold.name.Tsv;

/**
 * Finds names of people in Chinese: a family name ({@code han-families.tsv}, {@code
 * han-double-families.tsv}) and one or two characters that given names are made of ({@code
 * han-given.tsv}).
 *
 * <ul>
 *   <li>What is a word of its own ({@code han-words.tsv}) begins no name.
 *   <li>Before it stands a role, a word that people follow ({@code han-context.tsv}), or the
 *       beginning of a clause; behind it a word that follows people, or the end of a clause.
 *   <li>Behind a role no more is needed: two characters if the third begins another word ({@code
 *       han-ends.tsv}), else three.
 * </ul>
 */
final class HanPeople {
  private static final int LONGEST_WORD = 6;
  private static final int LONGEST_CONTEXT = 6;
  private static final int LONGEST_FAMILY = 3;

  private final HanWords roles;
  private final HanWords families = HanWords.of("han-families.tsv");
  private final HanWords doubles = HanWords.of("han-double-families.tsv");
  private final HanWords given = HanWords.of("han-given.tsv");
  private final HanWords ends = HanWords.of("han-ends.tsv");
  private final HanWords words = HanWords.of("han-words.tsv");
  private final HanWords before;
  private final HanWords after;

  HanPeople(Set<String> roles) {
    this.roles = new HanWords(roles);
    this.before = new HanWords(side("before"));
    this.after = new HanWords(side("after"));
  }

  private static Set<String> side(String side) {
    Set<String> words = new HashSet<>();
    for (String[] row : Tsv.rows(HanPeople.class, "han-context.tsv")) {
      if (row[0].equals(side)) {
        words.add(row[1]);
      }
    }
    return words;
  }

  /**
   * The length of the name that begins here; 0 if none.
   *
   * @param from where the clause, or what follows the name before, begins
   * @param end where the clause ends
   */
  int at(String text, int at, int from, int end) {
    int family = family(text, at, end);
    boolean role = roles.endsAt(text, at, from, LONGEST_CONTEXT) > 0;
    if (family == 0 || (!role && isWord(text, at, end))) {
      return 0;
    }
    boolean open = role || at == from || before.endsAt(text, at, from, LONGEST_CONTEXT) > 0;
    Optional<Integer> closed = closed(text, at, family, end);
    if (closed.isPresent()) {
      return open || closed.get() > 2 ? closed.get() : 0;
    }
    return role && at + family < end ? behindRole(text, at, family, end) : 0;
  }

  /** Whether a word of its own begins here, or a small one as <i>in</i>. */
  private boolean isWord(String text, int at, int end) {
    return words.startsAt(text, at, end, LONGEST_WORD) > 0 || isParted(text, at + 1, at);
  }

  private int family(String text, int at, int end) {
    int two = doubles.startsAt(text, at, end, LONGEST_FAMILY);
    return two > 0 ? two : families.startsAt(text, at, end, 1);
  }

  /** The length of a name behind which something stands that follows people. */
  private Optional<Integer> closed(String text, int at, int family, int end) {
    for (int length : new int[] {family + 2, family + 1}) {
      boolean shorter = length == family + 2 && isClosed(text, at + length - 1, end);
      boolean single = shorter && after.startsAt(text, at + length - 1, end, LONGEST_CONTEXT) > 1;
      if (!single
          && at + length <= end
          && areGiven(text, at + family, at + length)
          && isClosed(text, at + length, end)) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }

  private boolean areGiven(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (given.startsAt(text, i, to, 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(String text, int at, int end) {
    return at == end
        || (at < end
            && (after.startsAt(text, at, end, LONGEST_CONTEXT) > 0
                || roles.startsAt(text, at, end, LONGEST_CONTEXT) > 0));
  }

  private int behindRole(String text, int at, int family, int end) {
    int second = at + family + 1;
    return second >= end || ends.startsAt(text, second, end, 1) > 0 ? family + 1 : family + 2;
  }

  /** Whether a verb of speech, or another word that follows people, begins here. */
  boolean isFollowed(String text, int at, int end) {
    return after.startsAt(text, at, end, LONGEST_CONTEXT) > 1 || isSaying(text, at, end);
  }

  private static boolean isSaying(String text, int at, int end) {
    return at < end && (text.charAt(at) == '说' || text.charAt(at) == '称');
  }

  /** Whether a word ends here behind which a name may begin. */
  boolean isParted(String text, int at, int from) {
    return before.endsAt(text, at, from, LONGEST_CONTEXT) > 0
        || after.endsAt(text, at, from, LONGEST_CONTEXT) > 0
        || roles.endsAt(text, at, from, LONGEST_CONTEXT) > 0;
  }
}
