package org.newsfold.name;

import java.util.List;
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
    boolean ordered = one.compareTo(other) <= 0;
    String left = bounded(ordered ? one : other);
    String right = bounded(ordered ? other : one);
    List<String> leftWords = OrganizationName.words(left);
    List<String> rightWords = OrganizationName.words(right);
    if (leftWords.isEmpty() || rightWords.isEmpty()) {
      return new Match(false, 0, "no letters to compare");
    }
    if (leftWords.equals(rightWords)) {
      return new Match(true, 1, "the same words");
    }
    return known(leftWords, rightWords)
        .orElseGet(
            () ->
                organizationRule.concerns(leftWords, rightWords)
                    ? organizationRule.compare(leftWords, rightWords)
                    : personRule.compare(people.read(left), people.read(right)));
  }

  /** What the tables of organizations and places say. */
  private static Optional<Match> known(List<String> one, List<String> other) {
    String left = String.join(" ", one);
    String right = String.join(" ", other);
    Optional<String> leftKey = Organizations.find(left);
    Optional<String> rightKey = Organizations.find(right);
    if (leftKey.isEmpty() && rightKey.isEmpty()) {
      leftKey = Places.find(left);
      rightKey = leftKey.isEmpty() ? leftKey : Places.find(right);
    }
    if (leftKey.isEmpty() || rightKey.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        leftKey.equals(rightKey)
            ? new Match(true, .98, "both are known names of " + leftKey.get())
            : new Match(false, .1, "known names of " + leftKey.get() + " and " + rightKey.get()));
  }

  private static String bounded(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
