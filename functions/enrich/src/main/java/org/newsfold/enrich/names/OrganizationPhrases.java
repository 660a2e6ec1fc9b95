package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.names.OrganizationWords.Kind;
import org.newsfold.enrich.text.Word;

/**
 * Finds names of organizations by how they are composed ({@code organization-nouns.tsv}).
 *
 * <ul>
 *   <li>A head noun and what completes it: adjectives and names, with small words between
 *       (<i>université de Lyon</i>, <i>Cour européenne des droits de l'homme</i>, <i>Universität
 *       Heidelberg</i>).
 *   <li>Capitalised words of which the last is a tail noun (<i>West Yorkshire Police</i>).
 *   <li>In Russian and Ukrainian an adjective and a small noun (<i>Томский университет</i>).
 *   <li>Capitalised or quoted words behind a noun as <i>newspaper</i>.
 *   <li>One word that says it, as German compounds do (<i>Verteidigungsministerium</i>).
 * </ul>
 */
final class OrganizationPhrases {
  private static final int LONGEST = 8;
  private static final int LONGEST_QUOTED = 5;
  private static final int LONGEST_QUOTED_ALONE = 2;
  private static final int MOST_ADJECTIVES = 3;
  private static final int MOST_LINKS = 3;
  private static final String OPENING = "«„“\"‹";
  private static final String CLOSING = "»“”\"›";

  private final Passage passage;
  private final OrganizationWords meanings;
  private final String language;

  /** The words of a name, from the first to behind the last. */
  record Stretch(int from, int to) {}

  OrganizationPhrases(Passage passage, OrganizationWords meanings, String language) {
    this.passage = passage;
    this.meanings = meanings;
    this.language = language;
  }

  /** The name that begins here, or behind the noun that stands here. */
  Optional<Stretch> at(int at) {
    if (passage.isTitleCase(at)) {
      return Optional.empty();
    }
    int end = headed(at);
    if (end == 0) {
      end = tailed(at);
      end = end == 0 ? 0 : Math.max(end, headed(end - 1));
    }
    if (end == 0 && meanings.hasStems(language)) {
      end = adjectival(at);
    }
    if (end > 0) {
      return Optional.of(new Stretch(at, end));
    }
    Optional<Stretch> named = named(at);
    if (named.isEmpty() && isAlone(at)) {
      return Optional.of(new Stretch(at, at + 1));
    }
    return named.isEmpty() ? quotedName(at) : named;
  }

  private boolean isAlone(int at) {
    return passage.word(at).isCapitalised() && meanings.isWhole(language, passage.folded(at));
  }

  /**
   * In Russian and Ukrainian few words in quotation marks are mostly a company, a paper or a club.
   */
  private Optional<Stretch> quotedName(int at) {
    boolean may =
        meanings.hasStems(language)
            && at > 0
            && opens(at)
            && !meanings.is(Kind.WORK, language, passage.folded(at - 1))
            && !passage.isPlain(at);
    return may
        ? quoted(at).filter(name -> name.to() - name.from() <= LONGEST_QUOTED_ALONE)
        : Optional.empty();
  }

  /** Where the name ends that a head begins; 0 if there is none. */
  private int headed(int at) {
    boolean capital = passage.word(at).isCapitalised();
    if (!isHead(at, capital)) {
      return 0;
    }
    int end = at + 1;
    boolean named = false;
    boolean described = false;
    for (int next = end; next - at < LONGEST && continues(next); ) {
      boolean whole = named || described;
      if (whole && isKnownPlace(next)) {
        break;
      } else if (isNamePart(next) || isCapitalAdjective(next)) {
        named = true;
        next++;
        end = next;
      } else if (next - at <= MOST_ADJECTIVES && isSmallAdjective(next)) {
        described = true;
        named |= meanings.is(Kind.COMPLEMENT, language, passage.folded(next));
        next++;
        end = next;
      } else {
        int linked = linked(next, capital);
        if (linked == 0 || (whole && isKnownPlace(linked - 1))) {
          break;
        }
        named = true;
        next = linked;
        end = next;
      }
    }
    boolean inside = capital && described && !passage.word(at).beginsSentence();
    return named || inside ? end : 0;
  }

  private boolean isHead(int at, boolean capital) {
    String folded = passage.folded(at);
    return capital
        ? meanings.is(Kind.HEAD, language, folded)
            || (meanings.hasStem(language, folded) && passage.roleAt(at) == 0)
        : meanings.is(Kind.SMALL_HEAD, language, folded);
  }

  /** Whether a word is joined to the one before, be it by {@code d'} or {@code l'}. */
  private boolean continues(int at) {
    return passage.follows(at) || isElided(at);
  }

  private boolean isElided(int at) {
    if (at >= passage.size()) {
      return false;
    }
    String gap = passage.word(at).gap();
    return gap.length() == 3
        && gap.charAt(0) == ' '
        && (gap.charAt(1) == 'd' || gap.charAt(1) == 'l')
        && (gap.charAt(2) == '\'' || gap.charAt(2) == '’');
  }

  private boolean isNamePart(int at) {
    Word word = passage.word(at);
    boolean person = passage.isGivenName(at) && passage.isCapitalised(at + 1);
    return word.isCapitalised()
        && !word.beginsSentence()
        && !passage.isPlain(at)
        && passage.roleAt(at) == 0
        && !person;
  }

  /** What a name that is whole already is only of. */
  private boolean isKnownPlace(int at) {
    return passage.isCapitalised(at)
        && passage
            .known(at, Math.max(1, passage.knownAt(at)))
            .filter(EntityType.PLACE::equals)
            .isPresent();
  }

  /** {@code General} in {@code Fiscalía General}, a role elsewhere. */
  private boolean isCapitalAdjective(int at) {
    return passage.follows(at)
        && passage.isCapitalised(at)
        && !passage.word(at).beginsSentence()
        && meanings.isAdjective(language, passage.folded(at));
  }

  private boolean isSmallAdjective(int at) {
    String folded = passage.folded(at);
    return !passage.word(at).isCapitalised()
        && !passage.isPlain(at)
        && (meanings.isAdjective(language, folded)
            || meanings.is(Kind.COMPLEMENT, language, folded));
  }

  /** Behind small words, and the name or noun that they join; 0 if there is none. */
  private int linked(int from, boolean capital) {
    int at = from;
    while (at - from < MOST_LINKS
        && continues(at)
        && !passage.word(at).isCapitalised()
        && meanings.isLink(language, passage.folded(at))) {
      at++;
    }
    boolean linked = at > from || isElided(at);
    if (!linked || !continues(at)) {
      return 0;
    }
    boolean completes = capital && meanings.is(Kind.COMPLEMENT, language, passage.folded(at));
    boolean ofPerson = passage.isGivenName(at) && !isElided(at);
    return (isNamePart(at) && !ofPerson) || completes ? at + 1 : 0;
  }

  /** Behind the last tail noun of the capitalised words that begin here; 0 if there is none. */
  private int tailed(int at) {
    boolean begins =
        isNamePartAnywhere(at)
            && passage.roleAt(at) == 0
            && !passage.isDemonym(at)
            && !meanings.is(Kind.BEFORE, language, passage.folded(at));
    if (!begins
        || (passage.word(at).beginsSentence()
            && passage.evidence().isAlsoSmall(passage.word(at)))) {
      return 0;
    }
    boolean first = meanings.is(Kind.FIRST, language, passage.folded(at)) && isJoined(at + 1);
    int end = first ? at + 2 : 0;
    for (int next = at + 1; next - at < LONGEST && isJoined(next); next++) {
      if (passage.roleAt(next) > 0 || passage.word(next).beginsSentence()) {
        break;
      }
      if (meanings.isTail(language, passage.folded(next))) {
        end = next + 1;
      }
    }
    boolean person = end - at == 2 && passage.isGivenName(at);
    return person ? 0 : end;
  }

  private boolean isNamePartAnywhere(int at) {
    return passage.word(at).isCapitalised() && !passage.isPlain(at);
  }

  private boolean isJoined(int at) {
    return passage.isCapitalised(at)
        && (passage.follows(at) || passage.word(at).gap().equals(" & "))
        && !passage.isPlain(at);
  }

  /** Behind the small noun that adjectives of which the first is capitalised describe. */
  private int adjectival(int at) {
    boolean begins = isNamePartAnywhere(at) && meanings.isAdjective(language, passage.folded(at));
    int noun = at + 1;
    while (begins
        && noun - at < MOST_ADJECTIVES
        && passage.follows(noun)
        && !passage.word(noun).isCapitalised()
        && meanings.isAdjective(language, passage.folded(noun))
        && !meanings.hasStem(language, passage.folded(noun))) {
      noun++;
    }
    boolean named =
        begins
            && passage.follows(noun)
            && !passage.word(noun).isCapitalised()
            && meanings.hasStem(language, passage.folded(noun));
    boolean nameless = noun + 1 >= passage.size() || !opens(noun + 1);
    return named && nameless ? noun + 1 : 0;
  }

  /** What is named behind a noun as <i>newspaper</i>. */
  private Optional<Stretch> named(int at) {
    if (!meanings.is(Kind.BEFORE, language, passage.folded(at)) || at + 1 >= passage.size()) {
      return Optional.empty();
    }
    int from = at + 1;
    if (opens(from)) {
      return quoted(from);
    }
    int to = from;
    while (to - from < LONGEST_QUOTED && passage.follows(to) && isOwnName(to, from)) {
      to++;
      int linked = passage.follows(to) ? linked(to, false) : 0;
      to = linked > 0 && !isKnownPlace(linked - 1) ? linked : to;
    }
    boolean next = passage.word(from).isNext();
    return to > from && next ? Optional.of(new Stretch(from, to)) : Optional.empty();
  }

  private boolean isOwnName(int at, int from) {
    boolean person = passage.isGivenName(at) && !passage.word(at).isAcronym();
    return isNamePart(at)
        && !person
        && !passage.isDemonym(at)
        && (at > from || passage.known(at, 1).isEmpty());
  }

  private boolean opens(int at) {
    String gap = passage.word(at).gap();
    return gap.length() == 2 && OPENING.indexOf(gap.charAt(1)) >= 0;
  }

  private Optional<Stretch> quoted(int from) {
    for (int to = from + 1; to - from <= LONGEST_QUOTED && to <= passage.size(); to++) {
      int end = passage.word(to - 1).end();
      if (passage.hasAny(end, CLOSING)) {
        return passage.word(from).isCapitalised()
            ? Optional.of(new Stretch(from, to))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a noun as <i>workers</i> stands behind a name. */
  boolean isNamedBefore(int at) {
    return passage.follows(at) && meanings.is(Kind.AFTER, language, passage.folded(at));
  }
}
