package org.newsfold.name;

import java.util.List;

/**
 * Whether two names may be one person's.
 *
 * <ul>
 *   <li>Family names must sound alike; given names must not conflict: a known form of the same
 *       name, an initial of it, or alike in sound. Nor must middle and fathers' names.
 *   <li>A single word is compared with the other's family name, or, if it is a known given name,
 *       with any word.
 *   <li>Patronymics and middle names may be missing; the words may stand in another order.
 *   <li>A masculine and a feminine Slavic family name differ where no given name says more.
 * </ul>
 */
final class PersonRule {
  private static final double FAMILY = .79;
  private static final double FAMILY_IN_ONE_SCRIPT = .82;
  private static final double GIVEN = .76;
  private static final double GIVEN_LOOSELY = .66;
  private static final double ANY_ORDER = .86;
  private static final double ONE_WORD = .93;
  private static final double WITHOUT_BLANKS = .8;
  private static final int LONG = 8;

  private final NameWords words;
  private final PartLikeness likeness;

  PersonRule(NameWords words, SoundDistance distance) {
    this.words = words;
    this.likeness = new PartLikeness(words, distance);
  }

  Match compare(PersonName one, PersonName other) {
    if (one.parts().isEmpty() || other.parts().isEmpty()) {
      return new Match(false, 0, "no letters to compare");
    }
    Match match = one.size() == 1 || other.size() == 1 ? single(one, other) : several(one, other);
    return match.same() ? match : otherBlanks(one, other, match);
  }

  private Match single(PersonName one, PersonName other) {
    double family = family(one.family(), other.family());
    if (one.family().gender() * other.family().gender() == 'f' * 'm') {
      return new Match(false, family / 2, "a woman's and a man's family name");
    }
    if (family >= enough(one.family(), other.family())) {
      return new Match(true, family * (one.size() == other.size() ? 1 : .95), "family names alike");
    }
    double any = 0;
    for (NamePart left : one.parts()) {
      for (NamePart right : other.parts()) {
        boolean known = words.isGivenName(left.folded()) || words.isGivenName(right.folded());
        any = known ? Math.max(any, likeness.spelling(left, right)) : any;
      }
    }
    if (any >= ONE_WORD && one.size() != other.size()) {
      return new Match(true, any * .7, "one word, alike to a given name");
    }
    return new Match(false, family * .9, "family names differ");
  }

  private Match several(PersonName one, PersonName other) {
    double family = family(one.family(), other.family());
    double given = given(one.given(), other.given());
    boolean families = family >= enough(one.family(), other.family());
    boolean givens = given >= neededOf(one.given(), other.given());
    if (families && givens) {
      return pairs(one.middle(), other.middle(), true)
          ? new Match(true, .65 * family + .35 * given, "family and given names alike")
          : new Match(false, .5, "middle or fathers' names conflict");
    }
    if (fullWords(one, other) >= 2 && pairs(one.parts(), other.parts(), false)) {
      return new Match(true, .82, "the same words in another order");
    }
    String why = families ? "given names conflict" : "family names differ";
    return new Match(false, Math.min(family, given) * .75, why);
  }

  private static long fullWords(PersonName one, PersonName other) {
    return Math.min(fullWords(one), fullWords(other));
  }

  private static long fullWords(PersonName name) {
    return name.parts().stream().filter(part -> !part.isInitial()).count();
  }

  /**
   * Whether each word of the shorter list has a partner of its own in the longer.
   *
   * @param inOrder whether both are known to be given names, which may differ more
   */
  private boolean pairs(List<NamePart> one, List<NamePart> other, boolean inOrder) {
    boolean isShorter = one.size() <= other.size();
    List<NamePart> few = isShorter ? one : other;
    List<NamePart> many = isShorter ? other : one;
    boolean[] taken = new boolean[many.size()];
    for (NamePart part : few) {
      int partner = partner(part, many, taken, inOrder);
      if (partner < 0) {
        return inOrder && joined(one).equals(joined(other));
      }
      taken[partner] = true;
    }
    return true;
  }

  private int partner(NamePart part, List<NamePart> many, boolean[] taken, boolean inOrder) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < many.size(); i++) {
      if (!taken[i]) {
        NamePart other = many.get(i);
        double score = inOrder ? given(part, other) : either(part, other);
        if (score > bestScore && score >= (inOrder ? neededOf(part, other) : ANY_ORDER)) {
          best = i;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** In any order only whole words count, and fathers' names are those of nobody else. */
  private double either(NamePart one, NamePart other) {
    if (one.isInitial() != other.isInitial() || one.isPatronymic() != other.isPatronymic()) {
      return 0;
    }
    return given(one, other);
  }

  private double family(NamePart one, NamePart other) {
    return likeness.family(one, other, enough(one, other));
  }

  private double given(NamePart one, NamePart other) {
    return likeness.given(one, other, enough(one, other));
  }

  private static double enough(NamePart one, NamePart other) {
    return one.script() == other.script() ? FAMILY_IN_ONE_SCRIPT : FAMILY;
  }

  private static double neededOf(NamePart one, NamePart other) {
    return PartLikeness.isLoose(one, other) ? GIVEN_LOOSELY : GIVEN;
  }

  private Match otherBlanks(PersonName one, PersonName other, Match otherwise) {
    String left = one.letters();
    String right = other.letters();
    boolean latin =
        one.family().script() == Script.LATIN && other.family().script() == Script.LATIN;
    if (left.equals(right) || (latin && isTypo(left, right) && one.size() != other.size())) {
      return new Match(true, .9, "the same letters, other blanks");
    }
    return isUnbroken(one) != isUnbroken(other) && soundAlike(one, other)
        ? new Match(true, .8, "the same sounds, other blanks")
        : otherwise;
  }

  private static boolean isTypo(String left, String right) {
    return left.length() > LONG && Typos.isOneBehindTheFirst(left, right);
  }

  /** Whether a script without blanks may hide more than one word. */
  private static boolean isUnbroken(PersonName name) {
    Script script = name.family().script();
    return name.size() == 1 && (script == Script.HAN || script == Script.OTHER);
  }

  private boolean soundAlike(PersonName one, PersonName other) {
    PersonName unbroken = isUnbroken(one) ? one : other;
    PersonName apart = isUnbroken(one) ? other : one;
    String sounds = unbroken.sounds(false);
    return apart.size() > 1
        && (likeness.whole(sounds, apart.sounds(false)) >= WITHOUT_BLANKS
            || likeness.whole(sounds, apart.sounds(true)) >= WITHOUT_BLANKS);
  }

  private static String joined(List<NamePart> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> out.append(part.folded()));
    return out.toString();
  }
}
