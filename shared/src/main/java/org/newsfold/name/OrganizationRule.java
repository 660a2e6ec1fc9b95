package org.newsfold.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two names may be one organization's, or one thing's that is named like one.
 *
 * <ul>
 *   <li>Legal forms do not count (Ltd, GmbH, Joint Stock Company, ОАО); blanks and dots neither.
 *   <li>Every number must be the same; every other word must have a partner that sounds alike.
 *   <li>One may be the acronym of the other; one may add the name of a place.
 * </ul>
 */
final class OrganizationRule {
  private static final double ALIKE = .84;
  private static final int SHORT = 4;
  private static final Set<String> LINKING =
      Set.of("the", "of", "and", "for", "in", "&", "und", "de");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fourty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"));

  private final NameWords words;
  private final Sounds sounds;
  private final SoundDistance distance;

  OrganizationRule(NameWords words, Sounds sounds, SoundDistance distance) {
    this.words = words;
    this.sounds = sounds;
    this.distance = distance;
  }

  /** Whether a folded name has a word, number or legal form that people's names do not have. */
  boolean concerns(List<String> words) {
    for (String word : words) {
      if (this.words.isOrganizationWord(word) || Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return words.size() > 1 && this.words.hasLegalForm(words);
  }

  /** The folded words of a name. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(name);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isWordCharacter(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\''
        || c == '&'
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  Match compare(List<String> one, List<String> other) {
    List<String> left = core(one);
    List<String> right = core(other);
    String leftJoined = String.join("", left);
    String rightJoined = String.join("", right);
    if (leftJoined.equals(rightJoined)) {
      return new Match(true, .97, "the same but for legal form and blanks");
    }
    if (isAcronym(leftJoined, left, right) || isAcronym(rightJoined, right, left)) {
      return new Match(true, .8, "one is the acronym of the other");
    }
    if (isGlued(leftJoined, right) || isGlued(rightJoined, left)) {
      return new Match(true, .9, "the same with the legal form attached");
    }
    return left.size() <= right.size() ? words(left, right) : words(right, left);
  }

  private List<String> core(List<String> all) {
    List<String> core = new ArrayList<>();
    for (String word : words.withoutLegalForms(all)) {
      if (!LINKING.contains(word)) {
        add(core, NUMBERS.getOrDefault(word, word));
      }
    }
    return core.isEmpty() ? all : core;
  }

  /** Appends a word; {@code 40 4} becomes 44. */
  private static void add(List<String> core, String word) {
    int last = core.size() - 1;
    if (last >= 0 && isTens(core.get(last)) && word.length() == 1 && isDigit(word)) {
      core.set(last, core.get(last).charAt(0) + word);
    } else {
      core.add(word);
    }
  }

  private static boolean isTens(String word) {
    return word.length() == 2 && isDigit(word) && word.charAt(1) == '0';
  }

  private static boolean isDigit(String word) {
    return word.charAt(0) >= '1' && word.charAt(0) <= '9';
  }

  private static boolean isAcronym(String joined, List<String> one, List<String> other) {
    if (one.size() != 1 || joined.length() < 3 || joined.length() != other.size()) {
      return false;
    }
    for (int i = 0; i < joined.length(); i++) {
      if (joined.charAt(i) != other.get(i).charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** {@code SiemensAG}. */
  private boolean isGlued(String joined, List<String> core) {
    String name = String.join("", core);
    return name.length() > SHORT
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
      if (!taken[i] && Places.findName(many.get(i)).isEmpty()) {
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
    if (number || (sameScript && longer <= SHORT)) {
      return 0;
    }
    double score = distance.similarity(sounds.of(one), sounds.of(other), !sameScript);
    return Typos.isOne(one, other) && sameScript ? Math.max(score, .88) : score;
  }
}
