package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsfold.article.ArticleId;
import org.newsfold.name.Folding;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/**
 * A number that an article gives, and of what.
 *
 * @param value the number
 * @param number its class, unit and value: what others must give to give the same
 * @param phrase what the article calls it in more than one word: the country of an adjective, and
 *     concepts or else the words of the language; empty if it is one word
 * @param noun the last of these words; all casualties of a kind are one, those that an article
 *     gives first and does not call otherwise than people, by {@code people.tsv}; empty if it is
 *     not said
 */
record Counted(Said said, double value, String number, String phrase, String noun) {
  private static final Set<String> CASUALTIES = Set.of("killed", "injured", "missing");

  /** Counts up to this are of many things; above, one number is hardly given for two things. */
  private static final double SMALL = 12;

  /** Counts of one thing do not differ more: of what is called by one noun, and by all words. */
  private static final double FAR_APART = 1.25;

  private static final double FARTHEST = 2;

  /** The casualties of the story itself are given so near the beginning, in UTF-16 units. */
  private static final int BEGINNING = 1_500;

  private static final Set<String> PEOPLE =
      Tsv.words(Counted.class, "people.tsv").stream()
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** Reads what numbers are of. */
  static final class Reader {
    private final Concepts concepts;

    Reader(Concepts concepts) {
      this.concepts = concepts;
    }

    Counted read(Said said) {
      String kind = said.predicate() + "\t" + said.unit();
      String subject = said.claim().subject();
      double value = Double.parseDouble(said.claim().value());
      String number = kind + "\t" + said.claim().value();
      List<String> words = Arrays.asList(subject.split(" ", -1));
      if (CASUALTIES.contains(said.predicate())) {
        boolean missing = said.predicate().equals("missing");
        boolean all = missing || subject.isEmpty() || PEOPLE.containsAll(words);
        boolean own = said.claim().start() < BEGINNING;
        return new Counted(said, value, number, "", all && own ? said.predicate() : "");
      }
      String language = said.language();
      return new Counted(
          said,
          value,
          number,
          words.size() < 2 ? "" : kind + "\t" + called(subject, language),
          subject.isEmpty() || PEOPLE.contains(words.getLast())
              ? ""
              : kind + "\t" + called(words.getLast(), language));
    }

    /** The countries of adjectives, and the concepts of the other words or else these. */
    private String called(String words, String language) {
      Set<String> countries = new TreeSet<>();
      List<String> others = new ArrayList<>();
      for (String word : words.split(" ", -1)) {
        Places.findDemonym(word).ifPresentOrElse(countries::add, () -> others.add(word));
      }
      String rest = String.join(" ", others);
      Set<String> held = concepts.of(rest, language);
      String what = held.isEmpty() ? language + ":" + rest : String.join(" ", new TreeSet<>(held));
      return String.join(" ", countries) + " " + what;
    }
  }

  ArticleId article() {
    return said.member().id();
  }

  boolean isCasualty() {
    return CASUALTIES.contains(said.predicate());
  }

  boolean isSmall() {
    return value <= SMALL && !isCasualty() && !said.predicate().equals("share");
  }

  /** Whether others hardly give the same number of something else. */
  boolean isTelling() {
    return !isCasualty() && !isSmall();
  }

  /**
   * Whether numbers may be of one thing.
   *
   * @param whole whether all that the articles call it is the same
   */
  static boolean mayBeOne(List<Counted> counted, boolean whole) {
    Counted first = counted.getFirst();
    if (counted.stream().allMatch(one -> one.value == first.value)) {
      return true;
    }
    if (first.isCasualty()) {
      return areNear(counted, FARTHEST);
    }
    boolean small = counted.stream().anyMatch(Counted::isSmall);
    boolean allSmall = counted.stream().allMatch(Counted::isSmall);
    boolean alike = whole || counted.stream().allMatch(one -> one.phrase.isEmpty());
    return alike
        && (small
            ? whole && allSmall
            : areNear(counted, whole ? FARTHEST : FAR_APART) || haveOneSetOfDigits(counted));
  }

  private static boolean areNear(List<Counted> counted, double apart) {
    double least = counted.stream().mapToDouble(Counted::value).min().orElse(0);
    double most = counted.stream().mapToDouble(Counted::value).max().orElse(0);
    return most <= apart * least;
  }

  /** 6,200 and 2,600: who copies swaps digits. */
  private static boolean haveOneSetOfDigits(List<Counted> counted) {
    return counted.stream().map(Counted::digits).distinct().count() == 1;
  }

  private String digits() {
    return said.claim()
        .value()
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
