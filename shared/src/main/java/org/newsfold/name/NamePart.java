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
  private static final String[] CASE_ENDINGS = {
    "ому", "ему", "ого", "ым", "им", "ом", "ем", "ой", "ою", "ею", "ей", "ам", "ах"
  };

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
          endsWithAny("ская", "цкая", "ська", "цька")
              ? 'f'
              : endsWithAny("ский", "цкий", "ський") ? 'm' : ' ';
      default -> ' ';
    };
  }

  private char latinGender() {
    if (endsWithAny("skaya", "skaja", "skaia", "ckaja", "ckaya", "ska", "cka", "ova", "eva")) {
      return 'f';
    }
    if (endsWithAny("ina") && !endsWithAny("eina")) {
      return 'f';
    }
    boolean masculine =
        endsWithAny("sky", "ski", "skiy", "skij", "skyi", "skyy", "ckij", "cki", "ov", "ev")
            || endsWithAny("tin", "kin", "hin", "nin", "rin");
    return masculine ? 'm' : ' ';
  }

  private boolean endsWithAny(String... endings) {
    for (String ending : endings) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
