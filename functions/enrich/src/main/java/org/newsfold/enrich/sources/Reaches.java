package org.newsfold.enrich.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.article.Claim;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.Passage.Named;

/** How far the words that speak of people reach: the name and the role beside it. */
final class Reaches {
  private final Passage passage;
  private final Map<Integer, Integer> startsByNextWord = new HashMap<>();
  private final Map<Integer, Integer> endsByFirstWord = new HashMap<>();

  Reaches(Passage passage, List<Claim> roles) {
    this.passage = passage;
    for (Claim role : roles) {
      startsByNextWord.putIfAbsent(passage.wordAt(role.valueEnd()), role.valueStart());
      endsByFirstWord.putIfAbsent(passage.wordAt(role.valueStart()), role.valueEnd());
    }
  }

  /** That of a mention of a person. */
  Span of(Named person) {
    int start = startsByNextWord.getOrDefault(passage.wordAt(person.start()), person.start());
    int end = endsByFirstWord.getOrDefault(passage.wordAt(person.end()), person.end());
    return new Span(Math.min(start, person.start()), Math.max(end, person.end()));
  }
}
