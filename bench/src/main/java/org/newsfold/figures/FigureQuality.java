package org.newsfold.figures;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.DateMention;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Precision;
import org.newsfold.article.Quantity;
import org.newsfold.article.Quote;
import org.newsfold.article.Revision;
import org.newsfold.article.Speaker;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.figures.Marked.Mark;
import org.newsfold.name.Tsv;

/**
 * Measures how numbers, dates, quotes, attributions and roles are read, on {@code gold.tsv}, and
 * attributions and the places of datelines on {@code sources.tsv}: the sentences of odd lines are
 * for writing rules, the others only for measuring.
 *
 * <ul>
 *   <li>A number is right with its value and unit, <i>whole</i> with its precision, its kind and
 *       what it counts.
 *   <li>A date is right, and whole, with its days and its time of day.
 *   <li>A quote is right if it is cut as marked, whole with its speaker.
 *   <li>An attribution is right if its source is, whole with the kind of source.
 *   <li>The place of a dateline is right if a place is found there, whole if it is cut as marked.
 *   <li>A role is right if it overlaps with the one that is marked, whole if it is the right
 *       person's.
 * </ul>
 */
public final class FigureQuality {
  private static final Instant PUBLISHED = Instant.parse("2026-03-18T18:00:00Z");

  /** How far from the beginning the place of a dateline may stand, in UTF-16 units. */
  private static final int DATELINE = 12;

  private final PrintStream out;
  private final Enricher enricher = new Enricher();
  private final Map<Part, Map<String, Tally>> tallies = new EnumMap<>(Part.class);

  /** The kinds of things that are marked. */
  private enum Part {
    NUMBERS,
    DATES,
    QUOTES,
    ATTRIBUTIONS,
    ROLES,
    DATELINES
  }

  /** What of one sentence was found right. */
  private record Score(int wanted, int said, int right, int whole) {}

  public FigureQuality(PrintStream out) {
    this.out = out;
  }

  /** Prints precision and recall of each kind by language, development and held-back part apart. */
  public void measure() {
    measure("gold.tsv", EnumSet.complementOf(EnumSet.of(Part.DATELINES)));
    measure("sources.tsv", EnumSet.of(Part.ATTRIBUTIONS, Part.DATELINES));
    tallies.forEach(
        (part, byLanguage) ->
            byLanguage.forEach(
                (language, tally) ->
                    out.printf(
                        "%s, %s\t%s%n", part.name().toLowerCase(Locale.ROOT), language, tally)));
  }

  private void measure(String file, Set<Part> parts) {
    int line = 0;
    for (String[] row : Tsv.rows(FigureQuality.class, file)) {
      measure(Marked.read(row[0], row[1]), line++ % 2 == 0 ? "development" : "held back", parts);
    }
  }

  private void measure(Marked sentence, String half, Set<Part> parts) {
    EnrichedArticle found = enricher.enrich(article(sentence.text()));
    for (Part part : parts) {
      Score score =
          switch (part) {
            case NUMBERS -> numbers(sentence, found.numbers());
            case DATES -> dates(sentence, found.dates());
            case QUOTES -> quotes(sentence, found.quotes());
            case ATTRIBUTIONS -> attributions(sentence, found.attributions());
            case ROLES -> roles(sentence, found);
            case DATELINES -> datelines(sentence, found);
          };
      if (score.wanted() + score.said() == 0) {
        continue;
      }
      for (String key : List.of(half + ", all", half + ", " + sentence.language())) {
        tallies
            .computeIfAbsent(part, p -> new TreeMap<>())
            .computeIfAbsent(key, k -> new Tally())
            .add(score.wanted(), score.said(), score.right(), score.whole());
      }
    }
  }

  static Article article(String body) {
    return new Article(
        ArticleId.of("gold"),
        Revision.of("1", PUBLISHED, "v"),
        new Upload("gold", "", PUBLISHED),
        "text",
        "",
        body,
        List.of(),
        PUBLISHED,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of());
  }

  private static Score numbers(Marked sentence, List<NumberMention> found) {
    int right = 0;
    int whole = 0;
    for (Mark mark : sentence.of('N')) {
      NumberMention best =
          found.stream().filter(n -> mark.overlaps(n.start(), n.end())).findFirst().orElse(null);
      if (best != null && isRight(mark, best)) {
        right++;
        whole += isWhole(mark, best, sentence.text()) ? 1 : 0;
      }
    }
    return new Score(sentence.of('N').size(), found.size(), right, whole);
  }

  private static boolean isRight(Mark mark, NumberMention number) {
    List<String> words = words(mark);
    String unit =
        words.stream()
            .skip(1)
            .filter(word -> Character.isLetter(word.charAt(0)) || word.equals("%"))
            .findFirst()
            .orElse("");
    String said = number.unit() == null ? "" : number.unit();
    return new BigDecimal(words.get(0)).compareTo(BigDecimal.valueOf(number.value())) == 0
        && unit.equals(said);
  }

  private static List<String> words(Mark mark) {
    return Arrays.asList(mark.what().split(" ", -1));
  }

  private static boolean isWhole(Mark mark, NumberMention number, String text) {
    Precision precision = Precision.EXACT;
    @Nullable String counted = null;
    @Nullable Quantity quantity = null;
    for (String word : words(mark).subList(1, words(mark).size())) {
      switch (word.charAt(0)) {
        case '~' -> precision = Precision.ABOUT;
        case '>' -> precision = Precision.AT_LEAST;
        case '<' -> precision = Precision.AT_MOST;
        case '?' -> precision = Precision.VAGUE;
        case '#' -> counted = word.substring(1);
        case '!' -> quantity = Quantity.valueOf(word.substring(1).toUpperCase(Locale.ROOT));
        default -> {}
      }
    }
    String said = number.counted() == null ? "" : number.counted().of(text);
    boolean noun =
        counted == null || (!said.isEmpty() && (said.contains(counted) || counted.contains(said)));
    boolean plain = number.quantity() != Quantity.KILLED && number.quantity() != Quantity.INJURED;
    return number.precision() == precision
        && noun
        && (quantity == null ? plain : quantity == number.quantity());
  }

  private static Score dates(Marked sentence, List<DateMention> found) {
    int right = 0;
    for (Mark mark : sentence.of('D')) {
      right +=
          found.stream()
                  .anyMatch(d -> mark.overlaps(d.start(), d.end()) && shown(d).equals(full(mark)))
              ? 1
              : 0;
    }
    return new Score(sentence.of('D').size(), found.size(), right, right);
  }

  private static String shown(DateMention date) {
    return date.time() == null ? date.from() + "/" + date.to() : date.from() + "T" + date.time();
  }

  /** A mark's interval as two days, or a day and a time. */
  private static String full(Mark mark) {
    String what = mark.what();
    if (what.indexOf('/') >= 0 || what.indexOf('T') >= 0) {
      return what;
    }
    return switch (what.length()) {
      case 4 -> Year.parse(what).atDay(1) + "/" + LocalDate.of(Integer.parseInt(what), 12, 31);
      case 7 -> YearMonth.parse(what).atDay(1) + "/" + YearMonth.parse(what).atEndOfMonth();
      default -> what + "/" + what;
    };
  }

  private static Score quotes(Marked sentence, List<Quote> found) {
    int right = 0;
    int whole = 0;
    for (Mark mark : sentence.of('Q')) {
      String wanted = sentence.text().substring(mark.start(), mark.end());
      Quote best =
          found.stream().filter(q -> bare(q.text()).equals(bare(wanted))).findFirst().orElse(null);
      if (best != null) {
        Speaker speaker = best.speaker();
        right++;
        whole += isSame(mark.what(), speaker == null ? "-" : speaker.text()) ? 1 : 0;
      }
    }
    return new Score(sentence.of('Q').size(), found.size(), right, whole);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Punct}，。、]+$", "").strip();
  }

  private static boolean isSame(String wanted, String said) {
    return wanted.contains(said) || said.contains(wanted);
  }

  private static Score attributions(Marked sentence, List<Attribution> found) {
    int right = 0;
    int whole = 0;
    for (Mark mark : sentence.of('A')) {
      Attribution best =
          found.stream()
              .filter(a -> mark.overlaps(a.sourceStart(), a.sourceEnd()))
              .findFirst()
              .orElse(null);
      right += best == null ? 0 : 1;
      boolean kind =
          best != null && best.kind().name().toLowerCase(Locale.ROOT).equals(mark.what());
      whole += kind ? 1 : 0;
    }
    return new Score(sentence.of('A').size(), found.size(), right, whole);
  }

  private static Score roles(Marked sentence, EnrichedArticle article) {
    List<Claim> found = new ArrayList<>(article.claims());
    found.removeIf(claim -> !claim.predicate().equals("role"));
    int right = 0;
    int whole = 0;
    for (Mark mark : sentence.of('R')) {
      Claim best =
          found.stream()
              .filter(claim -> mark.overlaps(claim.valueStart(), claim.valueEnd()))
              .findFirst()
              .orElse(null);
      right += best == null ? 0 : 1;
      whole += best != null && isNamed(best.subject(), mark.what(), article.entities()) ? 1 : 0;
    }
    return new Score(sentence.of('R').size(), found.size(), right, whole);
  }

  /** Only datelines have places near the beginning of these sentences. */
  private static Score datelines(Marked sentence, EnrichedArticle article) {
    List<Mention> found =
        article.entities().stream()
            .filter(entity -> entity.type() == EntityType.PLACE)
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.start() <= DATELINE)
            .toList();
    int right = 0;
    int whole = 0;
    for (Mark mark : sentence.of('L')) {
      right += found.stream().anyMatch(m -> mark.overlaps(m.start(), m.end())) ? 1 : 0;
      whole +=
          found.stream().anyMatch(m -> m.start() == mark.start() && m.end() == mark.end()) ? 1 : 0;
    }
    return new Score(sentence.of('L').size(), found.size(), right, whole);
  }

  private static boolean isNamed(String id, String person, List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.id().equals(id))
        .anyMatch(entity -> isSame(person, entity.name()));
  }
}
