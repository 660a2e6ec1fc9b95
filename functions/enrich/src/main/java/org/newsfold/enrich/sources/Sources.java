package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.article.SourceKind;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.name.EntityId;
import org.newsfold.name.Organizations;
import org.newsfold.name.Tsv;

/**
 * Finds everything in a text that may be a source: organizations, {@link QuotedTitles}, {@link
 * NamedOutlets} and {@link SourceNouns}.
 */
final class Sources {
  private final SourceWords words = new SourceWords();
  private final GrammarWords grammar = new GrammarWords();
  private final QuotedTitles titles = new QuotedTitles(words);
  private final NamedOutlets outlets = new NamedOutlets(words, grammar);
  private final SourceNouns nouns = new SourceNouns(words, grammar);
  private final ShortNames shortNames = new ShortNames(grammar);
  private final Map<String, SourceKind> known = new HashMap<>();

  Sources() {
    for (String[] row : Tsv.rows(Sources.class, "outlets.tsv")) {
      known.put(row[0], SourceWords.kind(row[1]));
    }
  }

  /**
   * The possible sources of a text, in order; of those that overlap the longest.
   *
   * @param cues words that a name does not begin with, though they begin a sentence
   */
  List<Source> of(Passage passage, Phrases<?> cues) {
    List<Source> found = new ArrayList<>();
    for (Named named : passage.named()) {
      if (named.type() == EntityType.ORGANIZATION && !isBareNoun(passage, named)) {
        found.add(organization(passage, named));
      }
    }
    found.addAll(titles.in(passage));
    found.addAll(outlets.in(passage, cues));
    found.addAll(nouns.in(passage));
    return shortNames.resolved(apart(found), passage.language());
  }

  /** Whether a name is but a word for outlets, as <i>news agency</i>: the name stands behind it. */
  private boolean isBareNoun(Passage passage, Named named) {
    int first = passage.wordAt(named.start());
    return words
        .nouns(passage.language())
        .at(passage.words(), first)
        .filter(match -> match.value().isPublication())
        .filter(match -> first + match.words() >= passage.wordAt(named.end()))
        .isPresent();
  }

  private static List<Source> apart(List<Source> found) {
    found.sort(
        Comparator.comparingInt(Source::start)
            .thenComparing(Comparator.comparingInt(Source::end).reversed())
            .thenComparing(source -> !source.kind().isPublication())
            .thenComparing(source -> !source.certain()));
    List<Source> apart = new ArrayList<>();
    for (Source source : found) {
      Source last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || last.end() <= source.start()) {
        apart.add(source);
      } else if (source.end() - source.start() > last.end() - last.start()) {
        apart.set(apart.size() - 1, source);
      }
    }
    return apart;
  }

  private Source organization(Passage passage, Named named) {
    String language = passage.language();
    SourceKind kind =
        Organizations.find(named.text())
            .map(key -> known.getOrDefault(key, SourceKind.OFFICIAL))
            .or(() -> kindIn(passage, named, words.outlets(language)))
            .or(() -> kindIn(passage, named, words.nouns(language)))
            .orElse(SourceKind.OFFICIAL);
    int first = passage.wordAt(named.start());
    int name = words.behindNoun(passage, first, passage.wordAt(named.end()));
    int start = name == first ? named.start() : passage.words().get(name).start();
    String text = passage.text().substring(start, named.end());
    String id = EntityId.of(EntityType.ORGANIZATION, text);
    return new Source(start, named.end(), text, id, kind, true);
  }

  private static Optional<SourceKind> kindIn(
      Passage passage, Named named, Phrases<SourceKind> table) {
    return SourceWords.kindIn(passage, named.start(), named.end(), table);
  }
}
