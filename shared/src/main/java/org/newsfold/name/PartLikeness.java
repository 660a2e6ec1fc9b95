package org.newsfold.name;

/** How alike two words of people's names are, 0 to 1: by sound, spelling, and known given names. */
final class PartLikeness {
  private static final double TYPO = .88;
  private static final double KNOWN = .97;
  private static final double INITIAL = .9;
  private static final double SAME_SOUND = .85;

  /** Two given names that are both known, but not as forms of one. */
  private static final double OTHER_NAME = .4;

  /** The most for short words of one script that do not sound the same. */
  private static final double SHORT_WORDS = .75;

  private static final int SHORT = 4;
  private static final double STEM = .02;

  private final NameWords words;
  private final SoundDistance distance;

  PartLikeness(NameWords words, SoundDistance distance) {
    this.words = words;
    this.distance = distance;
  }

  /** Of two family names, in any grammatical case, which may be given names too. */
  double family(NamePart one, NamePart other, double enough) {
    if (words.isGivenName(one.folded()) && words.isGivenName(other.folded())) {
      return given(one, other, enough);
    }
    return bySound(one, other, enough);
  }

  private double bySound(NamePart one, NamePart other, double enough) {
    double alike = alike(one, other);
    String left = one.stemSounds();
    String right = other.stemSounds();
    boolean inflected =
        left.length() < one.sounds().length() || right.length() < other.sounds().length();
    if (inflected && alike < enough) {
      alike = Math.max(alike, distance.similarity(left, right, isLoose(one, other)) - STEM);
    }
    return alike;
  }

  /** Of two given or fathers' names, or initials of them. */
  double given(NamePart one, NamePart other, double enough) {
    if (one.isInitial() || other.isInitial()) {
      String left = one.sounds().substring(0, 1);
      String right = other.sounds().substring(0, 1);
      return distance.similarity(left, right, true) >= SAME_SOUND ? INITIAL : 0;
    }
    if (one.folded().equals(other.folded())) {
      return 1;
    }
    if (words.isGivenName(one.folded()) && words.isGivenName(other.folded())) {
      return words.isSameGivenName(one.folded(), other.folded()) ? KNOWN : OTHER_NAME;
    }
    return bySound(one, other, enough);
  }

  private double alike(NamePart one, NamePart other) {
    boolean loose = isLoose(one, other);
    double sounds = distance.similarity(one.sounds(), other.sounds(), loose);
    if (one.script() != other.script() || loose) {
      return sounds;
    }
    int shorter = Math.min(one.folded().length(), other.folded().length());
    if (shorter <= SHORT) {
      return one.sounds().equals(other.sounds()) ? sounds : Math.min(sounds, SHORT_WORDS);
    }
    return Typos.isOneBehindTheFirst(one.folded(), other.folded())
        ? Math.max(sounds, TYPO)
        : sounds;
  }

  /** Of two words by sound and letters alone, whatever names they are. */
  double spelling(NamePart one, NamePart other) {
    return alike(one, other);
  }

  /** Of two names without regard to where their words begin. */
  double whole(String one, String other) {
    return distance.similarity(one, other, true);
  }

  /** Whether the scripts leave so little that only consonants can be compared. */
  static boolean isLoose(NamePart one, NamePart other) {
    return one.script() != other.script() && (one.script().isLossy() || other.script().isLossy());
  }
}
