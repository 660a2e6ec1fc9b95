package org.newsfold.normalize.metadata;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of languages, BCP 47. */
public final class LanguageTag {
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private LanguageTag() {}

  /**
   * The tag in its canonical form, {@code en_us} as {@code en-US}, {@code eng} as {@code en}; empty
   * if it is none.
   */
  public static Optional<String> clean(String tag) {
    try {
      Locale locale =
          new Locale.Builder().setLanguageTag(shortened(tag.strip().replace('_', '-'))).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static String shortened(String tag) {
    return TWO_LETTERS.getOrDefault(tag.toLowerCase(Locale.ROOT), tag);
  }

  /** ISO 639-1 by ISO 639-2 (T). */
  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(Locale.of(two).getISO3Language(), two);
    }
    return codes;
  }
}
