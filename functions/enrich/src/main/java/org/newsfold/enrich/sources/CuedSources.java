package org.newsfold.enrich.sources;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.PeopleFinder.Told;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.text.Dateline;

/**
 * Brings the cues of a text together with the sources beside them. Both stand in the same quote, or
 * in none.
 */
final class CuedSources {
  private static final int MOST_BETWEEN = 4;

  private final Passage passage;
  private final List<Dateline> datelines;
  private final Phrases<Set<Side>> table;
  private final WordTable recipients;
  private final Taken taken;
  private final BitSet spoken = new BitSet();

  /** Where a source stands beside a cue. */
  enum Side {
    FOLLOWS,
    PRECEDES,
    /** It follows, but only a publication is told something for others to read. */
    HEARS
  }

  /** A cue as words from..to of a text. */
  private record Cue(int from, int to, Set<Side> sides) {}

  /**
   * The cues of a text.
   *
   * @param recipients words before those to whom something is told
   * @param people whose words of speech are no cues of offices
   */
  CuedSources(
      Passage passage,
      Phrases<Set<Side>> table,
      WordTable recipients,
      Taken taken,
      List<Told> people) {
    this.passage = passage;
    this.datelines = Dateline.all(passage.text());
    this.table = table;
    this.recipients = recipients;
    this.taken = taken;
    people.forEach(one -> spoken.set(one.from(), one.to()));
  }

  /**
   * The sources of a sentence, in order.
   *
   * @param inside everything in it that may be one
   * @param people who say something in it
   */
  List<Source> in(Span sentence, List<Source> inside, List<Told> people) {
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
      source(cue, inside)
          .filter(source -> !person || source.kind().isPublication())
          .ifPresent(source -> named.putIfAbsent(key(source), source));
      at = end;
    }
    for (Source source : inside) {
      if (isSender(source)) {
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

  /** {@code VILNIUS (Reuters) - …}. */
  private boolean isSender(Source source) {
    return source.kind().isPublication()
        && datelines.stream()
            .map(Dateline::sender)
            .filter(Objects::nonNull)
            .anyMatch(sender -> sender.start() <= source.start() && source.end() <= sender.end());
  }

  /** The source nearest to a cue on its side; behind it rather than before. */
  private Optional<Source> source(Cue cue, List<Source> sources) {
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
    if (behind.filter(s -> taken.areTogether(s, cueStart) && follows(cue, s)).isPresent()) {
      return behind;
    }
    if (!cue.sides().contains(Side.PRECEDES)) {
      return Optional.empty();
    }
    return before
        .filter(s -> passage.wordsBetween(s.end(), cueStart) < between(s))
        .filter(s -> taken.areTogether(s, cueStart))
        .map(s -> last > 0 ? documentOf(s, sources.get(last - 1)) : s);
  }

  /** In <i>declaró a la policía</i> the police hear it; an outlet there is whom it was told. */
  private boolean follows(Cue cue, Source source) {
    if (source.kind().isPublication()) {
      return cue.sides().contains(Side.FOLLOWS) || cue.sides().contains(Side.HEARS);
    }
    List<Word> words = passage.words();
    boolean told =
        cue.to() < words.size()
            && words.get(cue.to()).start() < source.start()
            && recipients.has(passage.language(), words.get(cue.to()).folded());
    return cue.sides().contains(Side.FOLLOWS) && !told;
  }

  /** How far a source may stand from its cue; what only looks like a title must stand beside it. */
  private static int between(Source source) {
    return source.certain() ? MOST_BETWEEN : 1;
  }

  /** In <i>a report of the ministry says</i> the report is the source. */
  private Source documentOf(Source nearest, Source before) {
    boolean document =
        nearest.kind() == SourceKind.OFFICIAL
            && before.kind() == SourceKind.DOCUMENT
            && passage.wordsBetween(before.end(), nearest.start()) < MOST_BETWEEN;
    return document ? before : nearest;
  }

  /** The first source that begins at an offset or behind it. */
  static int firstBehind(List<Source> sources, int offset) {
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
