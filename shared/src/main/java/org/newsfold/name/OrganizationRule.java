package org.newsfold.name;

import java.util.List;

/**
 * Whether two names may be one organization's, or one ship's.
 *
 * <ul>
 *   <li>Legal forms do not count (Ltd, GmbH, Joint Stock Company, ОАО), nor do ships' prefixes (MV,
 *       M/T), blanks and dots.
 *   <li>Every number must be the same (2 = II = two); every other word must have a partner that
 *       sounds alike.
 *   <li>One may be the acronym of the other; one may add the name of a place.
 * </ul>
 */
final class OrganizationRule {
  private static final double ALIKE = .84;
  private static final double TYPO = .88;
  private static final double SYNONYM = .95;
  private static final int SHORT = 4;
  private static final int LONG = 8;
  private static final int SHORTEST_ACRONYM = 3;

  private final NameWords words;
  private final Sounds sounds;
  private final SoundDistance distance;
  private final OrganizationName.Reader reader;

  OrganizationRule(NameWords words, Sounds sounds, SoundDistance distance) {
    this.words = words;
    this.sounds = sounds;
    this.distance = distance;
    this.reader = new OrganizationName.Reader(words);
  }

  /** Whether one of two names has a word, number or legal form that people's names do not have. */
  boolean concerns(List<String> one, List<String> other) {
    return concerns(one) || concerns(other) || (reader.isNumbered(one) && reader.isNumbered(other));
  }

  private boolean concerns(List<String> words) {
    for (String word : words) {
      if (this.words.isOrganizationWord(word)
          || word.endsWith("bank")
          || word.endsWith("банк")
          || Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return words.size() > 1 && (this.words.hasLegalForm(words) || reader.shipPrefix(words) > 0);
  }

  Match compare(List<String> one, List<String> other) {
    OrganizationName left = reader.read(one);
    OrganizationName right = reader.read(other);
    String leftJoined = left.joined();
    String rightJoined = right.joined();
    if (leftJoined.equals(rightJoined)) {
      return new Match(true, .97, "the same but for legal form and blanks");
    }
    if (isAcronym(leftJoined, left, right) || isAcronym(rightJoined, right, left)) {
      return new Match(true, .8, "one is the acronym of the other");
    }
    if (isGlued(leftJoined, rightJoined) || isGlued(rightJoined, leftJoined)) {
      return new Match(true, .9, "the same with the legal form attached");
    }
    if (left.core().size() != right.core().size() && isTypo(leftJoined, rightJoined)) {
      return new Match(true, .85, "the same but for blanks and one letter");
    }
    return left.core().size() <= right.core().size()
        ? words(left.core(), right.core())
        : words(right.core(), left.core());
  }

  private static boolean isTypo(String left, String right) {
    return left.length() > LONG
        && left.chars().noneMatch(Character::isDigit)
        && right.chars().noneMatch(Character::isDigit)
        && Typos.isOneBehindTheFirst(left, right);
  }

  /** Of the words proper, or of all: {@code PDVSA} counts <i>de</i> and the legal form. */
  private static boolean isAcronym(String joined, OrganizationName one, OrganizationName other) {
    if (one.core().size() != 1 || joined.length() < SHORTEST_ACRONYM) {
      return false;
    }
    String all = initials(other.all());
    return joined.equals(initials(other.core()))
        || joined.equals(all)
        || joined.equals(initials(other.all().stream().filter(w -> w.length() > 3).toList()))
        || (all.length() > 2 && joined.equals(all + last(other.all()).substring(1)));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String initials(List<String> words) {
    StringBuilder out = new StringBuilder();
    if (words.size() >= SHORTEST_ACRONYM) {
      words.forEach(word -> out.append(word.charAt(0)));
    }
    return out.toString();
  }

  /** {@code SiemensAG}. */
  private boolean isGlued(String joined, String name) {
    return name.length() > SHORT
        && joined.length() > name.length()
        && joined.startsWith(name)
        && words.isLegalForm(joined.substring(name.length()));
  }

  private Match words(List<String> few, List<String> many) {
    boolean[] taken = new boolean[many.size()];
    double worst = 1;
    for (String word : few) {
      int best = -1;
      double bestScore = 0;
      for (int i = 0; i < many.size(); i++) {
        double score = taken[i] ? 0 : alike(word, many.get(i));
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
      if (best < 0 || bestScore < ALIKE) {
        return new Match(false, .5 * bestScore, "no word like " + word);
      }
      taken[best] = true;
      worst = Math.min(worst, bestScore);
    }
    return withRest(many, taken, worst);
  }

  private static Match withRest(List<String> many, boolean[] taken, double worst) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && Places.findExactly(many.get(i)).isEmpty()) {
        return new Match(false, .4, "only one says " + many.get(i));
      }
    }
    return new Match(true, worst * .95, "the words are alike");
  }

  private double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    boolean number = Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0));
    boolean sameScript = Script.of(one) == Script.of(other);
    int longer = Math.max(one.length(), other.length());
    if (words.isSynonym(one, other)) {
      return SYNONYM;
    }
    if (number || (sameScript && longer <= SHORT)) {
      return 0;
    }
    double score = distance.similarity(sounds.of(one), sounds.of(other), !sameScript);
    return sameScript && Typos.isOneBehindTheFirst(one, other) ? Math.max(score, TYPO) : score;
  }
}
