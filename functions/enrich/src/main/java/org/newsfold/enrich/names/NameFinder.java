package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.article.EntityType;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;

/**
 * Finds the names of people, places and organizations in a text, with exact offsets. Time is linear
 * in the number of words.
 */
public final class NameFinder {
  /** Letters and apostrophe of an article or preposition that lost its vowel. */
  private static final int ELISION = 2;

  private final Lexicon lexicon = new Lexicon();
  private final UncasedNames uncased = new UncasedNames(lexicon);

  /** What is found in an article, each list in order and not overlapping. */
  public record Names(List<Naming> headline, List<Naming> body) {}

  /** A text and its words. */
  public record Part(String text, List<Word> words) {}

  /** The names of an article; what its body says about words also holds for its headline. */
  public Names find(Part headline, Part body, String language) {
    Evidence evidence = new Evidence(body.words());
    List<Naming> named = find(body, language, evidence);
    List<Naming> all = apart(withDateline(named, body, language));
    return new Names(apart(find(headline, language, evidence)), all);
  }

  private List<Naming> find(Part part, String language, Evidence evidence) {
    List<Word> words = cut(part.words(), evidence.capitalised(), language);
    Passage passage = new Passage(lexicon, part.text(), words, language, evidence);
    CasedNames cased = new CasedNames(passage);
    cased.find();
    List<Naming> all = new ArrayList<>(cased.found());
    all.addAll(new SingleNames(passage).decide(cased.single(), cased.titled(), cased.found()));
    all.addAll(uncased.find(part.text(), words, language));
    return withFamilies(all);
  }

  /** With the place of the dateline, wherever it is named, if it was not known before. */
  private List<Naming> withDateline(List<Naming> all, Part part, String language) {
    Optional<Span> dateline = Datelines.place(part.text());
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
    return lexicon.isPlain(language, word, true)
        || lexicon.isGivenName(language, word.folded())
        || lexicon.isRole(language, word.folded());
  }

  private static Naming naming(String text, Span place) {
    String name = place.of(text);
    int words = name.split("[ -]", -1).length;
    return new Naming(place.start(), place.end(), name, EntityType.PLACE, words);
  }

  /** With {@code Ford} behind {@code Harrison Ford} for the person, whatever else is named so. */
  private static List<Naming> withFamilies(List<Naming> all) {
    Set<String> families = new HashSet<>();
    for (Naming naming : all) {
      int last = naming.text().lastIndexOf(' ');
      if (naming.type() == EntityType.PERSON && last > 0) {
        families.add(naming.text().substring(last + 1));
      }
    }
    return all.stream()
        .map(naming -> families.contains(naming.text()) ? naming.as(EntityType.PERSON) : naming)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * Without what is no part of the name: {@code PetrowaWho}, in Turkish {@code Ankara'da}, in
   * French {@code l'Inde}.
   */
  private List<Word> cut(List<Word> words, Set<String> capitalised, String language) {
    boolean suffixed = language.equals("tr") || language.equals("az");
    boolean elided = language.equals("fr") || language.equals("it") || language.equals("ca");
    List<Word> cut = new ArrayList<>(words.size());
    String rest = "";
    for (Word whole : words) {
      Word word = after(rest, elided && isElided(whole) ? tail(whole, ELISION) : whole);
      int length = word.isCapitalised() ? lexicon.gluedAt(word.text(), capitalised) : 0;
      if (length == 0 && suffixed && word.isCapitalised()) {
        length = Math.max(word.text().indexOf('\''), word.text().indexOf('’'));
      }
      rest = length <= 0 ? "" : word.text().substring(length);
      cut.add(length <= 0 ? word : head(word, length));
    }
    return cut;
  }

  /** Whether it begins as {@code l'} or {@code d'}; a capital there may be a name's own. */
  private static boolean isElided(Word word) {
    String text = word.text();
    if (text.length() <= ELISION || (text.charAt(1) != '\'' && text.charAt(1) != '’')) {
      return false;
    }
    char first = text.charAt(0);
    return first == 'l'
        || first == 'd'
        || (word.beginsSentence() && (first == 'L' || first == 'D'));
  }

  private static Word tail(Word word, int from) {
    String tail = word.text().substring(from);
    return new Word(
        word.start() + from,
        word.end(),
        tail,
        Folding.fold(tail),
        word.beginsSentence(),
        word.gap() + word.text().substring(0, from));
  }

  /** With what was cut off the word before as part of the gap. */
  private static Word after(String rest, Word word) {
    return rest.isEmpty()
        ? word
        : new Word(
            word.start(),
            word.end(),
            word.text(),
            word.folded(),
            word.beginsSentence(),
            rest + word.gap());
  }

  private static Word head(Word word, int length) {
    String head = word.text().substring(0, length);
    return new Word(
        word.start(),
        word.start() + length,
        head,
        Folding.fold(head),
        word.beginsSentence(),
        word.gap());
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
