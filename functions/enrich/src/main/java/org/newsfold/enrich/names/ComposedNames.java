package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.List;
import org.newsfold.article.EntityType;

/**
 * Decides what capitalised words beside each other name together.
 *
 * <ul>
 *   <li>Words among which is one like <i>Ministry</i> or <i>Bank</i> are an organization, those
 *       that begin with a given name or follow a title a person.
 *   <li>Others, up to four, count as people, except where nouns have capitals too (German) or a
 *       line capitalises all its words: there they need a given name, a title or an initial.
 *   <li>Single words are left to {@link SingleNames}, which knows the whole text.
 * </ul>
 */
final class ComposedNames {
  private static final int LONGEST_PERSON = 4;

  private final CasedText text;
  private final PersonWords people;
  private final PlaceWords places;
  private final OrganizationWords organizationWords;
  private final KnownNames known;
  private final OrganizationPhrases organizations;
  private final List<Naming> found = new ArrayList<>();
  private final List<Integer> single = new ArrayList<>();
  private final List<Integer> titled = new ArrayList<>();

  ComposedNames(Lexicon lexicon, CasedText text, OrganizationPhrases organizations) {
    this.text = text;
    this.organizations = organizations;
    people = lexicon.people();
    places = lexicon.places();
    organizationWords = lexicon.organizations();
    known = lexicon.known();
  }

  /** The names found so far. */
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

  /**
   * Takes the words from..to, one or more.
   *
   * @param title whether they follow one, or an honorific follows them
   */
  void take(int start, int end, boolean title) {
    if (text.isShouted(start)) {
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
    if (people.isGivenName(text, start) && end - start > 1) {
      add(start, start + 2, EntityType.PERSON);
    } else if (title) {
      add(start, start + 1, EntityType.PERSON);
    } else {
      for (int at = start; at < end; at++) {
        boolean named = text.evidence().inside(text.word(at)) > 0;
        if (named && !text.evidence().isAlsoSmall(text.word(at))) {
          single.add(at);
        }
      }
    }
  }

  private void classify(int from, int to, boolean title) {
    if (organizationWords.hasWord(text, from, to)) {
      organization(from, to);
    } else if (places.isPart(text, from) || places.endsName(text, to - 1)) {
      add(from, to, EntityType.PLACE);
    } else if (people.isGivenName(text, from) || title || hasInitial(from, to)) {
      add(from, Math.min(to, from + LONGEST_PERSON + 1), EntityType.PERSON);
    } else if (isNounBeforeGivenName(from, to)) {
      classify(from + 1, to, true);
    } else if (text.nounsHaveCapitals() || text.isTitleCase(from)) {
      uncertain(from, to);
    } else if (!isSmallElsewhere(from, to)) {
      boolean acronym = text.word(from).isAcronym() || text.word(to - 1).isAcronym();
      boolean person = to - from <= LONGEST_PERSON && !acronym && !organizations.isBeforeNoun(to);
      add(from, to, person ? EntityType.PERSON : EntityType.ORGANIZATION);
    }
  }

  /** {@code Sängerin Anna Weber}: where its capital says nothing, a word before a person's name. */
  private boolean isNounBeforeGivenName(int from, int to) {
    boolean capital = text.nounsHaveCapitals() || text.word(from).beginsSentence();
    return capital && to - from > 2 && people.isGivenName(text, from + 1);
  }

  /** Where capitals say little, each word is looked at alone. */
  private void uncertain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (known.isPerson(text, at)) {
        add(at, at + 1, EntityType.PERSON);
      } else if (people.hasFamilyEnding(text, at) || text.evidence().inside(text.word(at)) > 0) {
        single.add(at);
      }
    }
  }

  /** {@code Intelligence Service Anna Weber}: a given name behind it begins a person. */
  private void organization(int from, int to) {
    int end = to;
    for (int at = from + 1; at < to - 1; at++) {
      if (people.isGivenName(text, at) && organizationWords.isWord(text, at - 1)) {
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
      if (text.word(i).isInitial()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmallElsewhere(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.evidence().isAlsoSmall(text.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Adds the words from..to as a name. */
  void add(int from, int to, EntityType type) {
    int last = type == EntityType.PERSON && people.hasSmallHalf(text, from, to) ? to + 1 : to;
    int start = text.word(from).start();
    int end = text.word(last - 1).end();
    found.add(new Naming(start, end, text.phrase(from, last), type, last - from));
  }
}
