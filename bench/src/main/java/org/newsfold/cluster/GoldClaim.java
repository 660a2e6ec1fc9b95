package org.newsfold.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsfold.name.Tsv;
import org.newsfold.story.ClaimGroup;

/**
 * A row of {@code claims.tsv}: one value that articles of a story give of one thing.
 *
 * @param kind class of the predicate: {@code count}, {@code sum}, {@code role}, {@code date},
 *     {@code place}, {@code outcome}
 * @param words a sentence that says it holds one of them; none if any may
 * @param values how it may be written
 * @param articles ends of the names of the articles that say it
 * @param agreed whether all that is said of the thing may be true at once
 * @param copied whether it is not, and all have it from one origin
 */
record GoldClaim(
    String story,
    String kind,
    String thing,
    List<String> words,
    List<String> values,
    Set<String> articles,
    boolean agreed,
    boolean copied) {

  /** The shipped rows. */
  static List<GoldClaim> shipped() {
    return Tsv.rows(GoldClaim.class, "claims.tsv").stream().map(GoldClaim::of).toList();
  }

  private static GoldClaim of(String[] row) {
    return new GoldClaim(
        row[0],
        row[1],
        row[2],
        row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|", -1)),
        List.of(row[4].split("\\|", -1)),
        Set.copyOf(Arrays.asList(row[5].split(" ", -1))),
        row[6].equals("agree"),
        row[6].equals("copied"));
  }

  /** The class of a predicate. */
  static String kind(String predicate) {
    return switch (predicate) {
      case "killed", "injured", "missing", "share" -> "count";
      default -> predicate;
    };
  }

  /** Whether a value is this one, said by no other articles and in sentences about the thing. */
  boolean is(ClaimGroup.Value said, List<String> saying) {
    return matches(said)
        && articles.containsAll(saying)
        && said.cited().stream().allMatch(cited -> isAbout(cited.text()));
  }

  private boolean isAbout(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return words.isEmpty() || words.stream().anyMatch(lower::contains);
  }

  private boolean matches(ClaimGroup.Value said) {
    String value = said.value().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "count", "sum" -> {
        String written = said.unit() == null ? value : value + " " + said.unit();
        yield values.contains(written);
      }
      case "date" ->
          values.stream().anyMatch(v -> said.value().startsWith(v) || isWider(said.value(), v));
      case "outcome" -> values.contains(value);
      default -> values.stream().anyMatch(value::contains);
    };
  }

  /** Whether a date holds a closer one: {@code 2027} holds {@code 2027-12}. */
  private static boolean isWider(String date, String closer) {
    return date.length() >= 4 && closer.startsWith(date);
  }
}
