package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;

/**
 * Decides what single capitalised words name, by what else the text says: part of a longer name
 * found, a known place or organization, after a title, beside a verb of speech, after <i>in</i> or
 * <i>from</i>, or often.
 */
final class SingleNames {
  private static final int OFTEN = 2;

  private final Lexicon lexicon;
  private final List<Word> words;
  private final String language;
  private final Evidence evidence;
  private final Set<String> titled = new HashSet<>();
  private final Map<String, EntityType> parts = new HashMap<>();
  private final boolean nounsHaveCapitals;

  SingleNames(Lexicon lexicon, List<Word> words, String language, Evidence evidence) {
    this.lexicon = lexicon;
    this.words = words;
    this.language = language;
    this.evidence = evidence;
    this.nounsHaveCapitals = language.equals("de") || language.equals("lb");
  }

  /** The names among the words at the indexes, beside those found already. */
  List<Naming> decide(List<Integer> indexes, List<Integer> titledIndexes, List<Naming> found) {
    for (Naming naming : found) {
      if (naming.type() == EntityType.PERSON) {
        rememberParts(naming);
      }
    }
    titledIndexes.forEach(at -> titled.add(words.get(at).folded()));
    List<Naming> names = new ArrayList<>();
    for (int at : indexes) {
      Word word = unglued(words.get(at));
      type(word, at).ifPresent(type -> names.add(naming(word, type)));
    }
    return names;
  }

  private void rememberParts(Naming naming) {
    for (String part : Folding.fold(naming.text()).split(" ", -1)) {
      if (part.length() > 2) {
        parts.put(part, EntityType.PERSON);
      }
    }
  }

  private static Naming naming(Word word, EntityType type) {
    return new Naming(word.start(), word.end(), word.text(), type, 1);
  }

  private Word unglued(Word word) {
    int cut = lexicon.gluedAt(word.text());
    if (cut == 0) {
      cut = lexicon.gluedAt(word.text(), evidence.capitalised());
    }
    if (cut == 0) {
      return word;
    }
    String head = word.text().substring(0, cut);
    return new Word(
        word.start(),
        word.start() + cut,
        head,
        Folding.fold(head),
        word.beginsSentence(),
        word.gap());
  }

  private Optional<EntityType> type(Word word, int at) {
    String folded = word.folded();
    if (parts.containsKey(folded)) {
      return Optional.of(EntityType.PERSON);
    }
    if (lexicon.nameWords().isOrganizationWord(folded)
        || lexicon.isRole(language, folded)
        || (!word.isAcronym() && Places.findDemonym(folded).isPresent())) {
      return Optional.empty();
    }
    if (titled.contains(folded)) {
      return isWord(word) ? Optional.empty() : Optional.of(EntityType.PERSON);
    }
    if (KnownWord.mayBeOrganization(word) && Organizations.find(word.text()).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (KnownWord.mayBePlace(word) && Places.findName(folded).isPresent()) {
      return Optional.of(EntityType.PLACE);
    }
    return word.isAcronym() ? acronym(word) : unknown(word, at);
  }

  /** A word that the text also writes small is no name by its capital alone. */
  private boolean isWord(Word word) {
    return evidence.isAlsoSmall(word);
  }

  private Optional<EntityType> acronym(Word word) {
    boolean shouted = word.folded().length() > 6 || isWord(word);
    return shouted ? Optional.empty() : Optional.of(EntityType.ORGANIZATION);
  }

  private Optional<EntityType> unknown(Word word, int at) {
    if (isWord(word) || word.folded().length() < 3) {
      return Optional.empty();
    }
    boolean family = lexicon.hasFamilyEnding(word.folded());
    int inside = evidence.inside(word);
    if (word.beginsSentence() && inside == 0 && !family && !isBesideSpeech(at)) {
      return Optional.empty();
    }
    if (family || isBesideSpeech(at)) {
      return family || !nounsHaveCapitals ? Optional.of(EntityType.PERSON) : Optional.empty();
    }
    if (nounsHaveCapitals) {
      return Optional.empty();
    }
    if (isAfterPreposition(at)) {
      return Optional.of(EntityType.PLACE);
    }
    return inside >= OFTEN ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  private boolean isBesideSpeech(int at) {
    return isSpeech(at + 1, at + 1) || isSpeech(at - 1, at);
  }

  private boolean isSpeech(int verb, int joint) {
    return verb >= 0
        && verb < words.size()
        && joint < words.size()
        && words.get(joint).isNext()
        && lexicon.isSpeechVerb(language, words.get(verb).folded());
  }

  private boolean isAfterPreposition(int at) {
    return at > 0
        && words.get(at).isNext()
        && lexicon.isPlacePreposition(language, words.get(at - 1).folded());
  }
}
