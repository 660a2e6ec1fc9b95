package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Claim;
import org.newsfold.article.Quote;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;

/**
 * Finds the people that a text has something from, by the words of {@code people-cues.tsv}.
 *
 * <ul>
 *   <li>Behind such as <i>according to</i>, or before such as <i>zufolge</i>.
 *   <li>Before a word of speech: <i>the mayor, Anna Weber, said</i>; in Turkish one that ends the
 *       sentence.
 *   <li>Behind one: <i>…, said police spokesman Erik Lund</i>; in English, where an object may
 *       stand there too, only behind a comma.
 * </ul>
 *
 * <p>What stands between is at most a role or an apposition. Who is quoted in a sentence is no
 * source of it again.
 */
final class PeopleFinder {
  private static final int MOST_BETWEEN = 3;
  private static final int MOST_BEFORE_VERB = 2;
  private static final int LONGEST_APPOSITION = 10;

  /** In Turkish, the subject begins the sentence, with what completes it. */
  private static final int FIRST_WORDS = 6;

  private static final Set<String> COMMA_BEFORE_VERB = Set.of("en", "tr");
  private static final Set<String> VERB_BEHIND = Set.of("zh");
  private static final Set<String> VERB_LAST = Set.of("tr");
  private static final Set<String> VERB_SECOND = Set.of("de", "nl");

  private final Map<String, Phrases<Stands>> cues =
      Phrases.read(
          PeopleFinder.class,
          "people-cues.tsv",
          row -> Stands.valueOf(row[2].toUpperCase(Locale.ROOT)));
  private final WordTable pronouns = new WordTable(PeopleFinder.class, "pronouns.tsv");

  /** Where a cue stands: before or behind the person, on either side as a verb, or neither. */
  private enum Stands {
    BEFORE,
    BEHIND,
    VERB,
    /** It opens what is said. */
    CLAUSE
  }

  /**
   * A person and the cue.
   *
   * @param reach the name with the role beside it
   * @param from first word of the cue
   * @param to behind its last word
   */
  record Told(Source person, Span reach, int from, int to) {}

  /** The people that the sentences of a text have something from, in order of the cues. */
  List<Told> find(Passage passage, List<Quote> quotes, List<Claim> roles) {
    Phrases<Stands> table = cues.get(passage.language());
    if (table == null) {
      return List.of();
    }
    Reaches reaches = new Reaches(passage, roles);
    List<Told> found = new ArrayList<>();
    for (Span sentence : passage.sentences()) {
      List<Named> people =
          passage.namedIn(sentence.start(), sentence.end()).stream()
              .filter(named -> named.isPerson() && !speaks(quotes, named, sentence))
              .toList();
      if (!people.isEmpty()) {
        new Reading(passage, table, reaches, sentence, people).addTo(found);
      }
    }
    return found;
  }

  private static boolean speaks(List<Quote> quotes, Named person, Span sentence) {
    return quotes.stream()
        .map(Quote::speaker)
        .filter(Objects::nonNull)
        .filter(speaker -> sentence.contains(speaker.start()))
        .anyMatch(speaker -> person.id().equals(speaker.entityId()));
  }

  /** One sentence that names people. */
  private final class Reading {
    final Passage passage;
    final List<Word> words;
    final Phrases<Stands> table;
    final Reaches reaches;
    final List<Named> people;
    final int start;
    final int end;

    Reading(
        Passage passage,
        Phrases<Stands> table,
        Reaches reaches,
        Span sentence,
        List<Named> people) {
      this.passage = passage;
      words = passage.words();
      this.table = table;
      this.reaches = reaches;
      this.people = people;
      start = passage.wordAt(sentence.start());
      end = passage.wordAt(sentence.end());
    }

    void addTo(List<Told> found) {
      for (int at = start; at < end; ) {
        Optional<Match<Stands>> match = table.at(words, at);
        int from = at;
        int to = Math.min(end, at + match.map(Match::words).orElse(1));
        match
            .flatMap(cue -> person(cue.value(), from, to))
            .ifPresent(person -> found.add(told(person, from, to)));
        at = to;
      }
    }

    private Told told(Named person, int from, int to) {
      Source source =
          new Source(
              person.start(), person.end(), person.text(), person.id(), SourceKind.OFFICIAL, true);
      return new Told(source, reaches.of(person), from, to);
    }

    private Optional<Named> person(Stands cue, int from, int to) {
      return switch (cue) {
        case BEFORE -> behind(to, 1);
        case BEHIND -> before(from);
        case VERB -> spokenBefore(from, to).or(() -> subject(to)).or(() -> inverted(from, to));
        case CLAUSE -> Optional.empty();
      };
    }

    /** In <i>Im Gespräch mit Anna Weber sagte er</i> somebody else speaks. */
    private Optional<Named> spokenBefore(int verb, int verbEnd) {
      boolean other =
          VERB_SECOND.contains(passage.language())
              && verbEnd < end
              && pronouns.has(passage.language(), words.get(verbEnd).folded());
      return other ? Optional.empty() : before(verb);
    }

    /** The person that the words before a cue speak of. */
    private Optional<Named> before(int verb) {
      if (verb == start) {
        return Optional.empty();
      }
      int comma = words.get(verb).gap().startsWith(",") ? comma(verb) : verb;
      return people.stream()
          .filter(
              person ->
                  ends(person, comma)
                      || isBeside(reachEnd(person), verb, MOST_BEFORE_VERB)
                      || (reachEnd(person) == verb && words.get(verb).gap().startsWith(",")))
          .reduce((one, last) -> last);
    }

    private boolean ends(Named person, int word) {
      return passage.wordAt(person.end()) == word && words.get(word).gap().startsWith(",");
    }

    private int reachEnd(Named person) {
      return passage.wordAt(reaches.of(person).end());
    }

    /** The first word of the apposition that ends before a word; itself if there is none. */
    private int comma(int word) {
      for (int at = word - 1; at > start && word - at <= LONGEST_APPOSITION; at--) {
        if (words.get(at).gap().startsWith(",")) {
          return at;
        }
      }
      return word;
    }

    /** The person at the beginning of a sentence that a verb ends. */
    private Optional<Named> subject(int verbEnd) {
      if (verbEnd < end || !VERB_LAST.contains(passage.language())) {
        return Optional.empty();
      }
      return people.stream()
          .filter(person -> passage.wordAt(person.start()) - start < FIRST_WORDS)
          .filter(person -> !passage.text().startsWith("'", person.end()))
          .filter(person -> !passage.text().startsWith("’", person.end()))
          .findFirst();
    }

    private Optional<Named> inverted(int from, int to) {
      String language = passage.language();
      boolean comma =
          words.get(from).gap().startsWith(",")
              || (from > start + 1 && words.get(from - 1).gap().startsWith(","));
      boolean possible =
          !VERB_BEHIND.contains(language) && (comma || !COMMA_BEFORE_VERB.contains(language));
      return possible ? behind(to, comma ? MOST_BETWEEN : 1) : Optional.empty();
    }

    private Optional<Named> behind(int cueEnd, int most) {
      return people.stream()
          .filter(person -> passage.wordAt(person.start()) >= cueEnd)
          .findFirst()
          .filter(
              person ->
                  isBeside(
                      cueEnd, Math.max(cueEnd, passage.wordAt(reaches.of(person).start())), most));
    }

    /** Whether only a few words, no mark and no beginning of a clause part two words. */
    private boolean isBeside(int from, int to, int most) {
      if (to < from || to - from > most || to >= words.size()) {
        return false;
      }
      for (int i = from; i <= to; i++) {
        boolean clause =
            i < to
                && table.at(words, i).filter(match -> match.value() == Stands.CLAUSE).isPresent();
        if (clause || !words.get(i).isBeside()) {
          return false;
        }
      }
      return true;
    }
  }
}
