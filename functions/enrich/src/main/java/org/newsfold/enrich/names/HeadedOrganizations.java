package org.newsfold.enrich.names;

import org.newsfold.enrich.names.OrganizationWords.Kind;

/**
 * Finds names of organizations that begin with a head noun and go on with what completes it:
 * adjectives and names, with small words between (<i>université de Lyon</i>, <i>Cour européenne des
 * droits de l'homme</i>, <i>Universität Heidelberg</i>).
 */
final class HeadedOrganizations {
  private static final int LONGEST = 8;
  private static final int MOST_ADJECTIVES = 3;

  private final CasedText text;
  private final OrganizationParts parts;
  private final PlainWords plain;
  private final RoleWords roles;
  private final OrganizationWords words;

  HeadedOrganizations(Lexicon lexicon, CasedText text, OrganizationParts parts) {
    this.text = text;
    this.parts = parts;
    plain = lexicon.plain();
    roles = lexicon.roles();
    words = lexicon.organizations();
  }

  /** Where the name ends that a head begins; 0 if there is none. */
  int end(int at) {
    boolean capital = text.isCapitalised(at);
    if (!isHead(at, capital)) {
      return 0;
    }
    int end = at + 1;
    boolean named = false;
    boolean described = false;
    while (end - at < LONGEST && parts.continues(end)) {
      boolean whole = named || described;
      if (whole && parts.isKnownPlace(end)) {
        break;
      } else if (parts.isPart(end) || isCapitalAdjective(end)) {
        named = true;
        end++;
      } else if (end - at <= MOST_ADJECTIVES && isSmallAdjective(end)) {
        described = true;
        named |= words.is(Kind.COMPLEMENT, text, end);
        end++;
      } else {
        int linked = parts.linked(end, capital);
        if (linked == 0 || (whole && parts.isKnownPlace(linked - 1))) {
          break;
        }
        named = true;
        end = linked;
      }
    }
    boolean inside = capital && described && !text.word(at).beginsSentence();
    return named || inside ? end : 0;
  }

  private boolean isHead(int at, boolean capital) {
    return capital
        ? words.is(Kind.HEAD, text, at) || (words.hasStem(text, at) && roles.at(text, at) == 0)
        : words.is(Kind.SMALL_HEAD, text, at);
  }

  /** {@code General} in {@code Fiscalía General}, a role elsewhere. */
  private boolean isCapitalAdjective(int at) {
    return text.follows(at)
        && text.isCapitalised(at)
        && !text.word(at).beginsSentence()
        && words.isAdjective(text, at);
  }

  private boolean isSmallAdjective(int at) {
    return !text.isCapitalised(at)
        && !plain.has(text, at)
        && (words.isAdjective(text, at) || words.is(Kind.COMPLEMENT, text, at));
  }
}
