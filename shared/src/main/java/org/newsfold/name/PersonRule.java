package org.newsfold.name;

import java.util.List;

/**
 * Whether two names may be one person's.
 *
 * <ul>
 *   <li>Family names must sound alike; given names must not conflict: a known form of the same
 *       name, an initial of it, or alike in sound.
 *   <li>A single word is compared with the other's family name, or, more strictly, with any word.
 *   <li>Patronymics and middle names may be missing; the words may stand in another order.
 *   <li>A masculine and a feminine Slavic family name differ where no given name says more.
 * </ul>
 */
final class PersonRule {
  private static final double FAMILY = .79;
  private static final double GIVEN = .76;
  private static final double GIVEN_LOOSELY = .66;
  private static final double ANY_ORDER = .86;
  private static final double ONE_WORD = .93;
  private static final double TYPO = .88;

  /** Two given names that are both known are less likely to be spellings of one. */
  private static final double TWO_KNOWN = .15;

  private static final int SHORT = 3;

  private final NameWords words;
  private final SoundDistance distance;

  PersonRule(NameWords words, SoundDistance distance) {
    this.words = words;
    this.distance = distance;
  }

  Match compare(PersonName one, PersonName other) {
    if (one.parts().isEmpty() || other.parts().isEmpty()) {
      return new Match(false, 0, "no letters to compare");
    }
    Match match = one.size() == 1 || other.size() == 1 ? single(one, other) : several(one, other);
    if (!match.same() && Math.abs(one.size() - other.size()) <= 2) {
      return lostBlank(one, other, match);
    }
    return match;
  }

  private Match single(PersonName one, PersonName other) {
    double family = family(one.family(), other.family());
    if (one.family().gender() * other.family().gender() == 'f' * 'm') {
      return new Match(false, family / 2, "a woman's and a man's family name");
    }
    if (family >= FAMILY) {
      return new Match(true, family * (one.size() == other.size() ? 1 : .95), "family names alike");
    }
    double any = 0;
    for (NamePart left : one.parts()) {
      for (NamePart right : other.parts()) {
        any = Math.max(any, family(left, right));
      }
    }
    if (any >= ONE_WORD && one.size() != other.size()) {
      return new Match(true, any * .7, "one word, alike to a given name");
    }
    return new Match(false, family, "family names differ");
  }

  private Match several(PersonName one, PersonName other) {
    double family = family(one.family(), other.family());
    double given = given(one.given(), other.given());
    double needed = needed(one.given(), other.given());
    if (family >= FAMILY && given >= needed) {
      return new Match(true, .65 * family + .35 * given, "family and given names alike");
    }
    if (inAnyOrder(one.parts(), other.parts())) {
      return new Match(true, .82, "the same words in another order");
    }
    String why = family < FAMILY ? "family names differ" : "given names conflict";
    return new Match(false, Math.min(family, given) * .75, why);
  }

  /** Whether each word of the shorter name has a partner of its own in the longer. */
  private boolean inAnyOrder(List<NamePart> one, List<NamePart> other) {
    boolean isShorter = one.size() <= other.size();
    List<NamePart> few = isShorter ? one : other;
    List<NamePart> many = isShorter ? other : one;
    boolean[] taken = new boolean[many.size()];
    int words = 0;
    for (NamePart part : few) {
      int partner = partner(part, many, taken);
      if (partner < 0) {
        return false;
      }
      taken[partner] = true;
      words += part.isInitial() ? 0 : 1;
    }
    return words >= 2;
  }

  private int partner(NamePart part, List<NamePart> many, boolean[] taken) {
    int best = -1;
    double bestScore = ANY_ORDER;
    for (int i = 0; i < many.size(); i++) {
      double score = taken[i] ? 0 : either(part, many.get(i));
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private double either(NamePart one, NamePart other) {
    return one.isInitial() || other.isInitial() ? given(one, other) : family(one, other);
  }

  private double family(NamePart one, NamePart other) {
    double alike = alike(one, other);
    String left = one.stemSounds();
    String right = other.stemSounds();
    boolean inflected =
        left.length() < one.sounds().length() || right.length() < other.sounds().length();
    if (inflected && alike < FAMILY) {
      alike = Math.max(alike, distance.similarity(left, right, isLoose(one, other)) - .02);
    }
    return alike;
  }

  private double alike(NamePart one, NamePart other) {
    boolean loose = isLoose(one, other);
    double sounds = distance.similarity(one.sounds(), other.sounds(), loose);
    if (one.script() != other.script() || loose) {
      return sounds;
    }
    int shorter = Math.min(one.folded().length(), other.folded().length());
    if (shorter <= SHORT + 1 && !one.sounds().equals(other.sounds())) {
      return Math.min(sounds, .75);
    }
    boolean typo = shorter > SHORT + 1 && Typos.isOne(one.folded(), other.folded());
    return typo ? Math.max(sounds, TYPO) : sounds;
  }

  private double given(NamePart one, NamePart other) {
    if (one.isInitial() || other.isInitial()) {
      double first =
          distance.similarity(one.sounds().substring(0, 1), other.sounds().substring(0, 1), true);
      return first >= .85 ? .9 : 0;
    }
    if (words.isSameGivenName(one.folded(), other.folded())) {
      return .97;
    }
    double alike = family(one, other);
    boolean known = words.isGivenName(one.folded()) && words.isGivenName(other.folded());
    return known ? alike - TWO_KNOWN : alike;
  }

  private static double needed(NamePart one, NamePart other) {
    return isLoose(one, other) ? GIVEN_LOOSELY : GIVEN;
  }

  private static boolean isLoose(NamePart one, NamePart other) {
    return one.script() != other.script() && (one.script().isLossy() || other.script().isLossy());
  }

  private Match lostBlank(PersonName one, PersonName other, Match otherwise) {
    String left = joined(one);
    String right = joined(other);
    boolean latin =
        one.family().script() == Script.LATIN && other.family().script() == Script.LATIN;
    boolean close = left.equals(right) || (latin && left.length() > 8 && Typos.isOne(left, right));
    return close && one.size() != other.size()
        ? new Match(true, .9, "the same letters, other blanks")
        : otherwise;
  }

  private static String joined(PersonName name) {
    StringBuilder out = new StringBuilder();
    name.parts().forEach(part -> out.append(part.folded()));
    return out.toString();
  }
}
