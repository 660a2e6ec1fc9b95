package org.newsfold.name;

/**
 * One word of a name.
 *
 * @param folded as {@link Folding} writes it
 * @param sounds as {@link Sounds} hears it
 * @param isInitial whether it stands for a longer word
 */
record NamePart(String folded, String sounds, Script script, boolean isInitial) {
  private static final int SHORTEST_STEM = 3;

  /** As {@link Folding} leaves them: without the breve of й. */
  private static final String[] CASE_ENDINGS = {
    "ому", "ему", "ого", "ым", "им", "ом", "ем", "ои", "ою", "ею", "еи", "ам", "ах"
  };

  private static final String[] PATRONYMICS = {
    "ович", "евич", "ьич", "овна", "евна", "ична", "івна", "ovich", "evich", "ovych", "evych",
    "ovitch", "evitch", "owitsch", "ewitsch", "owytsch", "ovna", "evna", "ivna", "ilyich", "ilich",
    "nichna", "oglu", "oghlu", "qizi", "kyzy"
  };

  private static final int SHORTEST_PATRONYMIC = 5;

  boolean isPatronymic() {
    return isPatronymic(folded);
  }

  /** Whether a folded word has the form of a father's name in East Slavic or Turkic style. */
  static boolean isPatronymic(String folded) {
    return folded.length() >= SHORTEST_PATRONYMIC && endsWithAny(folded, PATRONYMICS);
  }

  /** The sounds without the ending of an oblique case, where Cyrillic spelling shows one. */
  String stemSounds() {
    if (script == Script.CYRILLIC) {
      for (String ending : CASE_ENDINGS) {
        if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
          return sounds.substring(0, Math.max(1, sounds.length() - ending.length()));
        }
      }
    }
    return sounds;
  }

  /**
   * Feminine ({@code f}) or masculine ({@code m}), where a Slavic family name shows it; else blank.
   * Cyrillic -ова and -ина say nothing: they may be a man's in the genitive.
   */
  char gender() {
    return switch (script) {
      case LATIN -> folded.length() < 6 ? ' ' : latinGender();
      case CYRILLIC ->
          endsWithAny(folded, "ская", "цкая", "ська", "цька")
              ? 'f'
              : endsWithAny(folded, "скии", "цкии", "ськии", "цькии") ? 'm' : ' ';
      default -> ' ';
    };
  }

  private char latinGender() {
    if (endsWithAny(
        folded, "skaya", "skaja", "skaia", "ckaja", "ckaya", "ska", "cka", "ova", "eva")) {
      return 'f';
    }
    if (endsWithAny(folded, "ina") && !endsWithAny(folded, "eina")) {
      return 'f';
    }
    boolean masculine =
        endsWithAny(folded, "sky", "ski", "skiy", "skij", "skyi", "skyy", "ckij", "cki", "ov", "ev")
            || endsWithAny(folded, "tin", "kin", "hin", "nin", "rin");
    return masculine ? 'm' : ' ';
  }

  private static boolean endsWithAny(String folded, String... endings) {
    for (String ending : endings) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
