package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.names.OrganizationPhrases.Stretch;
import org.newsfold.enrich.text.Word;

/**
 * Finds names in scripts that have capitals: runs of capitalised words, cut at known names, titles
 * and adjectives of peoples.
 *
 * <ul>
 *   <li>A run with a word like <i>Ministry</i> or <i>Bank</i> is an organization, one that begins
 *       with a given name or follows a title is a person.
 *   <li>Other runs of up to four words count as people, except where nouns have capitals too
 *       (German) or a line capitalises all its words: there they need a given name, a title or an
 *       initial.
 *   <li>What machine translation leaves of forms of address ({@code G -n Petrow}) counts as a
 *       title.
 *   <li>Single words are left to {@link SingleNames}, which knows the whole text.
 * </ul>
 */
final class CasedNames {
  private static final int LONGEST_PERSON = 4;

  private final Passage passage;
  private final OrganizationPhrases organizations;
  private final CapitalRuns runs;
  private final List<Naming> found = new ArrayList<>();
  private final List<Integer> single = new ArrayList<>();
  private final List<Integer> titled = new ArrayList<>();
  private int afterRole = -1;

  CasedNames(Passage passage) {
    this.passage = passage;
    this.organizations = passage.organizations();
    this.runs = new CapitalRuns(passage, organizations);
  }

  /** Fills {@link #found} and the single words left over. */
  void find() {
    for (int at = 0; at < passage.size(); ) {
      boolean capital = passage.word(at).isCapitalised();
      Optional<Stretch> organization = organizations.at(at);
      if (organization.isPresent()) {
        add(organization.get().from(), organization.get().to(), EntityType.ORGANIZATION);
        at = organization.get().to();
      } else if (capital && (!passage.isPlain(at) || passage.knownAt(at) > 0)) {
        at = cut(at, runs.end(at));
      } else {
        int role = passage.roleAt(at);
        at += Math.max(1, role);
        afterRole = role > 0 ? at : afterRole;
      }
    }
  }

  List<Naming> found() {
    return found;
  }

  /** Indexes of single capitalised words that may be names. */
  List<Integer> single() {
    return single;
  }

  /** Those of them that follow a title. */
  List<Integer> titled() {
    return titled;
  }

  /** Cuts a run into names; answers where to go on. */
  private int cut(int from, int to) {
    int piece = from;
    int at = from;
    while (at < to) {
      int known = passage.knownAt(at);
      int role = known > 0 || passage.isHyphened(at) ? 0 : passage.roleAt(at);
      if (known > 0 && !isWithinPerson(piece, at, to)) {
        close(piece, at);
        add(at, at + known, passage.known(at, known).orElse(EntityType.PLACE));
        at += known;
        piece = at;
      } else if (role > 0 || passage.isDemonym(at)) {
        close(piece, at);
        at += Math.max(1, role);
        piece = at;
        afterRole = role > 0 || afterRole == at - 1 ? at : afterRole;
      } else {
        at++;
      }
    }
    close(piece, at);
    return Math.max(at, to);
  }

  /** {@code Sofia Petrova}, {@code Michael Jordan}: a known name beside a person's. */
  private boolean isWithinPerson(int piece, int at, int to) {
    if (at > piece + 1 && passage.hasSuffix(at)) {
      return false;
    }
    if (at > piece + 1 && passage.isParticle(at - 1) && passage.isGivenName(piece)) {
      return true;
    }
    if (at > piece && (passage.isGivenName(at - 1) || passage.isKnownPerson(at))) {
      return true;
    }
    return passage.isGivenName(at) && at + 1 < to && passage.knownAt(at + 1) == 0;
  }

  /** Adds the words from..to as one name, if they are one. */
  private void close(int from, int to) {
    int start = from;
    int end = to;
    boolean address = false;
    while (start < end && isLoneLetter(start)) {
      start++;
      if (start < end && passage.word(start).gap().indexOf('-') >= 0) {
        address = true;
        start += passage.folded(start).length() <= 2 && start + 1 < end ? 1 : 0;
      }
    }
    while (end > start && (isLoneLetter(end - 1) || !passage.isCapitalised(end - 1))) {
      end--;
    }
    boolean honoured = end > start && passage.isHonorificBehind(end - 1);
    end -= honoured ? 1 : 0;
    if (end - start > 1 && passage.word(start).beginsSentence() && isPlainStart(start)) {
      start++;
    }
    if (start < end) {
      boolean title = address || honoured || start == afterRole || isAfterSmallRole(start);
      take(start, end, title);
    }
  }

  private boolean isAfterSmallRole(int at) {
    return at > 0 && passage.word(at).isNext() && passage.isRole(at - 1);
  }

  private void take(int start, int end, boolean title) {
    if (passage.isShouted(start)) {
      shouted(start, end, title);
      return;
    }
    if (end - start > 1) {
      classify(start, end, title);
      return;
    }
    single.add(start);
    if (title) {
      titled.add(start);
    }
  }

  /**
   * In a line of capitals a person is a given name and one more word, or the word behind a title;
   * other names are those that the body has.
   */
  private void shouted(int start, int end, boolean title) {
    if (passage.isGivenName(start) && end - start > 1) {
      add(start, start + 2, EntityType.PERSON);
    } else if (title) {
      add(start, start + 1, EntityType.PERSON);
    } else {
      for (int at = start; at < end; at++) {
        boolean named = passage.evidence().inside(passage.word(at)) > 0;
        if (named && !passage.evidence().isAlsoSmall(passage.word(at))) {
          single.add(at);
        }
      }
    }
  }

  /** A single letter without a full stop is what is left of a form of address, or a slip. */
  private boolean isLoneLetter(int at) {
    Word word = passage.word(at);
    boolean stop = passage.hasAny(word.end(), ".");
    return word.folded().length() == 1 && !word.text().endsWith(".") && !stop;
  }

  private boolean isPlainStart(int at) {
    return passage.evidence().isAlsoSmall(passage.word(at)) && !passage.isGivenName(at);
  }

  private void classify(int from, int to, boolean title) {
    if (passage.hasOrganizationWord(from, to)) {
      organization(from, to);
    } else if (passage.isPlaceWord(from) || passage.endsLikePlace(to - 1)) {
      add(from, to, EntityType.PLACE);
    } else if (passage.isGivenName(from) || title || hasInitial(from, to)) {
      add(from, Math.min(to, from + LONGEST_PERSON + 1), EntityType.PERSON);
    } else if (isNounBeforeGivenName(from, to)) {
      classify(from + 1, to, true);
    } else if (passage.nounsHaveCapitals() || passage.isTitleCase(from)) {
      uncertain(from, to);
    } else if (!isSmallElsewhere(from, to)) {
      boolean acronym = passage.word(from).isAcronym() || passage.word(to - 1).isAcronym();
      boolean person = to - from <= LONGEST_PERSON && !acronym && !organizations.isNamedBefore(to);
      add(from, to, person ? EntityType.PERSON : EntityType.ORGANIZATION);
    }
  }

  /** {@code Sängerin Anna Weber}: where its capital says nothing, a word before a person's name. */
  private boolean isNounBeforeGivenName(int from, int to) {
    boolean capital = passage.nounsHaveCapitals() || passage.word(from).beginsSentence();
    return capital && to - from > 2 && passage.isGivenName(from + 1);
  }

  /** Where capitals say little, each word is looked at alone. */
  private void uncertain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.isKnownPerson(at)) {
        add(at, at + 1, EntityType.PERSON);
      } else if (passage.hasFamilyEnding(at) || passage.evidence().inside(passage.word(at)) > 0) {
        single.add(at);
      }
    }
  }

  /** {@code Intelligence Service Anna Weber}: a given name behind it begins a person. */
  private void organization(int from, int to) {
    int end = to;
    for (int at = from + 1; at < to - 1; at++) {
      if (passage.isGivenName(at) && passage.isOrganizationWord(at - 1)) {
        end = at;
        break;
      }
    }
    if (end - from > 1) {
      add(from, end, EntityType.ORGANIZATION);
    }
    if (end < to) {
      classify(end, to, true);
    }
  }

  private boolean hasInitial(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (passage.word(i).isInitial()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmallElsewhere(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.evidence().isAlsoSmall(passage.word(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, EntityType type) {
    int last = type == EntityType.PERSON && passage.hasSmallHalf(from, to) ? to + 1 : to;
    int start = passage.word(from).start();
    int end = passage.word(last - 1).end();
    found.add(new Naming(start, end, passage.text(from, last), type, last - from));
  }
}
