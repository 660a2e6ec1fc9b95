package org.newsfold.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.figures.Marked.Mark;

/** The kinds of things that are marked in sentences, and when what is found is right. */
enum Kind {
  /** Right with its value and unit, whole with its precision, its kind and what it counts. */
  NUMBERS('N') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      return score(
          sentence,
          found.numbers(),
          (mark, number) -> mark.overlaps(number.start(), number.end()),
          (mark, number) -> GoldNumber.read(mark).isRight(number),
          (mark, number) -> GoldNumber.read(mark).isWhole(number, sentence.text()));
    }
  },
  /** Right, and whole, with its days and its time of day. */
  DATES('D') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      return score(
          sentence,
          found.dates(),
          (mark, date) ->
              mark.overlaps(date.start(), date.end()) && shown(date).equals(days(mark.what())),
          (mark, date) -> true,
          (mark, date) -> true);
    }

    private String shown(DateMention date) {
      return date.time() == null ? date.from() + "/" + date.to() : date.from() + "T" + date.time();
    }

    // A mark's interval as two days, or a day and a time.
    private String days(String what) {
      if (what.indexOf('/') >= 0 || what.indexOf('T') >= 0) {
        return what;
      }
      return switch (what.length()) {
        case 4 -> Year.parse(what).atDay(1) + "/" + LocalDate.of(Integer.parseInt(what), 12, 31);
        case 7 -> YearMonth.parse(what).atDay(1) + "/" + YearMonth.parse(what).atEndOfMonth();
        default -> what + "/" + what;
      };
    }
  },
  /** Right if it is cut as marked, whole with its speaker. */
  QUOTES('Q') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      return score(
          sentence,
          found.quotes(),
          (mark, quote) -> bare(quote.text()).equals(bare(mark.of(sentence.text()))),
          (mark, quote) -> true,
          (mark, quote) ->
              isSame(mark.what(), quote.speaker() == null ? "-" : quote.speaker().text()));
    }

    private String bare(String text) {
      return text.replaceAll("[\\s\\p{Punct}，。、]+$", "").strip();
    }
  },
  /** Right if the source is, whole with the kind of source. */
  ATTRIBUTIONS('A') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      return score(
          sentence,
          found.attributions(),
          (mark, attribution) -> mark.overlaps(attribution.sourceStart(), attribution.sourceEnd()),
          (mark, attribution) -> true,
          (mark, attribution) ->
              attribution.kind().name().toLowerCase(Locale.ROOT).equals(mark.what()));
    }
  },
  /** Right if it overlaps with the one that is marked, whole if it is the right person's. */
  ROLES('R') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      List<Claim> roles =
          found.claims().stream().filter(claim -> claim.predicate().equals("role")).toList();
      return score(
          sentence,
          roles,
          (mark, role) -> mark.overlaps(role.valueStart(), role.valueEnd()),
          (mark, role) -> true,
          (mark, role) -> isNamed(role.subject(), mark.what(), found.entities()));
    }

    private boolean isNamed(String id, String person, List<Entity> entities) {
      return entities.stream()
          .filter(entity -> entity.id().equals(id))
          .anyMatch(entity -> isSame(person, entity.name()));
    }
  },
  /**
   * Right if a place is found there, whole if it is cut as marked. Only datelines have places near
   * the beginning of these sentences.
   */
  DATELINES('L') {
    @Override
    Score score(Marked sentence, EnrichedArticle found) {
      List<Mention> places =
          found.entities().stream()
              .filter(entity -> entity.type() == EntityType.PLACE)
              .flatMap(entity -> entity.mentions().stream())
              .filter(mention -> mention.start() <= DATELINE)
              .toList();
      return score(
          sentence,
          places,
          (mark, place) -> mark.overlaps(place.start(), place.end()),
          (mark, place) -> true,
          (mark, place) -> mark.start() == place.start() && mark.end() == place.end());
    }
  };

  /** How far from the beginning the place of a dateline may stand, in UTF-16 units. */
  private static final int DATELINE = 12;

  private final char mark;

  Kind(char mark) {
    this.mark = mark;
  }

  /** How many of one sentence are wanted, were found, are right, and are so in all they have. */
  record Score(int wanted, int said, int right, int whole) {}

  /** Holds what was found in a sentence against its marks. */
  abstract Score score(Marked sentence, EnrichedArticle found);

  /** Counts, of the first that meets each mark, whether it is right, and whole. */
  final <T> Score score(
      Marked sentence,
      List<T> found,
      BiPredicate<Mark, T> meets,
      BiPredicate<Mark, T> isRight,
      BiPredicate<Mark, T> isWhole) {
    int right = 0;
    int whole = 0;
    List<Mark> wanted = sentence.of(mark);
    for (Mark one : wanted) {
      Optional<T> met = found.stream().filter(other -> meets.test(one, other)).findFirst();
      right += met.filter(other -> isRight.test(one, other)).isPresent() ? 1 : 0;
      whole += met.filter(other -> isWhole.test(one, other)).isPresent() ? 1 : 0;
    }
    return new Score(wanted.size(), found.size(), right, whole);
  }

  /** Whether one name or noun is the other or part of it. */
  static boolean isSame(String wanted, String said) {
    return wanted.contains(said) || said.contains(wanted);
  }
}
