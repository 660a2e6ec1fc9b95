package org.newsfold.enrich.names;

import static java.lang.Character.UnicodeScript.CYRILLIC;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.Governments;
import org.newsfold.name.KnownPeople;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;

/**
 * What a phrase is known to name, by {@link Organizations}, {@link Places} and {@link KnownPeople},
 * and which words of a text are such a phrase.
 */
final class KnownNames {
  private static final int SHORTEST_INFLECTED = 6;
  private static final List<String> CASES =
      List.of("а", "у", "е", "ы", "и", "ом", "ой", "ою", "ем", "я", "ю", "і");

  private static final int LONGEST = 5;
  private static final int LONGEST_PHRASE = 80;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_ACRONYM = 2;
  private static final int SHORTEST_IN_CONTEXT = 3;

  private final WordTable ands = new WordTable(KnownNames.class, "and-words.tsv");
  private final OrganizationWords organizations;
  private final PlaceWords places;
  private final SpeechWords speech;

  KnownNames(OrganizationWords organizations, PlaceWords places, SpeechWords speech) {
    this.organizations = organizations;
    this.places = places;
    this.speech = speech;
  }

  /** How many words of a known name begin here; 0 if none. */
  int at(CasedText text, int at) {
    int most = 1;
    while (most < LONGEST && text.follows(at + most)) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      boolean capital = text.isCapitalised(at + length - 1);
      if (capital ? typeOf(text, at, length).isPresent() : isSmallEnded(text, at, length)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * {@code Union européenne}, {@code Чёрное море}: only the first word of an organization's or a
   * place's name need have a capital.
   */
  private boolean isSmallEnded(CasedText text, int at, int length) {
    return length > 1
        && text.isCapitalised(at)
        && typeOf(text, at, length).filter(type -> type != EntityType.PERSON).isPresent();
  }

  /** {@code Leeds and Bradford}: whether a place is named before, and a small word between. */
  boolean isJoinedToPlace(CasedText text, int at) {
    return at > 1
        && text.word(at).isNext()
        && text.word(at - 1).isNext()
        && ands.has(text.language(), text.folded(at - 1))
        && text.isCapitalised(at - 2)
        && (places.isAfterPreposition(text, at - 2)
            || typeOf(text, at - 2, 1).filter(EntityType.PLACE::equals).isPresent());
  }

  boolean isPerson(CasedText text, int at) {
    return typeOf(text, at, 1).filter(EntityType.PERSON::equals).isPresent();
  }

  /** What so many words of a text are known to name. */
  Optional<EntityType> typeOf(CasedText text, int at, int length) {
    int letters = text.folded(at).length();
    if (length == 1 && (letters < shortest(text, at) || places.isDemonym(text, at))) {
      return Optional.empty();
    }
    String phrase = text.phrase(at, at + length);
    if (phrase.length() > LONGEST_PHRASE) {
      return Optional.empty();
    }
    Optional<EntityType> type = typeOf(phrase);
    boolean ofPlace = type.filter(EntityType.PLACE::equals).isPresent();
    if (ofPlace && speaks(text, at, length) && Governments.ofCapital(phrase).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return ofPlace && organizations.isBeforeWord(text, at + length) ? Optional.empty() : type;
  }

  /** How many letters a known name has at least where it is one word. */
  private int shortest(CasedText text, int at) {
    if (text.word(at).isAcronym()) {
      return text.isShouted(at) ? SHORTEST_IN_CONTEXT : SHORTEST_ACRONYM;
    }
    return places.isAfterPreposition(text, at) ? SHORTEST_IN_CONTEXT : SHORTEST;
  }

  /** {@code Washington said}: a capital that speaks is its government. */
  private boolean speaks(CasedText text, int at, int length) {
    return text.follows(at + length)
        && speech.isVerb(text, at + length)
        && !places.isAfterPreposition(text, at);
  }

  /** The type of a name in any of the grammatical cases that places have. */
  Optional<EntityType> typeOf(String name) {
    Optional<EntityType> exact = typeOfExactly(name);
    if (exact.isEmpty() && Places.findName(name).isPresent()) {
      return Optional.of(EntityType.PLACE);
    }
    return exact.isEmpty() && isInflectedOrganization(name)
        ? Optional.of(EntityType.ORGANIZATION)
        : exact;
  }

  /** {@code Госдумы}, {@code Росстата}: one Cyrillic word in a case of its own. */
  private static boolean isInflectedOrganization(String name) {
    if (name.length() < SHORTEST_INFLECTED || UnicodeScript.of(name.charAt(0)) != CYRILLIC) {
      return false;
    }
    for (String ending : CASES) {
      String stem = name.substring(0, name.length() - ending.length());
      String cut = name.substring(stem.length()).toLowerCase(Locale.ROOT);
      if (cut.equals(ending)
          && (Organizations.find(stem).isPresent() || Organizations.find(stem + "а").isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** The type of a name exactly as in the tables. */
  Optional<EntityType> typeOfExactly(String name) {
    String folded = Folding.fold(name);
    if (KnownPeople.hasFolded(folded)) {
      return Optional.of(EntityType.PERSON);
    }
    if (Organizations.hasFolded(folded)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return Places.hasFolded(folded) ? Optional.of(EntityType.PLACE) : Optional.empty();
  }
}
