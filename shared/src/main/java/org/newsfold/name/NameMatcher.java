package org.newsfold.name;

import java.util.Optional;

/**
 * Decides whether two spellings may name one entity, whatever their scripts and languages:
 *
 * <pre>{@code
 * NameMatcher matcher = new NameMatcher();
 * matcher.compare("Alexander Lukaschenko", "Аляксандр Лукашэнка").same(); // true
 * matcher.compare("John Smith", "Adam Smith").same(); // false: given names conflict
 * matcher.compare("Siemens AG", "Siemens Aktiengesellschaft").same(); // true
 * }</pre>
 *
 * <p>It knows spellings, not the world: two people of one name may be one entity to it. It answers
 * for any text, names or not, and is safe for use by several threads.
 */
public final class NameMatcher {
  private static final int LONGEST = 200;

  private final NameWords words = new NameWords();
  private final Sounds sounds = new Sounds();
  private final PersonReader people = new PersonReader(words, sounds);
  private final PersonRule personRule;
  private final OrganizationRule organizationRule;

  /** Loads the rules, some 20 ms. */
  public NameMatcher() {
    SoundDistance distance = new SoundDistance();
    personRule = new PersonRule(words, distance);
    organizationRule = new OrganizationRule(words, sounds, distance);
  }

  /** Compares two names, in either order; of longer texts only the first 200 characters count. */
  public Match compare(String one, String other) {
    return compare(spelling(one), spelling(other));
  }

  /** A name to compare with several others. */
  public Spelling spelling(String name) {
    return new Spelling(name, LONGEST, people);
  }

  /** Compares two names as {@link #compare(String, String)} does. */
  public Match compare(Spelling one, Spelling other) {
    boolean ordered = one.text().compareTo(other.text()) <= 0;
    Spelling left = ordered ? one : other;
    Spelling right = ordered ? other : one;
    if (left.words().isEmpty() || right.words().isEmpty()) {
      return new Match(false, 0, "no letters to compare");
    }
    if (left.words().equals(right.words())) {
      return new Match(true, 1, "the same words");
    }
    return known(left, right)
        .orElseGet(
            () ->
                organizationRule.concerns(left.words(), right.words())
                    ? organizationRule.compare(left.words(), right.words())
                    : personRule.compare(left.person(), right.person()));
  }

  /** What the tables of organizations and places say. */
  private static Optional<Match> known(Spelling left, Spelling right) {
    Optional<String> leftKey = left.organization();
    Optional<String> rightKey = right.organization();
    if (leftKey.isEmpty() && rightKey.isEmpty()) {
      leftKey = left.place();
      rightKey = leftKey.isEmpty() ? leftKey : right.place();
    }
    if (leftKey.isEmpty() || rightKey.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        leftKey.equals(rightKey)
            ? new Match(true, .98, "both are known names of " + leftKey.get())
            : new Match(false, .1, "known names of " + leftKey.get() + " and " + rightKey.get()));
  }
}
