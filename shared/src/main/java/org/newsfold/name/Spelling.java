package org.newsfold.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A spelling of a name, read only once however often {@link NameMatcher} compares it. Not for use
 * by several threads.
 */
public final class Spelling {
  private final PersonReader reader;
  private final String text;
  private final String bounded;
  private final List<String> words;
  private @Nullable PersonName person;

  /**
   * @param longest how many characters of it count
   */
  Spelling(String text, int longest, PersonReader reader) {
    this.reader = reader;
    this.text = text;
    bounded = text.length() <= longest ? text : text.substring(0, longest);
    words = OrganizationName.words(bounded);
  }

  /** All of it. */
  String text() {
    return text;
  }

  /** Its folded words. */
  List<String> words() {
    return words;
  }

  /** The key of the organization that it is known to name. */
  Optional<String> organization() {
    return Organizations.find(String.join(" ", words));
  }

  /** The key of the place that it is known to name. */
  Optional<String> place() {
    return Places.find(String.join(" ", words));
  }

  /** It as a person's name. */
  PersonName person() {
    if (person == null) {
      person = reader.read(bounded);
    }
    return person;
  }
}
