package org.newsfold.enrich.names;

import org.newsfold.enrich.names.OrganizationWords.Kind;

/**
 * Finds names of organizations that a noun ends: capitalised words of which the last is a tail noun
 * (<i>West Yorkshire Police</i>).
 */
final class TailedOrganizations {
  private static final int LONGEST = 8;

  private final CasedText text;
  private final OrganizationParts parts;
  private final PlainWords plain;
  private final PersonWords people;
  private final PlaceWords places;
  private final RoleWords roles;
  private final OrganizationWords words;

  TailedOrganizations(Lexicon lexicon, CasedText text, OrganizationParts parts) {
    this.text = text;
    this.parts = parts;
    plain = lexicon.plain();
    people = lexicon.people();
    places = lexicon.places();
    roles = lexicon.roles();
    words = lexicon.organizations();
  }

  /** Behind the last tail noun of the capitalised words that begin here; 0 if there is none. */
  int end(int at) {
    if (!begins(at)) {
      return 0;
    }
    boolean first = words.is(Kind.FIRST, text, at) && isJoined(at + 1);
    int end = first ? at + 2 : 0;
    for (int next = at + 1; next - at < LONGEST && isJoined(next); next++) {
      if (roles.at(text, next) > 0 || text.word(next).beginsSentence()) {
        break;
      }
      if (words.isTail(text, next)) {
        end = next + 1;
      }
    }
    boolean person = end - at == 2 && people.isGivenName(text, at);
    return person ? 0 : end;
  }

  private boolean begins(int at) {
    boolean may =
        parts.mayBegin(at)
            && roles.at(text, at) == 0
            && !places.isDemonym(text, at)
            && !words.is(Kind.BEFORE, text, at);
    return may && !(text.word(at).beginsSentence() && text.evidence().isAlsoSmall(text.word(at)));
  }

  private boolean isJoined(int at) {
    return text.isCapitalised(at)
        && (text.follows(at) || text.word(at).gap().equals(" & "))
        && !plain.has(text, at);
  }
}
