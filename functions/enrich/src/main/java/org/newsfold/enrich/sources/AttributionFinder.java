package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsfold.article.Attribution;
import org.newsfold.article.Claim;
import org.newsfold.article.Quote;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.CuedSources.Side;
import org.newsfold.enrich.sources.PeopleFinder.Told;
import org.newsfold.enrich.text.Phrases;
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
  private final Map<String, Phrases<Set<Side>>> cues;
  private final Sources sources = new Sources();
  private final PeopleFinder people = new PeopleFinder();
  private final WordTable recipients =
      new WordTable(AttributionFinder.class, "recipient-words.tsv");

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
    CuedSources cued = new CuedSources(passage, table, recipients, taken, told);
    List<Attribution> found = new ArrayList<>();
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
        for (Source from : cued.in(sentence, inside, here)) {
          found.add(attribution(passage.text(), sentence, from));
        }
      }
    }
    return found;
  }

  /** Whether what looks like a person's name is a publication's. */
  private static boolean isPublication(Source person, List<Source> sources) {
    int at = CuedSources.firstBehind(sources, person.start() + 1) - 1;
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
}
