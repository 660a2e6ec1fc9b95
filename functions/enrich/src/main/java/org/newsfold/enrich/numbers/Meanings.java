package org.newsfold.enrich.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;

/**
 * What the words around a number say about it: how exactly it is meant ({@code precision.tsv}), and
 * whether it is an age, a result or how many died, were hurt or are missing ({@code
 * quantity-cues.tsv}).
 */
final class Meanings {
  /** Cues stand at most so many words from the number. */
  private static final int NEAR = 7;

  /** A mark between counts as so many words. */
  private static final int MARK = 4;

  private static final Set<String> LINKS =
      Set.of("and", "while", "und", "et", "y", "e", "en", "i", "oraz", "и", "а", "і", "та", "ve");

  private final Map<String, Phrases<Bound>> bounds =
      Phrases.read(Meanings.class, "precision.tsv", row -> new Bound(precision(row[3]), row[2]));
  private final Map<String, Phrases<String>> cues =
      Phrases.read(Meanings.class, "quantity-cues.tsv", row -> row[2]);
  private final Map<String, Phrases<Boolean>> classifiers =
      Phrases.read(Meanings.class, "classifiers.tsv", row -> true);

  /** A precision, and whether its words stand {@code before} or {@code after} the number. */
  private record Bound(Precision precision, String side) {}

  private static Precision precision(String name) {
    return Precision.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  In in(String language, String text, List<Word> words) {
    return new In(
        bounds.getOrDefault(language, bounds.get("")),
        cues.getOrDefault(language, cues.get("")),
        classifiers.getOrDefault(language, classifiers.get("")),
        text,
        words);
  }

  /** The words of one text, read once from the left to the right. */
  static final class In {
    private final @Nullable Phrases<Bound> bounds;
    private final @Nullable Phrases<String> cues;
    private final @Nullable Phrases<Boolean> classifiers;
    private final String text;
    private final List<Word> words;
    private int passed;
    private int boundEnd;
    private Precision bound = Precision.EXACT;

    private In(
        @Nullable Phrases<Bound> bounds,
        @Nullable Phrases<String> cues,
        @Nullable Phrases<Boolean> classifiers,
        String text,
        List<Word> words) {
      this.bounds = bounds;
      this.cues = cues;
      this.classifiers = classifiers;
      this.text = text;
      this.words = words;
    }

    /** Reads what bounds a number up to a word. */
    void pass(int at) {
      for (; passed <= at; passed++) {
        Optional<Match<Bound>> match = bound(passed, "before");
        if (match.isPresent() && passed + match.get().words() > boundEnd) {
          boundEnd = passed + match.get().words();
          bound = match.get().value().precision();
        }
      }
    }

    private Optional<Match<Bound>> bound(int at, String side) {
      return bounds == null
          ? Optional.empty()
          : bounds.at(words, at).filter(match -> match.value().side().equals(side));
    }

    /** How exactly a number is meant that has the words from..to. */
    Precision precision(int from, int to) {
      boolean beside = boundEnd > 0 && (boundEnd == from || boundEnd == from + 1);
      if (beside && !isBroken(words.get(from).gap())) {
        return bound;
      }
      if (from > 0 && isRange(from)) {
        return Precision.AT_MOST;
      }
      boolean opensRange = to < words.size() && to == from + 1 && isRange(to);
      return bound(to, "after")
          .map(match -> match.value().precision())
          .orElse(opensRange ? Precision.AT_LEAST : Precision.EXACT);
    }

    /** How many words after a number say how exactly it is meant. */
    int wordsOfPrecision(int at) {
      return bound(at, "after").map(Match::words).orElse(0);
    }

    private static boolean isBroken(String gap) {
      return gap.indexOf('.') >= 0 || gap.indexOf('\n') >= 0;
    }

    /** {@code F-16}, {@code 10:46}, {@code 555-1234}, {@code 90’s}. */
    boolean isPartOfName(int at) {
      Word word = words.get(at);
      String gap = word.gap();
      char last = gap.isEmpty() ? ' ' : gap.charAt(gap.length() - 1);
      boolean attached = at > 0 && "-:/#".indexOf(last) >= 0 && !isSpaced(gap) && !isRange(at);
      char next = word.end() < text.length() ? text.charAt(word.end()) : ' ';
      boolean time = next == ':' && isJoined(at + 1, ":");
      boolean decade = (next == '’' || next == '\'') && text.startsWith("s", word.end() + 1);
      return attached || time || decade;
    }

    private static boolean isSpaced(String gap) {
      return gap.length() > 1 && Character.isSpaceChar(gap.charAt(gap.length() - 2));
    }

    private boolean isJoined(int at, String gaps) {
      return at > 0
          && at < words.size()
          && words.get(at).isNumber()
          && words.get(at - 1).isNumber()
          && words.get(at).gap().length() == 1
          && gaps.contains(words.get(at).gap());
    }

    /** {@code 10–15}: the second is a little more than the first. */
    private boolean isRange(int at) {
      if (!isJoined(at, "-–—") || isJoined(at - 1, "-–—") || isJoined(at + 1, "-–—")) {
        return false;
      }
      int low = small(words.get(at - 1).text());
      int high = small(words.get(at).text());
      return low > 0 && high > low && high <= 10 * low;
    }

    /** The value of up to four ASCII digits; 0 if it is anything else. */
    private static int small(String digits) {
      boolean plain = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      return plain ? Integer.parseInt(digits) : 0;
    }

    /** Whether a word in digits is a side of a result, as in {@code won 3–1}. */
    boolean isScore(int at) {
      return (isPairOfScore(at) || isPairOfScore(at + 1)) && hasCue(at, "score");
    }

    private boolean isPairOfScore(int at) {
      boolean versus =
          at > 1
              && at < words.size()
              && words.get(at - 1).text().equals("比")
              && isPoints(words.get(at - 2))
              && isPoints(words.get(at));
      return versus
          || (isJoined(at, "-–—:") && isPoints(words.get(at - 1)) && isPoints(words.get(at)));
    }

    private static boolean isPoints(Word word) {
      String digits = word.text();
      return digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean hasCue(int at, String kind) {
      for (int i = Math.max(0, at - 2 * NEAR); i < Math.min(words.size(), at + 2 * NEAR); i++) {
        if (is(i, kind)) {
          return true;
        }
      }
      return false;
    }

    private boolean is(int at, String kind) {
      return cues != null
          && cues.at(words, at).filter(match -> match.value().equals(kind)).isPresent();
    }

    /** Whether something follows that is counted in a script without blanks. */
    boolean isCounting(int at) {
      return classifiers != null && classifiers.at(words, at).isPresent();
    }

    /**
     * Whether a number is an age.
     *
     * @param from its first word
     * @param behind the word behind its digits
     * @param next the word behind its unit
     * @param years whether it has years for its unit
     */
    boolean isAge(int from, int behind, int next, boolean years) {
      boolean age = is(behind, "age after") || is(next, "age after");
      for (int i = Math.max(0, from - 3); cues != null && i < from && !age; i++) {
        int reach = i + cues.at(words, i).map(Match::words).orElse(0);
        age = reach >= from && (is(i, "age before") || (years && is(i, "years before")));
      }
      return age;
    }

    /** Whether a word may stand between a name and an age, as in {@code Ana Ruiz, de 71 años}. */
    boolean isAgeLink(int at) {
      return is(at, "age link");
    }

    /** What a number with the words from..to says. */
    Quantity quantity(int from, int to, @Nullable String unit) {
      if (unit != null) {
        boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
        return unit.equals("%") ? Quantity.SHARE : currency ? Quantity.SUM : Quantity.MEASURE;
      }
      String nearest = "count";
      int distance = NEAR;
      int steps = 0;
      for (int i = to; i < words.size() && steps < distance; i++) {
        steps += cost(words.get(i).gap()) + gluedLink(i);
        if (steps >= distance || words.get(i).isNumber()) {
          break;
        }
        String victim = victims(i);
        if (victim != null) {
          nearest = victim;
          distance = steps;
        }
        steps += 1 + link(i);
      }
      steps = cost(words.get(from).gap());
      for (int i = from - 1; i >= 0 && steps < distance; i--) {
        if (words.get(i).isNumber()) {
          break;
        }
        String victim = victims(i);
        if (victim != null) {
          nearest = victim;
          distance = steps;
        }
        steps += 1 + cost(words.get(i).gap());
      }
      return Quantity.valueOf(nearest.toUpperCase(Locale.ROOT));
    }

    private @Nullable String victims(int at) {
      Optional<Match<String>> match = cues == null ? Optional.empty() : cues.at(words, at);
      String kind = match.map(Match::value).orElse("");
      return switch (kind) {
        case "killed", "injured", "missing" -> kind;
        default -> null;
      };
    }

    /** What begins another part of the sentence is as far as behind a mark. */
    private int link(int at) {
      return LINKS.contains(words.get(at).folded()) ? MARK : 0;
    }

    /** In Arabic the link is part of the word. */
    private int gluedLink(int at) {
      String word = words.get(at).folded();
      return word.length() > 3 && word.charAt(0) == 'و' ? MARK : 0;
    }

    private static int cost(String gap) {
      for (int i = 0; i < gap.length(); i++) {
        char c = gap.charAt(i);
        if (c == '.' || c == '\n' || c == '。' || c == '!' || c == '?' || c == ';') {
          return NEAR;
        }
        if (c == ',' || c == '،' || c == '，' || c == ':' || c == '、') {
          return MARK;
        }
      }
      return 0;
    }
  }
}
