package org.newsfold.enrich.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.EntityType;
import org.newsfold.article.Span;
import org.newsfold.article.Speaker;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;

/**
 * Finds who is quoted: the person nearest to the word of speech, or else an organization, a role,
 * or a pronoun and whom it stands for.
 */
final class Speakers {
  /** A role stands at most so many words from the word of speech. */
  private static final int NEAR = 4;

  /** A pronoun stands for a person named at most so far before, in UTF-16 units. */
  private static final int PRONOUN_REACH = 600;

  private final Passage passage;
  private final String text;
  private final Phrases<Boolean> offices;
  private final Phrases<Boolean> standIns;

  Speakers(Passage passage, Phrases<Boolean> offices, Phrases<Boolean> standIns) {
    this.passage = passage;
    this.text = passage.text();
    this.offices = offices;
    this.standIns = standIns;
  }

  /**
   * Who is quoted.
   *
   * @param beside what stands on the side of the quote that names the speaker
   * @param verb the word of speech there; -1 if there is none
   * @param other what stands on the other side
   */
  Optional<Speaker> of(Span beside, int verb, Span other) {
    return person(beside, verb, beside.start() > other.start())
        .or(() -> nearestPerson(other))
        .or(() -> organization(beside, verb))
        .or(() -> office(beside, verb))
        .or(() -> pronoun(beside, verb));
  }

  /** The nearest to the verb; behind a quote the first, if the verb comes after it. */
  private Optional<Speaker> person(Span context, int verb, boolean behind) {
    List<Named> people =
        passage.namedIn(context.start(), context.end()).stream().filter(Named::isPerson).toList();
    boolean leads =
        behind && verb >= 0 && !people.isEmpty() && people.get(0).end() <= startOf(verb);
    return (leads
            ? Optional.of(people.get(0))
            : people.stream()
                .min(
                    Comparator.comparingInt(
                        one -> distance(one.start(), one.end(), verb, context))))
        .map(one -> new Speaker(one.start(), one.end(), one.text(), one.id()));
  }

  private int startOf(int word) {
    return passage.words().get(word).start();
  }

  private Optional<Speaker> nearestPerson(Span context) {
    List<Named> people =
        passage.namedIn(context.start(), context.end()).stream().filter(Named::isPerson).toList();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(people.get(people.size() - 1))
            .map(one -> new Speaker(one.start(), one.end(), one.text(), one.id()));
  }

  /** In words from the verb; without one from the end of the context. */
  private int distance(int start, int end, int verb, Span context) {
    if (verb < 0) {
      return passage.wordsBetween(end, context.end());
    }
    Word word = passage.words().get(verb);
    return end <= word.start()
        ? passage.wordsBetween(end, word.start())
        : passage.wordsBetween(word.end(), start);
  }

  private Optional<Speaker> organization(Span context, int verb) {
    return passage.namedIn(context.start(), context.end()).stream()
        .filter(one -> one.type() == EntityType.ORGANIZATION)
        .filter(one -> distance(one.start(), one.end(), verb, context) <= 1)
        .findFirst()
        .map(one -> new Speaker(one.start(), one.end(), one.text(), one.id()));
  }

  private Optional<Speaker> office(Span context, int verb) {
    return nearest(offices, context, verb, NEAR)
        .map(span -> new Speaker(span.start(), span.end(), span.of(text), null));
  }

  private Optional<Speaker> pronoun(Span context, int verb) {
    return nearest(standIns, context, verb, 1)
        .map(
            span ->
                new Speaker(
                    span.start(),
                    span.end(),
                    span.of(text),
                    passage
                        .personBefore(context.start(), PRONOUN_REACH)
                        .map(Named::id)
                        .orElse(null)));
  }

  private Optional<Span> nearest(Phrases<Boolean> table, Span context, int verb, int farthest) {
    List<Word> words = passage.words();
    int to = passage.wordAt(context.end());
    @Nullable Span best = null;
    int least = farthest + 1;
    for (int i = passage.wordAt(context.start()); i < to; i++) {
      int length = table.at(words, i).map(Match::words).orElse(0);
      if (length > 0 && i + length <= to) {
        Span span = new Span(words.get(i).start(), words.get(i + length - 1).end());
        int distance = distance(span.start(), span.end(), verb, context);
        best = distance < least ? span : best;
        least = Math.min(distance, least);
      }
    }
    return Optional.ofNullable(best);
  }
}
