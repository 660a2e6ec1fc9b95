package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.EntityGroup;
import org.newsfold.name.EntityId;
import org.newsfold.name.Folding;

/**
 * Decides what single capitalised words name, by what else the text says: part of a longer name
 * found, or spelt much like one; after a title; beside a verb of speech; after <i>in</i> or
 * <i>from</i>; or often.
 */
final class SingleNames {
  private static final int OFTEN = 2;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_ALIKE = 4;
  private static final int LONGEST_ACRONYM = 6;

  private final CasedText text;
  private final PersonWords people;
  private final PlaceWords places;
  private final SpeechWords speech;
  private final RoleWords roles;
  private final OrganizationWords organizationWords;
  private final KnownNames known;
  private final Set<String> titled = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> families = new HashSet<>();

  SingleNames(Lexicon lexicon, CasedText text) {
    this.text = text;
    people = lexicon.people();
    places = lexicon.places();
    speech = lexicon.speech();
    roles = lexicon.roles();
    organizationWords = lexicon.organizations();
    known = lexicon.known();
  }

  /** The names among the words at the indexes, beside those found already. */
  List<Naming> decide(List<Integer> indexes, List<Integer> titledIndexes, List<Naming> found) {
    for (Naming naming : found) {
      if (naming.type() == EntityType.PERSON) {
        rememberParts(naming);
      } else if (naming.type() == EntityType.ORGANIZATION && naming.words() > 1) {
        organizations.add(Folding.fold(naming.text()).split(" ", 2)[0]);
      }
    }
    titledIndexes.forEach(at -> titled.add(text.folded(at)));
    Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    for (int at : indexes) {
      type(at)
          .ifPresent(
              type ->
                  votes
                      .computeIfAbsent(text.folded(at), word -> new EnumMap<>(EntityType.class))
                      .merge(type, 1, Integer::sum));
    }
    List<Naming> names = new ArrayList<>();
    for (int at : indexes) {
      Map<EntityType, Integer> said = votes.get(text.folded(at));
      if (said != null) {
        Word word = text.word(at);
        EntityType type = winner(said);
        names.add(new Naming(word.start(), word.end(), word.text(), type, 1));
      }
    }
    return names;
  }

  /** One word names one thing in one text: what most of its places say. */
  private static EntityType winner(Map<EntityType, Integer> votes) {
    return Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private void rememberParts(Naming naming) {
    for (String part : Folding.fold(naming.text()).split(" ", -1)) {
      if (part.length() >= SHORTEST_PART) {
        parts.add(part);
      }
    }
    families.add(family(naming.text()));
  }

  private static String family(String name) {
    return EntityGroup.of(EntityId.of(EntityType.PERSON, name));
  }

  private Optional<EntityType> type(int at) {
    Word word = text.word(at);
    if (parts.contains(word.folded()) && !text.evidence().isAlsoSmall(word)) {
      return Optional.of(EntityType.PERSON);
    }
    if (organizationWords.isWord(text, at) || roles.has(text, at) || places.isDemonym(text, at)) {
      return Optional.empty();
    }
    if (organizations.contains(word.folded()) && !text.evidence().isAlsoSmall(word)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (word.isAcronym()) {
      boolean shouted = word.folded().length() > LONGEST_ACRONYM || text.isTitleCase(at);
      return shouted || text.evidence().isAlsoSmall(word)
          ? Optional.empty()
          : Optional.of(EntityType.ORGANIZATION);
    }
    if (text.evidence().isAlsoSmall(word) || word.folded().length() < SHORTEST_PART) {
      return Optional.empty();
    }
    return isPerson(word, at) ? Optional.of(EntityType.PERSON) : unknown(word, at);
  }

  private boolean isPerson(Word word, int at) {
    if (titled.contains(word.folded()) || people.hasFamilyEnding(text, at)) {
      return true;
    }
    boolean amongNouns = text.nounsHaveCapitals();
    boolean given = people.isGivenName(text, at) && !word.beginsSentence() && !text.isTitleCase(at);
    if (people.isBeforeAge(text, at) || roles.hasSomebody(text, at) || (given && !amongNouns)) {
      return true;
    }
    boolean alike =
        word.folded().length() >= SHORTEST_ALIKE && families.contains(family(word.text()));
    boolean told = text.evidence().inside(word) > 0 || !word.beginsSentence();
    return (alike && told) || (!text.nounsHaveCapitals() && isBesideSomebody(at));
  }

  private boolean isBesideSomebody(int at) {
    boolean before = speech.isBeforeVerb(text, at);
    boolean behind = speech.isVerb(text, at - 1) && text.word(at).isNext();
    return before || behind || roles.isBeforeOffice(text, at);
  }

  private Optional<EntityType> unknown(Word word, int at) {
    int inside = text.evidence().inside(word);
    if (places.soundsLikePlace(text, at) && !text.isTitleCase(at)) {
      return Optional.of(EntityType.PLACE);
    }
    boolean sayingNothing = word.beginsSentence() || text.isTitleCase(at);
    if (text.nounsHaveCapitals() || (sayingNothing && inside == 0)) {
      return Optional.empty();
    }
    if (roles.isLed(text, at)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (known.isJoinedToPlace(text, at) || places.isBesideNoun(text, at)) {
      return Optional.of(EntityType.PLACE);
    }
    if (places.isAfterPreposition(text, at) && !text.isTitleCase(at)) {
      return Optional.of(EntityType.PLACE);
    }
    return inside >= OFTEN ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }
}
