package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;
import org.newsfold.name.Places;

/**
 * Finds names in scripts that have capitals: runs of capitalised words, cut at known places and
 * organizations, titles and adjectives of peoples.
 *
 * <ul>
 *   <li>A run with a word like <i>Ministry</i> or <i>Bank</i> is an organization, one that begins
 *       with a given name or follows a title is a person.
 *   <li>Other runs of two and three words count as people, except where nouns have capitals too
 *       (German): there they need a given name, a title or an initial.
 *   <li>Single words are left to {@link SingleNames}, which knows the whole text.
 * </ul>
 */
final class CasedNames {
  private static final int LONGEST_KNOWN = 5;
  private static final int LONGEST_PERSON = 4;

  private final Lexicon lexicon;
  private final String text;
  private final List<Word> words;
  private final String language;
  private final Evidence evidence;
  private final boolean nounsHaveCapitals;
  private final List<Naming> found = new ArrayList<>();
  private final List<Integer> single = new ArrayList<>();
  private final List<Integer> titled = new ArrayList<>();

  CasedNames(Lexicon lexicon, String text, List<Word> words, String language, Evidence evidence) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
    this.language = language;
    this.evidence = evidence;
    this.nounsHaveCapitals = language.equals("de") || language.equals("lb");
  }

  /** Fills {@link #found} and the single words left over. */
  void find() {
    for (int at = 0; at < words.size(); ) {
      if (!words.get(at).isCapitalised() || isPlainAt(at)) {
        int role = roleAt(at);
        at += Math.max(1, role);
        continue;
      }
      int end = runEnd(at);
      cut(at, end);
      at = end;
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

  private boolean isPlainAt(int at) {
    return lexicon.isPlain(language, words.get(at)) && knownAt(at) == 0;
  }

  /** The run of capitalised words, joined by particles, that begins here. */
  private int runEnd(int start) {
    int at = start + 1;
    while (at < words.size() && at - start < 12) {
      Word word = words.get(at);
      if (!word.follows() || word.beginsSentence()) {
        break;
      }
      if (word.isCapitalised() && !lexicon.isPlain(language, word)) {
        at++;
      } else if (joins(start, at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Whether a small word links two parts of a name: {@code van}, or {@code of} in an organization.
   */
  private boolean joins(int start, int at) {
    if (at + 1 >= words.size() || words.get(at).isCapitalised()) {
      return false;
    }
    Word next = words.get(at + 1);
    if (!next.isCapitalised() || !next.follows() || lexicon.isPlain(language, next)) {
      return false;
    }
    String link = words.get(at).folded();
    boolean particle =
        lexicon.nameWords().isParticle(link)
            && !link.equals("the")
            && !link.equals("und")
            && !link.equals("and");
    return (particle && !isOf(link)) || (isOf(link) && hasOrganizationWord(start, at));
  }

  private static boolean isOf(String link) {
    return switch (link) {
      case "of", "for", "fur", "de", "des", "der", "du", "della", "del", "di", "do", "da", "la" ->
          true;
      default -> false;
    };
  }

  private boolean hasOrganizationWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.nameWords().isOrganizationWord(words.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Cuts a run into names. */
  private void cut(int from, int to) {
    int piece = from;
    boolean title = false;
    for (int at = from; at < to; ) {
      int known = knownAt(at);
      int role = known > 0 ? 0 : roleAt(at);
      if (known > 0 && !isWithinPerson(piece, at, to)) {
        close(piece, at, title);
        addKnown(at, at + known);
        piece = at + known;
        at = piece;
        title = false;
      } else if (role > 0 || isDemonym(at, to)) {
        close(piece, at, title);
        piece = Math.min(to, at + Math.max(1, role));
        at = piece;
        title = role > 0;
      } else {
        at++;
      }
    }
    close(piece, to, title || isAfterTitle(piece));
  }

  private boolean isAfterTitle(int at) {
    if (at == 0 || at >= words.size() || !words.get(at).isNext()) {
      return false;
    }
    return lexicon.isRole(language, words.get(at - 1).folded());
  }

  /** How many words of a known place or organization begin here. */
  private int knownAt(int at) {
    int most = Math.min(LONGEST_KNOWN, words.size() - at);
    for (int length = most; length > 0; length--) {
      Word last = words.get(at + length - 1);
      if (last.isCapitalised() && isJoined(at, length) && known(at, length).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private boolean isJoined(int at, int length) {
    for (int i = at + 1; i < at + length; i++) {
      if (!words.get(i).follows()) {
        return false;
      }
    }
    return true;
  }

  private Optional<EntityType> known(int at, int length) {
    Word word = words.get(at);
    String phrase = text.substring(word.start(), words.get(at + length - 1).end());
    if (length > 1 || KnownWord.mayBeOrganization(word)) {
      if (Organizations.find(phrase).isPresent()) {
        return Optional.of(EntityType.ORGANIZATION);
      }
    }
    boolean organizationFollows =
        at + length < words.size()
            && words.get(at + length).follows()
            && words.get(at + length).isCapitalised()
            && lexicon.nameWords().isOrganizationWord(words.get(at + length).folded());
    boolean place =
        (length > 1 || KnownWord.mayBePlace(word)) && Places.findName(phrase).isPresent();
    return place && !organizationFollows ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** {@code Sofia Petrova}, {@code Michael Jordan}: a place's name beside a person's. */
  private boolean isWithinPerson(int piece, int at, int to) {
    boolean afterGiven = at > piece && lexicon.nameWords().isGivenName(words.get(at - 1).folded());
    boolean isGiven = lexicon.nameWords().isGivenName(words.get(at).folded());
    return afterGiven || (isGiven && at + 1 < to && knownAt(at + 1) == 0);
  }

  private void addKnown(int from, int to) {
    known(from, to - from).ifPresent(type -> add(from, to, type));
  }

  private boolean isDemonym(int at, int to) {
    Word word = words.get(at);
    return to - at >= 1 && !word.isAcronym() && Places.findDemonym(word.folded()).isPresent();
  }

  /** How many words of a role begin here, as {@code Secretary of State}. */
  private int roleAt(int at) {
    int most = Math.min(lexicon.roles().longest(), words.size() - at);
    StringBuilder phrase = new StringBuilder();
    int best = 0;
    for (int length = 1; length <= most; length++) {
      Word word = words.get(at + length - 1);
      if (length > 1 && !word.follows()) {
        break;
      }
      phrase.append(length > 1 ? " " : "").append(word.folded());
      String folded = phrase.toString();
      if (lexicon.roles().has(language, folded) || (length == 1 && isTitle(at))) {
        best = length;
      }
    }
    return best > 0 && isBeforeOrganizationWord(at + best) ? 0 : best;
  }

  private boolean isTitle(int at) {
    Word word = words.get(at);
    return lexicon.nameWords().isTitle(word.folded())
        && !lexicon.nameWords().isGivenName(word.folded());
  }

  private boolean isBeforeOrganizationWord(int at) {
    return at < words.size()
        && words.get(at).follows()
        && words.get(at).isCapitalised()
        && lexicon.nameWords().isOrganizationWord(words.get(at).folded());
  }

  /** Adds the words from..to as one name, if they are one. */
  private void close(int from, int to, boolean title) {
    int start = from;
    int end = to;
    while (start < end && isLoneLetter(start)) {
      start++;
    }
    while (end > start && isLoneLetter(end - 1)) {
      end--;
    }
    if (start < end
        && words.get(start).beginsSentence()
        && end - start > 1
        && isPlainStart(start)) {
      start++;
    }
    if (start >= end) {
      return;
    }
    if (end - start == 1) {
      single.add(start);
      if (title || isAfterTitle(start)) {
        titled.add(start);
      }
    } else {
      classify(start, end, title || isAfterTitle(start));
    }
  }

  /** A single letter without a full stop is what is left of a form of address, or a slip. */
  private boolean isLoneLetter(int at) {
    Word word = words.get(at);
    boolean letter = word.folded().length() == 1 && !word.text().endsWith(".");
    boolean stop =
        at + 1 < words.size()
            && words.get(at + 1).gap().startsWith(".")
            && words.get(at + 1).follows();
    return letter && !stop;
  }

  private boolean isPlainStart(int at) {
    Word word = words.get(at);
    return evidence.isAlsoSmall(word) && !lexicon.nameWords().isGivenName(word.folded());
  }

  private void classify(int from, int to, boolean title) {
    if (hasOrganizationWord(from, to)) {
      add(from, to, EntityType.ORGANIZATION);
      return;
    }
    boolean given = lexicon.nameWords().isGivenName(words.get(from).folded());
    boolean initials = hasInitial(from, to);
    if (given || title || initials) {
      add(from, Math.min(to, from + LONGEST_PERSON + 1), EntityType.PERSON);
    } else if (!nounsHaveCapitals && !isSmallElsewhere(from, to)) {
      boolean acronym = words.get(from).isAcronym() || words.get(to - 1).isAcronym();
      boolean person = to - from <= LONGEST_PERSON && !acronym;
      add(from, to, person ? EntityType.PERSON : EntityType.ORGANIZATION);
    } else if (lexicon.hasFamilyEnding(words.get(to - 1).folded())) {
      add(from, to, EntityType.PERSON);
    }
  }

  private boolean hasInitial(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (words.get(i).isInitial()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmallElsewhere(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!evidence.isAlsoSmall(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, EntityType type) {
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    String name = text.substring(start, end);
    if (!Folding.fold(name).isEmpty()) {
      found.add(new Naming(start, end, name, type, to - from));
    }
  }
}
