package org.newsfold.enrich.sources;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsfold.article.Claim;
import org.newsfold.article.Quote;
import org.newsfold.article.Speaker;
import org.newsfold.enrich.sources.PeopleFinder.Told;

/** Stretches of a text that are known to be something else than a source. */
final class Taken {
  private final NavigableMap<Integer, Integer> quoted = new TreeMap<>();
  private final NavigableMap<Integer, Integer> people = new TreeMap<>();

  private Taken() {}

  /** Quotes with their speakers, roles, and people who are sources themselves. */
  static Taken by(List<Quote> quotes, List<Claim> roles, List<Told> people) {
    Taken taken = new Taken();
    for (Quote quote : quotes) {
      taken.quoted.put(quote.start(), quote.end());
      Speaker speaker = quote.speaker();
      if (speaker != null) {
        taken.people.put(speaker.start(), speaker.end());
      }
    }
    roles.forEach(role -> taken.people.put(role.valueStart(), role.valueEnd()));
    people.forEach(told -> taken.people.put(told.reach().start(), told.reach().end()));
    return taken;
  }

  /** Whether something may be a source: an outlet may also be who speaks. */
  boolean leaves(Source source) {
    boolean title = !source.certain() && overlaps(quoted, source);
    boolean person = !source.kind().isPublication() && overlaps(people, source);
    return !title && !person;
  }

  /** Whether a source and an offset lie in the same quote or in none; a title is none. */
  boolean areTogether(Source source, int offset) {
    int quote = quoteAt(source.start());
    boolean title =
        quote >= source.start() - 1
            && quoted.getOrDefault(quote, Integer.MAX_VALUE) <= source.end() + 1;
    return title || quote == quoteAt(offset);
  }

  private int quoteAt(int offset) {
    Map.Entry<Integer, Integer> last = quoted.floorEntry(offset);
    return last != null && offset < last.getValue() ? last.getKey() : -1;
  }

  private static boolean overlaps(NavigableMap<Integer, Integer> stretches, Source source) {
    Map.Entry<Integer, Integer> last = stretches.lowerEntry(source.end());
    return last != null && last.getValue() > source.start();
  }
}
