package org.newsfold.enrich.names;

import org.newsfold.article.EntityType;
import org.newsfold.enrich.names.OrganizationWords.Kind;
import org.newsfold.enrich.text.Word;

/** Which words of a text may be part of an organization's name, and what joins them. */
final class OrganizationParts {
  private static final int MOST_LINKS = 3;

  private final CasedText text;
  private final PlainWords plain;
  private final PersonWords people;
  private final RoleWords roles;
  private final OrganizationWords words;
  private final KnownNames known;

  OrganizationParts(Lexicon lexicon, CasedText text) {
    this.text = text;
    plain = lexicon.plain();
    people = lexicon.people();
    roles = lexicon.roles();
    words = lexicon.organizations();
    known = lexicon.known();
  }

  /** Whether a name may begin with a word. */
  boolean mayBegin(int at) {
    return text.isCapitalised(at) && !plain.has(text, at);
  }

  /** Whether a word inside a sentence may stand in a name behind its first. */
  boolean isPart(int at) {
    Word word = text.word(at);
    boolean person = people.isGivenName(text, at) && text.isCapitalised(at + 1);
    return mayBegin(at) && !word.beginsSentence() && roles.at(text, at) == 0 && !person;
  }

  /** What a name that is whole already is only of. */
  boolean isKnownPlace(int at) {
    return text.isCapitalised(at)
        && known
            .typeOf(text, at, Math.max(1, known.at(text, at)))
            .filter(EntityType.PLACE::equals)
            .isPresent();
  }

  /** Whether a word is joined to the one before, be it by {@code d'} or {@code l'}. */
  boolean continues(int at) {
    return text.follows(at) || isElided(at);
  }

  private boolean isElided(int at) {
    if (at >= text.size()) {
      return false;
    }
    String gap = text.word(at).gap();
    return gap.length() == 3
        && gap.charAt(0) == ' '
        && (gap.charAt(1) == 'd' || gap.charAt(1) == 'l')
        && (gap.charAt(2) == '\'' || gap.charAt(2) == '’');
  }

  /**
   * Behind small words, and the name or noun that they join; 0 if there is none.
   *
   * @param capital whether the name begins with a capital, so that a small noun may complete it
   */
  int linked(int from, boolean capital) {
    int at = from;
    while (at - from < MOST_LINKS
        && continues(at)
        && !text.isCapitalised(at)
        && words.isLink(text, at)) {
      at++;
    }
    boolean linked = at > from || isElided(at);
    if (!linked || !continues(at)) {
      return 0;
    }
    boolean completes = capital && words.is(Kind.COMPLEMENT, text, at);
    boolean ofPerson = people.isGivenName(text, at) && !isElided(at);
    return (isPart(at) && !ofPerson) || completes ? at + 1 : 0;
  }
}
