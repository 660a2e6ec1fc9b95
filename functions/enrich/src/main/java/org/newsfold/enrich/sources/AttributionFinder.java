package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.Quote;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.PeopleFinder.Told;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Tsv;

/**
 * Finds sentences that say that something is from an outlet, an agency, a document, an office or
 * people who are not named: a cue of {@code attribution-cues.tsv} (<i>according to</i>,
 * <i>laut</i>, <i>сообщает</i>) and the source beside it, behind or before the cue as the cue
 * demands, with at most a few words between; a person who speaks ({@link PeopleFinder}); or a
 * dateline as <i>KYIV (UNN) —</i>. Who is quoted is no source again.
 */
public final class AttributionFinder {
  private static final int MOST_BETWEEN = 4;

  private final Map<String, Phrases<Set<Side>>> cues;
  private final Sources sources = new Sources();
  private final PeopleFinder people = new PeopleFinder();
  private final WordTable recipients =
      new WordTable(AttributionFinder.class, "recipient-words.tsv");

  /** On which side of a cue the source stands. */
  private enum Side {
    FOLLOWS,
    PRECEDES
  }

  /** A cue as words from..to of a text. */
  private record Cue(int from, int to, Set<Side> sides) {}

  public AttributionFinder() {
    Map<String, Set<Side>> sides = new HashMap<>();
    List<String[]> rows = Tsv.rows(AttributionFinder.class, "attribution-cues.tsv");
    for (String[] row : rows) {
      sides
          .computeIfAbsent(row[0] + "\t" + row[1], cue -> EnumSet.noneOf(Side.class))
          .add(Side.valueOf(row[2].toUpperCase(Locale.ROOT)));
    }
    cues = Phrases.of(rows, row -> sides.getOrDefault(row[0] + "\t" + row[1], Set.of()));
  }

  /**
   * The attributions of a text, in order; one per sentence and source.
   *
   * @param quotes found before: who is quoted is no source again
   * @param roles found before: an office inside of one is none either
   */
  public List<Attribution> find(Passage passage, List<Quote> quotes, List<Claim> roles) {
    Phrases<Set<Side>> table =
        Objects.requireNonNull(cues.getOrDefault(passage.language(), cues.get("")));
    List<Source> possible = sources.of(passage, table);
    List<Told> told =
        people.find(passage, quotes, roles).stream()
            .filter(one -> !isPublication(one.person(), possible))
            .toList();
    Taken taken = Taken.by(quotes, roles, told);
    List<Source> all = possible.stream().filter(taken::leaves).toList();
    List<Attribution> found = new ArrayList<>();
    BitSet spoken = new BitSet();
    told.forEach(one -> spoken.set(one.from(), one.to()));
    int source = 0;
    int person = 0;
    for (Span sentence : passage.sentences()) {
      while (source < all.size() && all.get(source).start() < sentence.start()) {
        source++;
      }
      int first = source;
      while (source < all.size() && all.get(source).end() <= sentence.end()) {
        source++;
      }
      int firstPerson = person;
      while (person < told.size() && told.get(person).person().start() < sentence.end()) {
        person++;
      }
      List<Source> inside = all.subList(first, source);
      List<Told> here = told.subList(firstPerson, person);
      if (!inside.isEmpty() || !here.isEmpty()) {
        for (Source from : named(passage, table, sentence, inside, here, spoken)) {
          found.add(attribution(passage.text(), sentence, from));
        }
      }
    }
    return found;
  }

  /** Whether what looks like a person's name is a publication's. */
  private static boolean isPublication(Source person, List<Source> sources) {
    int at = firstBehind(sources, person.start() + 1) - 1;
    return at >= 0
        && sources.get(at).end() > person.start()
        && sources.get(at).certain()
        && sources.get(at).kind().isPublication();
  }

  private static Attribution attribution(String text, Span sentence, Source source) {
    return new Attribution(
        sentence.start(),
        sentence.end(),
        sentence.of(text),
        source.text(),
        source.id(),
        source.kind(),
        source.start(),
        source.end());
  }

  private List<Source> named(
      Passage passage,
      Phrases<Set<Side>> table,
      Span sentence,
      List<Source> inside,
      List<Told> people,
      BitSet spoken) {
    Map<String, Source> named = new LinkedHashMap<>();
    people.forEach(told -> named.putIfAbsent(key(told.person()), told.person()));
    int to = passage.wordAt(sentence.end());
    for (int at = passage.wordAt(sentence.start()); at < to; ) {
      Optional<Match<Set<Side>>> match = table.at(passage.words(), at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int end = Math.min(to, at + match.get().words());
      Cue cue = new Cue(at, end, match.get().value());
      int spokenFrom = spoken.nextSetBit(at);
      boolean person = spokenFrom >= 0 && spokenFrom < end;
      source(passage, cue, inside)
          .filter(source -> !person || source.kind().isPublication())
          .ifPresent(source -> named.putIfAbsent(key(source), source));
      at = end;
    }
    for (Source source : inside) {
      if (isDateline(passage.text(), source)) {
        named.putIfAbsent(key(source), source);
      }
    }
    return named.values().stream()
        .sorted((one, other) -> Integer.compare(one.start(), other.start()))
        .toList();
  }

  private static String key(Source source) {
    return source.id() == null ? source.kind() + source.text() : source.id();
  }

  /** {@code VILNIUS (Reuters) - …}, {@code Kyiv. March 3. UNN.}. */
  private static boolean isDateline(String text, Source source) {
    int after = source.end();
    boolean bracketed =
        source.start() > 0 && text.charAt(source.start() - 1) == '(' && text.startsWith(")", after);
    return bracketed
        && source.kind().isPublication()
        && after + 2 < text.length()
        && text.charAt(after + 1) == ' '
        && "-–—".indexOf(text.charAt(after + 2)) >= 0;
  }

  /** The source nearest to a cue on its side; behind it rather than before. */
  private Optional<Source> source(Passage passage, Cue cue, List<Source> sources) {
    List<Word> words = passage.words();
    int cueStart = words.get(cue.from()).start();
    int cueEnd = words.get(cue.to() - 1).end();
    int next = firstBehind(sources, cueEnd);
    int last = firstBehind(sources, cueStart) - 1;
    Optional<Source> after =
        next < sources.size() ? Optional.of(sources.get(next)) : Optional.empty();
    Optional<Source> before =
        last >= 0 && sources.get(last).end() <= cueStart
            ? Optional.of(sources.get(last))
            : Optional.empty();
    Optional<Source> behind =
        after.filter(s -> passage.wordsBetween(cueEnd, s.start()) <= between(s));
    if (cue.sides().contains(Side.FOLLOWS)
        && behind.filter(s -> !isTold(passage, cue, s)).isPresent()) {
      return behind;
    }
    if (!cue.sides().contains(Side.PRECEDES)) {
      return Optional.empty();
    }
    return before
        .filter(s -> passage.wordsBetween(s.end(), cueStart) < between(s))
        .map(s -> last > 0 ? documentOf(passage, s, sources.get(last - 1)) : s);
  }

  /** In <i>declaró a la policía</i> the police hear it; an outlet there is whom it was told. */
  private boolean isTold(Passage passage, Cue cue, Source source) {
    List<Word> words = passage.words();
    return !source.kind().isPublication()
        && cue.to() < words.size()
        && words.get(cue.to()).start() < source.start()
        && recipients.has(passage.language(), words.get(cue.to()).folded());
  }

  /** How far a source may stand from its cue; what only looks like a title must stand beside it. */
  private static int between(Source source) {
    return source.certain() ? MOST_BETWEEN : 1;
  }

  /** In <i>a report of the ministry says</i> the report is the source. */
  private static Source documentOf(Passage passage, Source nearest, Source before) {
    boolean document =
        nearest.kind() == SourceKind.OFFICIAL
            && before.kind() == SourceKind.DOCUMENT
            && passage.wordsBetween(before.end(), nearest.start()) < MOST_BETWEEN;
    return document ? before : nearest;
  }

  /** The first source that begins at an offset or behind it. */
  private static int firstBehind(List<Source> sources, int offset) {
    int low = 0;
    int high = sources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sources.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
