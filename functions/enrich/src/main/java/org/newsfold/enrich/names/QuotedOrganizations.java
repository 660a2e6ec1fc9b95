package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.enrich.names.OrganizationPhrases.Stretch;
import org.newsfold.enrich.names.OrganizationWords.Kind;

/**
 * Finds names of organizations that are announced: capitalised or quoted words behind a noun as
 * <i>newspaper</i>, and in Russian and Ukrainian few quoted words, mostly a company, a paper or a
 * club, behind any that names no work.
 */
final class QuotedOrganizations {
  private static final int LONGEST = 5;
  private static final int LONGEST_ALONE = 2;
  private static final String OPENING = "«„“\"‹";
  private static final String CLOSING = "»“”\"›";

  private final CasedText text;
  private final OrganizationParts parts;
  private final PlainWords plain;
  private final PersonWords people;
  private final PlaceWords places;
  private final OrganizationWords words;
  private final KnownNames known;

  QuotedOrganizations(Lexicon lexicon, CasedText text, OrganizationParts parts) {
    this.text = text;
    this.parts = parts;
    plain = lexicon.plain();
    people = lexicon.people();
    places = lexicon.places();
    words = lexicon.organizations();
    known = lexicon.known();
  }

  /** What is named behind a noun as <i>newspaper</i> that stands here. */
  Optional<Stretch> behindNoun(int at) {
    if (!words.is(Kind.BEFORE, text, at) || at + 1 >= text.size()) {
      return Optional.empty();
    }
    int from = at + 1;
    if (opens(from)) {
      return quoted(from);
    }
    int to = from;
    while (to - from < LONGEST && text.follows(to) && isOwnName(to, from)) {
      to++;
      int linked = text.follows(to) ? parts.linked(to, false) : 0;
      to = linked > 0 && !parts.isKnownPlace(linked - 1) ? linked : to;
    }
    boolean next = text.word(from).isNext();
    return to > from && next ? Optional.of(new Stretch(from, to)) : Optional.empty();
  }

  private boolean isOwnName(int at, int from) {
    boolean person = people.isGivenName(text, at) && !text.word(at).isAcronym();
    return parts.isPart(at)
        && !person
        && !places.isDemonym(text, at)
        && (at > from || known.typeOf(text, at, 1).isEmpty());
  }

  /** The few words in quotation marks that begin here. */
  Optional<Stretch> alone(int at) {
    boolean may =
        words.hasStems(text.language())
            && at > 0
            && opens(at)
            && !words.is(Kind.WORK, text, at - 1)
            && !plain.has(text, at);
    return may
        ? quoted(at).filter(name -> name.to() - name.from() <= LONGEST_ALONE)
        : Optional.empty();
  }

  /** Whether a quotation mark opens before a word. */
  boolean opens(int at) {
    String gap = text.word(at).gap();
    return gap.length() == 2 && OPENING.indexOf(gap.charAt(1)) >= 0;
  }

  private Optional<Stretch> quoted(int from) {
    for (int to = from + 1; to - from <= LONGEST && to <= text.size(); to++) {
      if (text.hasAny(text.word(to - 1).end(), CLOSING)) {
        return text.isCapitalised(from) ? Optional.of(new Stretch(from, to)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
