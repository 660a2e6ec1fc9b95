package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;

/**
 * Finds capitalised words with a word of outlets among them, {@code the Kelstad Herald}, or at the
 * end of one of them ({@code outlet-endings.tsv}).
 */
final class NamedOutlets {
  private static final int MOST_WORDS = 3;

  private final WordTable endings = new WordTable(NamedOutlets.class, "outlet-endings.tsv");
  private final SourceWords sourceWords;
  private final GrammarWords grammar;

  NamedOutlets(SourceWords sourceWords, GrammarWords grammar) {
    this.sourceWords = sourceWords;
    this.grammar = grammar;
  }

  /**
   * Looks through a text.
   *
   * @param cues words that a name does not begin with, though they begin a sentence
   */
  List<Source> in(Passage passage, Phrases<?> cues) {
    List<Source> found = new ArrayList<>();
    Phrases<SourceKind> outlets = sourceWords.outlets(passage.language());
    List<Word> words = passage.words();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i < free || !words.get(i).isCapitalised()) {
        continue;
      }
      Optional<Match<SourceKind>> match = outlets.at(words, i);
      boolean compound = match.isEmpty() && isCompound(passage, i);
      if (match.isEmpty() && !compound) {
        continue;
      }
      int from = i;
      while (from > free
          && i - from < MOST_WORDS
          && isPart(words, from, from - 1)
          && cues.at(words, from - 1).isEmpty()) {
        from--;
      }
      int to = i + match.map(Match::words).orElse(1);
      while (to < words.size() && to - i <= MOST_WORDS && isPart(words, to, to)) {
        to++;
      }
      while (to > i && isGrammar(passage, to - 1)) {
        to--;
      }
      while (from < i && words.get(from).folded().length() == 1 && isGrammar(passage, from)) {
        from++;
      }
      if (to - from > 1 || compound) {
        int name = sourceWords.behindNoun(passage, from, to);
        Span span = new Span(words.get(name).start(), words.get(to - 1).end());
        SourceKind kind = match.map(Match::value).orElse(SourceKind.OUTLET);
        found.add(Source.outlet(passage.text(), withoutEnding(passage, span), kind, true));
      }
      free = to;
    }
    return found;
  }

  /** {@code Harbour News She said}: what a name never ends with, though it has a capital. */
  private boolean isGrammar(Passage passage, int at) {
    return grammar.of(passage.language()).contains(passage.words().get(at).folded());
  }

  /** {@code Hafenkurier}: one word that ends with a word of outlets. */
  private boolean isCompound(Passage passage, int at) {
    String folded = passage.words().get(at).folded();
    if (sourceWords.beforeNames(passage.language()).at(passage.words(), at).isPresent()) {
      return false;
    }
    for (String ending : endings.of(passage.language())) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** In Turkish an ending stands behind an apostrophe. */
  private static Span withoutEnding(Passage passage, Span span) {
    String name = span.of(passage.text());
    int apostrophe = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
    boolean ending = passage.language().equals("tr") && apostrophe > 0;
    return ending ? new Span(span.start(), span.start() + apostrophe) : span;
  }

  private static boolean isPart(List<Word> words, int joined, int at) {
    return words.get(joined).isNext() && words.get(at).isCapitalised();
  }
}
