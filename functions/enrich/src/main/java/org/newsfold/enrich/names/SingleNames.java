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

  private final Passage passage;
  private final Set<String> titled = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> families = new HashSet<>();

  SingleNames(Passage passage) {
    this.passage = passage;
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
    titledIndexes.forEach(at -> titled.add(passage.folded(at)));
    Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    for (int at : indexes) {
      type(at)
          .ifPresent(
              type ->
                  votes
                      .computeIfAbsent(passage.folded(at), word -> new EnumMap<>(EntityType.class))
                      .merge(type, 1, Integer::sum));
    }
    List<Naming> names = new ArrayList<>();
    for (int at : indexes) {
      Map<EntityType, Integer> said = votes.get(passage.folded(at));
      if (said != null) {
        Word word = passage.word(at);
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
    Word word = passage.word(at);
    if (parts.contains(word.folded()) && !passage.evidence().isAlsoSmall(word)) {
      return Optional.of(EntityType.PERSON);
    }
    if (passage.isOrganizationWord(at) || passage.isRole(at) || passage.isDemonym(at)) {
      return Optional.empty();
    }
    if (organizations.contains(word.folded()) && !passage.evidence().isAlsoSmall(word)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (word.isAcronym()) {
      boolean shouted = word.folded().length() > LONGEST_ACRONYM || passage.isTitleCase(at);
      return shouted || passage.evidence().isAlsoSmall(word)
          ? Optional.empty()
          : Optional.of(EntityType.ORGANIZATION);
    }
    if (passage.evidence().isAlsoSmall(word) || word.folded().length() < SHORTEST_PART) {
      return Optional.empty();
    }
    return isPerson(word, at) ? Optional.of(EntityType.PERSON) : unknown(word, at);
  }

  private boolean isPerson(Word word, int at) {
    if (titled.contains(word.folded()) || passage.hasFamilyEnding(at)) {
      return true;
    }
    boolean amongNouns = passage.nounsHaveCapitals();
    boolean given = passage.isGivenName(at) && !word.beginsSentence() && !passage.isTitleCase(at);
    if (passage.isBeforeAge(at) || passage.hasSomebody(at) || (given && !amongNouns)) {
      return true;
    }
    boolean alike =
        word.folded().length() >= SHORTEST_ALIKE && families.contains(family(word.text()));
    boolean known = passage.evidence().inside(word) > 0 || !word.beginsSentence();
    return (alike && known) || (!passage.nounsHaveCapitals() && isBesideSomebody(at));
  }

  private boolean isBesideSomebody(int at) {
    boolean before = passage.isBeforeSpeech(at);
    boolean behind = passage.isSpeechVerb(at - 1) && passage.word(at).isNext();
    return before || behind || passage.isBeforeSomebodysOffice(at);
  }

  private Optional<EntityType> unknown(Word word, int at) {
    int inside = passage.evidence().inside(word);
    if (passage.soundsLikePlace(at) && !passage.isTitleCase(at)) {
      return Optional.of(EntityType.PLACE);
    }
    boolean sayingNothing = word.beginsSentence() || passage.isTitleCase(at);
    if (passage.nounsHaveCapitals() || (sayingNothing && inside == 0)) {
      return Optional.empty();
    }
    if (passage.isLed(at)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (passage.isJoinedToPlace(at) || passage.isBesidePlaceNoun(at)) {
      return Optional.of(EntityType.PLACE);
    }
    if (passage.isAfterPlacePreposition(at) && !passage.isTitleCase(at)) {
      return Optional.of(EntityType.PLACE);
    }
    return inside >= OFTEN ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }
}
