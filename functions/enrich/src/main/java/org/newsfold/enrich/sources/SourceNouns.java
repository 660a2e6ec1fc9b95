package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.EntityId;
import org.newsfold.name.Organizations;

/**
 * Finds nouns for sources; one that a name follows ({@code the daily De Morgenbode}) gives way to
 * the name.
 */
final class SourceNouns {
  private static final Set<String> NOUN_FIRST = Set.of("ar", "fa", "he");

  private final SourceWords sourceWords;
  private final GrammarWords grammar;

  SourceNouns(SourceWords sourceWords, GrammarWords grammar) {
    this.sourceWords = sourceWords;
    this.grammar = grammar;
  }

  List<Source> in(Passage passage) {
    List<Source> found = new ArrayList<>();
    Phrases<SourceKind> table = sourceWords.nouns(passage.language());
    Phrases<SourceKind> before = sourceWords.beforeNames(passage.language());
    List<Word> words = passage.words();
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<SourceKind>> alone = table.at(words, i);
      Optional<Match<SourceKind>> match = alone.isPresent() ? alone : before.at(words, i);
      if (match.isPresent()) {
        SourceKind kind = match.get().value();
        int to = i + match.get().words();
        Optional<Span> name =
            kind.isPublication()
                ? NameBehind.of(passage, to).filter(span -> isNamed(passage, span))
                : Optional.empty();
        name.ifPresent(span -> found.add(Source.outlet(passage.text(), span, kind, true)));
        if (name.isEmpty() && alone.isPresent()) {
          to = noun(passage, i, to, kind, found);
        }
        i = to - 1;
      }
    }
    return found;
  }

  /** Whether a stretch is more than the first word of a sentence. */
  private boolean isNamed(Passage passage, Span span) {
    int last = passage.wordAt(span.end()) - 1;
    return passage.wordAt(span.start()) < last
        || !grammar.of(passage.language()).contains(passage.words().get(last).folded());
  }

  /** A noun without a name in capitals behind it. */
  private static int noun(Passage passage, int from, int to, SourceKind kind, List<Source> found) {
    List<Word> words = passage.words();
    boolean named = kind.isPublication() && NOUN_FIRST.contains(passage.language());
    int end = named ? nameBehind(words, to) : to;
    Span span = new Span(words.get(from).start(), words.get(end - 1).end());
    String text = span.of(passage.text());
    boolean known = end > to || Organizations.find(text).isPresent();
    String id = known ? EntityId.of(EntityType.ORGANIZATION, text) : null;
    found.add(new Source(span.start(), span.end(), text, id, kind, true));
    return end;
  }

  /** {@code صحيفة المرفأ}: where capitals do not tell, the next word is the name. */
  private static int nameBehind(List<Word> words, int from) {
    return from < words.size() && words.get(from).isNext() ? from + 1 : from;
  }
}
