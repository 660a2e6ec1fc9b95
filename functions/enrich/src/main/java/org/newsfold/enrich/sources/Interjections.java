package org.newsfold.enrich.sources;

import java.util.List;
import java.util.Set;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Phrases;

/**
 * Cuts out of a quotation what its author says in between: in Slavic texts <i>«Words, — said the
 * mayor. — More words»</i> stands in one pair of marks.
 */
final class Interjections {
  private static final Set<String> LANGUAGES = Set.of("ru", "uk", "be", "bg", "sr", "mk");
  private static final String DASHES = "—–-";
  private static final String MARKS = ",.!?…";

  private Interjections() {}

  /** The stretches that are quoted. */
  static List<Span> split(Span marked, Passage passage, Phrases<String> speech) {
    if (!LANGUAGES.contains(passage.language())) {
      return List.of(marked);
    }
    String text = passage.text();
    for (int at = marked.start() + 1; at + 2 < marked.end(); at++) {
      if (isDash(text, at) && MARKS.indexOf(text.charAt(at - 2)) >= 0) {
        int word = passage.wordAt(at);
        if (speech.at(passage.words(), word).isPresent()) {
          return parts(text, marked, at);
        }
      }
    }
    return List.of(marked);
  }

  private static List<Span> parts(String text, Span marked, int dash) {
    Span first = new Span(marked.start(), dash - 2);
    for (int at = dash + 2; at + 2 < marked.end(); at++) {
      if (isDash(text, at) && MARKS.indexOf(text.charAt(at - 2)) >= 0) {
        return List.of(first, new Span(at + 2, marked.end()));
      }
    }
    return List.of(first);
  }

  private static boolean isDash(String text, int at) {
    return at >= 2
        && at + 1 < text.length()
        && DASHES.indexOf(text.charAt(at)) >= 0
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }
}
