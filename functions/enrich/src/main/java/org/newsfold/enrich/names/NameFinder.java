package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.article.EntityType;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;
import org.newsfold.text.Dateline;

/**
 * Finds the names of people, places and organizations in a text, with exact offsets. Time is linear
 * in the number of words.
 */
public final class NameFinder {
  private final Lexicon lexicon = Lexicon.shipped();
  private final CutWords cutting = new CutWords();
  private final UncasedNames uncased = new UncasedNames(lexicon);

  /** What is found in an article, each list in order and not overlapping. */
  public record Names(List<Naming> headline, List<Naming> body) {}

  /** A text and its words. */
  public record Part(String text, List<Word> words) {}

  /** The names of an article; what its body says about words also holds for its headline. */
  public Names find(Part headline, Part body, String language) {
    CapitalEvidence evidence = new CapitalEvidence(body.words());
    List<Naming> named = find(body, language, evidence);
    List<Naming> all = apart(withDateline(named, body, language));
    return new Names(apart(find(headline, language, evidence)), all);
  }

  private List<Naming> find(Part part, String language, CapitalEvidence evidence) {
    List<Word> words = cutting.cut(part.words(), evidence.capitalised(), language);
    CasedText text = new CasedText(part.text(), words, language, evidence);
    ComposedNames cased = new CasedNames(lexicon, text).find();
    List<Naming> all = new ArrayList<>(cased.found());
    all.addAll(
        new SingleNames(lexicon, text).decide(cased.single(), cased.titled(), cased.found()));
    all.addAll(uncased.find(part.text(), words, language));
    return withFamilies(all);
  }

  /** With the place of the dateline, wherever it is named, if it was not known before. */
  private List<Naming> withDateline(List<Naming> all, Part part, String language) {
    Optional<Span> dateline = Dateline.in(part.text()).map(Dateline::place);
    if (dateline.isEmpty()) {
      return all;
    }
    Span span = dateline.get();
    boolean known =
        all.stream()
            .filter(naming -> naming.start() < span.end() && span.start() < naming.end())
            .anyMatch(NameFinder::isKnown);
    boolean other =
        part.words().stream()
            .filter(word -> word.start() >= span.start() && word.end() <= span.end())
            .anyMatch(word -> isNoPlace(word, language));
    if (known || other) {
      return all;
    }
    String place = Folding.fold(span.of(part.text()));
    List<Naming> named = new ArrayList<>();
    named.add(naming(part.text(), span));
    for (Word word : part.words()) {
      if (word.isCapitalised() && word.folded().equals(place)) {
        named.add(naming(part.text(), new Span(word.start(), word.end())));
      }
    }
    all.stream().filter(naming -> !Folding.fold(naming.text()).equals(place)).forEach(named::add);
    return named;
  }

  /** Not a person, nor taken for an organization for its capitals alone. */
  private static boolean isKnown(Naming naming) {
    return switch (naming.type()) {
      case PERSON -> false;
      case PLACE -> true;
      case ORGANIZATION -> naming.words() > 1 || Organizations.find(naming.text()).isPresent();
    };
  }

  /** {@code By Anna Weber (CNN) —}. */
  private boolean isNoPlace(Word word, String language) {
    return lexicon.plain().has(language, word, true)
        || lexicon.people().isGivenName(language, word.folded())
        || lexicon.roles().has(language, word.folded());
  }

  private static Naming naming(String text, Span place) {
    String name = place.of(text);
    int words = name.split("[ -]", -1).length;
    return new Naming(place.start(), place.end(), name, EntityType.PLACE, words);
  }

  /** With {@code Ford} behind {@code Harrison Ford} for the person, whatever else is named so. */
  private static List<Naming> withFamilies(List<Naming> all) {
    Set<String> families = Naming.families(all);
    return all.stream()
        .map(naming -> families.contains(naming.text()) ? naming.as(EntityType.PERSON) : naming)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** In order; of two that overlap the earlier and longer stays. */
  private static List<Naming> apart(List<Naming> all) {
    all.sort(
        Comparator.comparingInt(Naming::start)
            .thenComparing(Comparator.comparingInt(Naming::end).reversed()));
    List<Naming> kept = new ArrayList<>();
    int end = 0;
    for (Naming naming : all) {
      if (naming.start() >= end) {
        kept.add(naming);
        end = naming.end();
      }
    }
    return kept;
  }
}
