package org.newsfold.enrich.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsfold.article.Quote;
import org.newsfold.article.Span;
import org.newsfold.article.Speaker;
import org.newsfold.enrich.sources.Passage.Named;

/** Where the speakers of quotes are named. */
final class SpeakingPeople {
  private final Map<String, TreeSet<Integer>> starts = new HashMap<>();

  SpeakingPeople(List<Quote> quotes) {
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      String id = speaker == null ? null : speaker.entityId();
      if (speaker != null && id != null) {
        starts.computeIfAbsent(id, key -> new TreeSet<>()).add(speaker.start());
      }
    }
  }

  /** Whether a sentence names a person as who is quoted. */
  boolean has(Named person, Span sentence) {
    TreeSet<Integer> named = starts.get(person.id());
    Integer first = named == null ? null : named.ceiling(sentence.start());
    return first != null && first < sentence.end();
  }
}
