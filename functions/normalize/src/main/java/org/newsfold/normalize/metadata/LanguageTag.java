package org.newsfold.normalize.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages, BCP 47. */
public final class LanguageTag {
  private LanguageTag() {}

  /** The tag in its canonical form, {@code en_us} as {@code en-US}; empty if it is none. */
  public static Optional<String> clean(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
