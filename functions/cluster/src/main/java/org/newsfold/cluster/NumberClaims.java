package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsfold.article.ArticleId;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.story.ArticleItem;

/**
 * Finds the numbers that a story's articles give of one thing.
 *
 * <ul>
 *   <li>One thing is: the dead, the injured, the missing; what is called by the same words; in one
 *       language what has the same noun, across languages nouns of one concept ({@link Counted});
 *       and, whatever an article calls it, a larger number that others give.
 *   <li>An article that gives several numbers of a thing is taken to mean the one that others give
 *       too.
 *   <li>Values conflict if no number fits all of them, as {@link Amount} reads them, of casualties
 *       and of larger numbers that are near one another or have the same digits. A wrong conflict
 *       is worse than a missed one: else nothing is said. Small numbers of what is called by the
 *       same words may only have been copied wrongly.
 * </ul>
 */
final class NumberClaims {
  private static final Set<String> PREDICATES =
      Set.of("killed", "injured", "missing", "count", "sum", "share");

  private static final int COMPARED = 8;

  private final Readings<List<Counted>> counted;

  NumberClaims(Concepts concepts) {
    Counted.Reader reader = new Counted.Reader(concepts);
    this.counted =
        new Readings<>(item -> Said.of(item, PREDICATES).stream().map(reader::read).toList());
  }

  /** The things that at least two articles give a number of. */
  List<Thing> of(Collection<ArticleItem> members) {
    Search search =
        new Search(members.stream().flatMap(member -> counted.of(member).stream()).toList());
    search.named(Counted::phrase, true);
    search.named(Counted::noun, false);
    search.numbered();
    return search.things;
  }

  /** One search of a story's numbers, each of which is of at most one thing. */
  private static final class Search {
    private final List<Counted> all;
    private final Map<String, List<Counted>> byNumber = new TreeMap<>();
    private final Set<Counted> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Thing> things = new ArrayList<>();

    Search(List<Counted> all) {
      this.all = all;
      for (Counted one : all) {
        if (one.isTelling()) {
          byNumber.computeIfAbsent(one.number(), n -> new ArrayList<>()).add(one);
        }
      }
    }

    /**
     * Finds things of one name.
     *
     * @param name what a number is of; empty if that is not said
     * @param whole whether the name is all that an article calls it
     */
    void named(Function<Counted, String> name, boolean whole) {
      Map<String, List<Counted>> byName = new TreeMap<>();
      for (Counted one : all) {
        String of = used.contains(one) ? "" : name.apply(one);
        if (!of.isEmpty()) {
          byName.computeIfAbsent(of, n -> new ArrayList<>()).add(one);
        }
      }
      byName.values().stream()
          .map(Search::oneEach)
          .sorted(Comparator.comparingInt((List<Counted> same) -> -same.size()))
          .forEach(same -> add(same, whole));
    }

    private void add(List<Counted> same, boolean whole) {
      List<Counted> joined = withOthers(same.stream().filter(one -> !used.contains(one)).toList());
      if (joined.size() > 1 && Counted.mayBeOne(joined, whole)) {
        used.addAll(joined);
        things.add(thing(joined));
      }
    }

    /** Finds larger numbers that several articles give, each calling it otherwise. */
    void numbered() {
      for (List<Counted> same : byNumber.values()) {
        Map<ArticleId, Counted> first = new LinkedHashMap<>();
        same.stream()
            .filter(one -> !used.contains(one))
            .forEach(one -> first.putIfAbsent(one.article(), one));
        List<Said> alike = Beside.alike(first.values().stream().map(Counted::said).toList());
        if (alike.size() > 1) {
          things.add(new Thing(subject(alike), List.of(alike), Verdict.AGREED));
        }
      }
    }

    /** Of each article one number: the only one, or the only one that others give too. */
    private static List<Counted> oneEach(List<Counted> same) {
      Map<ArticleId, Map<String, Counted>> byArticle = new LinkedHashMap<>();
      Map<String, Integer> givers = new TreeMap<>();
      for (Counted one : same) {
        Map<String, Counted> values =
            byArticle.computeIfAbsent(one.article(), id -> new LinkedHashMap<>());
        if (values.putIfAbsent(one.number(), one) == null) {
          givers.merge(one.number(), 1, Integer::sum);
        }
      }
      List<Counted> chosen = new ArrayList<>();
      for (Map<String, Counted> values : byArticle.values()) {
        List<Counted> meant =
            values.values().stream()
                .filter(one -> values.size() == 1 || givers.getOrDefault(one.number(), 0) > 1)
                .toList();
        if (meant.size() == 1) {
          chosen.add(meant.getFirst());
        }
      }
      return chosen;
    }

    /** With the articles that give the same larger numbers and call them otherwise. */
    private List<Counted> withOthers(List<Counted> same) {
      List<Counted> joined = new ArrayList<>(same);
      Set<ArticleId> in = new HashSet<>();
      same.forEach(one -> in.add(one.article()));
      for (String number : same.stream().map(Counted::number).distinct().toList()) {
        for (Counted other : byNumber.getOrDefault(number, List.of())) {
          boolean open = !used.contains(other) && !in.contains(other.article());
          if (open && Beside.isLike(other.said(), some(same))) {
            in.add(other.article());
            joined.add(other);
          }
        }
      }
      return joined;
    }

    private static String subject(List<Said> said) {
      return said.stream().min(Claims.ENGLISH_FIRST).orElseThrow().claim().subject();
    }

    /** So many stand for all that call it so. */
    private static List<Said> some(List<Counted> same) {
      return same.stream().limit(COMPARED).map(Counted::said).toList();
    }

    private static Thing thing(List<Counted> counted) {
      Map<String, List<Said>> byValue = new TreeMap<>();
      List<Amount> amounts = new ArrayList<>();
      for (Counted one : counted) {
        byValue.computeIfAbsent(one.number(), v -> new ArrayList<>()).add(one.said());
        amounts.add(Amount.of(one.value(), one.said().claim().precision()));
      }
      Verdict verdict =
          Amount.agree(amounts)
              ? Verdict.AGREED
              : counted.stream().anyMatch(Counted::isSmall) ? Verdict.DOUBTFUL : Verdict.CONFLICT;
      List<Said> said = counted.stream().map(Counted::said).toList();
      String subject = counted.getFirst().isCasualty() ? "" : subject(said);
      return new Thing(subject, List.copyOf(byValue.values()), verdict);
    }
  }
}
