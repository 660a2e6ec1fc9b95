package org.newsfold.name;

/** The scripts whose letters have sounds in a table of ours; all others go through ICU. */
enum Script {
  LATIN("Latn"),
  CYRILLIC("Cyrl"),
  GREEK("Grek"),
  ARABIC("Arab"),
  HEBREW("Hebr"),
  HAN("Hani"),
  OTHER("Latn");

  private final String table;

  Script(String table) {
    this.table = table;
  }

  /** The name of its rows in {@code sounds.tsv}. */
  String table() {
    return table;
  }

  /** Whether its spelling leaves so much out that only consonants can be compared, and loosely. */
  boolean isLossy() {
    return switch (this) {
      case LATIN, CYRILLIC -> false;
      case GREEK, ARABIC, HEBREW, HAN, OTHER -> true;
    };
  }

  /** The script of the first letter; Latin where there is none. */
  static Script of(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < 0x250) {
        if (Character.isLetter(c)) {
          return LATIN;
        }
      } else if (Character.isLetter(c)) {
        return of(Character.UnicodeScript.of(c));
      }
    }
    return LATIN;
  }

  private static Script of(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case HAN -> HAN;
      default -> OTHER;
    };
  }
}
