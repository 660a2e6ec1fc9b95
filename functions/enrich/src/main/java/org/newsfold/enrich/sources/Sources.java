package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.enrich.text.Words;
import org.newsfold.name.EntityId;
import org.newsfold.name.Organizations;
import org.newsfold.name.Tsv;

/**
 * Finds everything in a text that may be a source: organizations, names with a word of outlets in
 * them ({@code outlet-words.tsv}), titles in quotation marks beside a noun like <i>newspaper</i>,
 * and nouns for offices, documents and people who are not named ({@code source-nouns.tsv}). A noun
 * that a name follows ({@code the daily De Morgenbode}) gives way to the name.
 */
final class Sources {
  private static final int LONGEST_TITLE = 40;
  private static final int MOST_WORDS = 3;
  private static final Set<String> NOUN_FIRST = Set.of("ar", "fa", "he");

  private final Map<String, Phrases<SourceKind>> nouns =
      Phrases.read(Sources.class, "source-nouns.tsv", row -> kind(row[2]));
  private final Map<String, Phrases<SourceKind>> nounsBeforeNames =
      Phrases.read(Sources.class, "nouns-before-names.tsv", row -> kind(row[2]));
  private final Map<String, Phrases<SourceKind>> outletWords =
      Phrases.read(Sources.class, "outlet-words.tsv", row -> kind(row[2]));
  private final GrammarWords grammar = new GrammarWords();
  private final ShortNames shortNames = new ShortNames(grammar);
  private final WordTable endings = new WordTable(Sources.class, "outlet-endings.tsv");
  private final Map<String, SourceKind> known = new HashMap<>();

  Sources() {
    for (String[] row : Tsv.rows(Sources.class, "outlets.tsv")) {
      known.put(row[0], kind(row[1]));
    }
  }

  private static SourceKind kind(String name) {
    return SourceKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The possible sources of a text, in order; of those that overlap the longest.
   *
   * @param cues words that a name does not begin with, though they begin a sentence
   */
  List<Source> of(Passage passage, Phrases<?> cues) {
    List<Source> found = new ArrayList<>();
    Phrases<SourceKind> words = in(outletWords, passage.language());
    for (Named named : passage.named()) {
      if (named.type() == EntityType.ORGANIZATION && !isBareNoun(passage, named)) {
        found.add(organization(passage, named, words));
      }
    }
    titles(passage, found);
    named(passage, words, cues, found);
    nouns(passage, found);
    return shortNames.resolved(apart(found), passage.language());
  }

  /** Whether a name is but a word for outlets, as <i>news agency</i>: the name stands behind it. */
  private boolean isBareNoun(Passage passage, Named named) {
    int first = passage.wordAt(named.start());
    return in(nouns, passage.language())
        .at(passage.words(), first)
        .filter(match -> match.value().isPublication())
        .filter(match -> first + match.words() >= passage.wordAt(named.end()))
        .isPresent();
  }

  private static Phrases<SourceKind> in(Map<String, Phrases<SourceKind>> tables, String language) {
    return Objects.requireNonNull(tables.getOrDefault(language, tables.get("")));
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

  private Source organization(Passage passage, Named named, Phrases<SourceKind> words) {
    SourceKind kind =
        Organizations.find(named.text())
            .map(key -> known.getOrDefault(key, SourceKind.OFFICIAL))
            .or(() -> kindIn(passage, named.start(), named.end(), words))
            .or(() -> kindIn(passage, named.start(), named.end(), in(nouns, passage.language())))
            .orElse(SourceKind.OFFICIAL);
    int first = passage.wordAt(named.start());
    int name = behindNoun(passage, first, passage.wordAt(named.end()));
    int start = name == first ? named.start() : passage.words().get(name).start();
    String text = passage.text().substring(start, named.end());
    String id = EntityId.of(EntityType.ORGANIZATION, text);
    return new Source(start, named.end(), text, id, kind, true);
  }

  /** The kind that a word in a name speaks of. */
  private static Optional<SourceKind> kindIn(
      Passage passage, int start, int end, Phrases<SourceKind> words) {
    for (int i = passage.wordAt(start);
        i < passage.words().size() && passage.words().get(i).start() < end;
        i++) {
      Optional<Match<SourceKind>> match = words.at(passage.words(), i);
      if (match.isPresent()) {
        return match.map(Match::value);
      }
    }
    return Optional.empty();
  }

  /** {@code 《…》} and short stretches in quotation marks. */
  private void titles(Passage passage, List<Source> found) {
    String text = passage.text();
    List<Span> marked = new ArrayList<>(QuotationMarks.in(text));
    for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
      int end = at + 1;
      int limit = Math.min(text.length(), at + LONGEST_TITLE);
      while (end < limit && text.charAt(end) != '》' && text.charAt(end) != '《') {
        end++;
      }
      if (end < limit && end > at + 1 && text.charAt(end) == '》') {
        marked.add(new Span(at + 1, end));
      }
    }
    Phrases<SourceKind> words = in(outletWords, passage.language());
    for (Span span : marked) {
      int count = passage.wordAt(span.end()) - passage.wordAt(span.start());
      boolean title =
          span.end() - span.start() <= LONGEST_TITLE
              && count > 0
              && count <= (Words.isUnspaced(text.codePointAt(span.start())) ? 10 : 4)
              && !Character.isLowerCase(text.codePointAt(span.start()));
      if (title) {
        Optional<SourceKind> kind = kindIn(passage, span.start(), span.end(), words);
        found.add(outlet(text, span, kind.orElse(SourceKind.OUTLET), kind.isPresent()));
      }
    }
  }

  private static Source outlet(String text, Span span, SourceKind kind, boolean certain) {
    String name = span.of(text);
    String id = EntityId.of(EntityType.ORGANIZATION, name);
    return new Source(span.start(), span.end(), name, id, kind, certain);
  }

  /** Capitalised words with a word of outlets among them: {@code the Kelstad Herald}. */
  private void named(
      Passage passage, Phrases<SourceKind> outlets, Phrases<?> cues, List<Source> found) {
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
        int name = behindNoun(passage, from, to);
        Span span = new Span(words.get(name).start(), words.get(to - 1).end());
        SourceKind kind = match.map(Match::value).orElse(SourceKind.OUTLET);
        found.add(outlet(passage.text(), withoutEnding(passage, span), kind, true));
      }
      free = to;
    }
  }

  /** {@code Harbour News She said}: what a name never ends with, though it has a capital. */
  private boolean isGrammar(Passage passage, int at) {
    return grammar.of(passage.language()).contains(passage.words().get(at).folded());
  }

  /** In German the noun before a name has a capital too: {@code Sender Radio Elbe}. */
  private int behindNoun(Passage passage, int from, int to) {
    if (!passage.language().equals("de")) {
      return from;
    }
    List<Word> words = passage.words();
    int name =
        in(nouns, "de")
            .at(words, from)
            .or(() -> in(nounsBeforeNames, "de").at(words, from))
            .stream()
            .mapToInt(match -> from + match.words())
            .findFirst()
            .orElse(from);
    return name < to ? name : from;
  }

  /** {@code Hafenkurier}: one word that ends with a word of outlets. */
  private boolean isCompound(Passage passage, int at) {
    String folded = passage.words().get(at).folded();
    if (in(nounsBeforeNames, passage.language()).at(passage.words(), at).isPresent()) {
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

  private void nouns(Passage passage, List<Source> found) {
    Phrases<SourceKind> table = in(nouns, passage.language());
    Phrases<SourceKind> before = in(nounsBeforeNames, passage.language());
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
        name.ifPresent(span -> found.add(outlet(passage.text(), span, kind, true)));
        if (name.isEmpty() && alone.isPresent()) {
          to = noun(passage, i, to, kind, found);
        }
        i = to - 1;
      }
    }
  }

  /** Whether a stretch is more than the first word of a sentence. */
  private boolean isNamed(Passage passage, Span span) {
    int last = passage.wordAt(span.end()) - 1;
    return passage.wordAt(span.start()) < last || !isGrammar(passage, last);
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
