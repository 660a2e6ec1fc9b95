package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** So many people named before a cue are asked whether it is of them. */
  private static final int MOST_BEFORE = 3;

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
    SpeakingPeople speakers = new SpeakingPeople(quotes);
    Reaches reaches = new Reaches(passage, roles);
    List<Told> found = new ArrayList<>();
    for (Span sentence : passage.sentences()) {
      List<Person> people =
          passage.namedIn(sentence.start(), sentence.end()).stream()
              .filter(named -> named.isPerson() && !speakers.has(named, sentence))
              .map(named -> Person.of(named, reaches.of(named), passage))
              .toList();
      if (!people.isEmpty()) {
        new Reading(passage, table, sentence, people).addTo(found);
      }
    }
    return found;
  }

  /**
   * A mention in words.
   *
   * @param start first word of the name
   * @param end behind its last word
   * @param from first word of the name or of the role before it
   * @param to behind the last word of the name or of the role behind it
   */
  private record Person(Named named, Span reach, int start, int end, int from, int to) {
    static Person of(Named named, Span reach, Passage passage) {
      return new Person(
          named,
          reach,
          passage.wordAt(named.start()),
          passage.wordAt(named.end()),
          passage.wordAt(reach.start()),
          passage.wordAt(reach.end()));
    }

    Told told(int cueFrom, int cueTo) {
      Source source =
          new Source(
              named.start(), named.end(), named.text(), named.id(), SourceKind.OFFICIAL, true);
      return new Told(source, reach, cueFrom, cueTo);
    }
  }

  /** One sentence that names people, read once from its beginning to its end. */
  private final class Reading {
    final Passage passage;
    final List<Word> words;
    final Phrases<Stands> table;
    final List<Person> people;
    final int start;
    final int end;

    /** How many people are named before the cue. */
    int past;

    Reading(Passage passage, Phrases<Stands> table, Span sentence, List<Person> people) {
      this.passage = passage;
      words = passage.words();
      this.table = table;
      this.people = people;
      start = passage.wordAt(sentence.start());
      end = passage.wordAt(sentence.end());
    }

    void addTo(List<Told> found) {
      for (int at = start; at < end; ) {
        while (past < people.size() && people.get(past).start() < at) {
          past++;
        }
        Optional<Match<Stands>> match = table.at(words, at);
        int from = at;
        int to = Math.min(end, at + match.map(Match::words).orElse(1));
        match
            .flatMap(cue -> person(cue.value(), from, to))
            .ifPresent(person -> found.add(person.told(from, to)));
        at = to;
      }
    }

    private Optional<Person> person(Stands cue, int from, int to) {
      return switch (cue) {
        case BEFORE -> behind(to, 1);
        case BEHIND -> before(from);
        case VERB -> spokenBefore(from, to).or(() -> subject(to)).or(() -> inverted(from, to));
        case CLAUSE -> Optional.empty();
      };
    }

    /** In <i>Im Gespräch mit Anna Weber sagte er</i> somebody else speaks. */
    private Optional<Person> spokenBefore(int verb, int verbEnd) {
      boolean other =
          VERB_SECOND.contains(passage.language())
              && verbEnd < end
              && pronouns.has(passage.language(), words.get(verbEnd).folded());
      return other ? Optional.empty() : before(verb);
    }

    /** The person that the words before a cue speak of. */
    private Optional<Person> before(int cue) {
      int comma = isBehindComma(cue) ? comma(cue) : cue;
      for (int i = past - 1; i >= Math.max(0, past - MOST_BEFORE); i--) {
        Person person = people.get(i);
        boolean apposed = isBehindComma(comma) && (person.end() == comma || person.to() == cue);
        if (apposed || isBeside(person.to(), cue, MOST_BEFORE_VERB)) {
          return Optional.of(person);
        }
      }
      return Optional.empty();
    }

    private boolean isBehindComma(int word) {
      return words.get(word).gap().startsWith(",");
    }

    /** The first word of the apposition that ends before a word; itself if there is none. */
    private int comma(int word) {
      for (int at = word - 1; at > start && word - at <= LONGEST_APPOSITION; at--) {
        if (isBehindComma(at)) {
          return at;
        }
      }
      return word;
    }

    /** The person at the beginning of a sentence that a verb ends. */
    private Optional<Person> subject(int verbEnd) {
      Person first = people.getFirst();
      boolean bare =
          !passage.text().startsWith("'", first.named().end())
              && !passage.text().startsWith("’", first.named().end());
      return verbEnd == end
              && bare
              && first.start() - start < FIRST_WORDS
              && VERB_LAST.contains(passage.language())
          ? Optional.of(first)
          : Optional.empty();
    }

    private Optional<Person> inverted(int from, int to) {
      String language = passage.language();
      boolean comma = isBehindComma(from) || (from > start + 1 && isBehindComma(from - 1));
      boolean possible =
          !VERB_BEHIND.contains(language) && (comma || !COMMA_BEFORE_VERB.contains(language));
      return possible ? behind(to, comma ? MOST_BETWEEN : 1) : Optional.empty();
    }

    private Optional<Person> behind(int cueEnd, int most) {
      int next = past;
      while (next < people.size() && people.get(next).start() < cueEnd) {
        next++;
      }
      return next < people.size()
              && isBeside(cueEnd, Math.max(cueEnd, people.get(next).from()), most)
          ? Optional.of(people.get(next))
          : Optional.empty();
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
