package org.newsfold.enrich.names;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Governments;
import org.newsfold.name.Places;

/** A text in words, and what each word means in it for the finding of names. */
final class Passage {
  private static final int LONGEST_KNOWN = 5;
  private static final int LONGEST_PHRASE = 80;
  private static final int SHORTEST_CONTENT_WORD = 4;
  private static final int LONGEST_AUXILIARY = 3;

  private final Lexicon lexicon;
  private final String text;
  private final List<Word> words;
  private final String language;
  private final Evidence evidence;
  private final BitSet titleCase;
  private final BitSet shouted;

  /**
   * @param evidence of the whole article, also where this is its headline
   */
  Passage(Lexicon lexicon, String text, List<Word> words, String language, Evidence evidence) {
    this.lexicon = lexicon;
    this.text = text;
    this.words = words;
    this.language = language;
    this.evidence = evidence;
    this.titleCase = CapitalLines.titleCase(words);
    this.shouted = CapitalLines.shouted(words);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** Whether a word exists and begins with a capital. */
  boolean isCapitalised(int at) {
    return at < words.size() && words.get(at).isCapitalised();
  }

  /** Whether one of the characters stands at a place of the text. */
  boolean hasAny(int place, String characters) {
    return place < text.length() && characters.indexOf(text.charAt(place)) >= 0;
  }

  /** Names of organizations in this text by how they are composed. */
  OrganizationPhrases organizations() {
    return new OrganizationPhrases(this, lexicon.organizations(), language);
  }

  String folded(int at) {
    return words.get(at).folded();
  }

  String text(int from, int to) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  Evidence evidence() {
    return evidence;
  }

  /** Whether nouns are written with capitals, so that a capital says little. */
  boolean nounsHaveCapitals() {
    return language.equals("de") || language.equals("lb");
  }

  boolean isTitleCase(int at) {
    return titleCase.get(at);
  }

  /** Whether a word stands in a line of capitals only. */
  boolean isShouted(int at) {
    return shouted.get(at);
  }

  /** Whether a word stands in quotation marks alone. */
  boolean isQuoted(int at) {
    return at + 1 < words.size()
        && isQuote(words.get(at).gap(), words.get(at).gap().length() - 1)
        && words.get(at).gap().length() == 2
        && isQuote(words.get(at + 1).gap(), 0)
        && words.get(at + 1).gap().length() == 2;
  }

  private static boolean isQuote(String gap, int at) {
    return !gap.isEmpty() && "\"“”«»„".indexOf(gap.charAt(at)) >= 0;
  }

  /** {@code jae} behind {@code Park Min}: the second half of a Korean or Chinese given name. */
  boolean hasSmallHalf(int from, int to) {
    return to - from > 1
        && to < words.size()
        && words.get(to).gap().equals("-")
        && !words.get(to).isCapitalised()
        && lexicon.nameWords().isFamilyFirst(folded(from));
  }

  /** Whether a hyphen joins the next word, as in {@code Saint-Malo}. */
  boolean isHyphened(int at) {
    return at + 1 < words.size() && words.get(at + 1).gap().equals("-");
  }

  /** Whether a word is an honorific that follows names. */
  boolean isHonorificBehind(int at) {
    return at < words.size() && lexicon.isHonorificBehind(language, folded(at));
  }

  /** Whether an apostrophe parts the ending of a word from it, as Turkish does with names. */
  boolean hasSuffix(int at) {
    boolean marked = language.equals("tr") || language.equals("az");
    return marked
        && at + 1 < words.size()
        && (words.get(at + 1).gap().startsWith("'") || words.get(at + 1).gap().startsWith("’"));
  }

  /** Whether the age follows: {@code , 45,}, {@code , de 45 años}. */
  boolean isBeforeAge(int at) {
    int number = at + 1;
    if (number >= words.size() || !words.get(number).gap().equals(", ")) {
      return false;
    }
    number += words.get(number).isNumber() ? 0 : 1;
    return number < words.size()
        && words.get(number).isNumber()
        && words.get(number).text().length() == 2
        && (number == at + 1 ? hasAny(words.get(number).end(), ",") : words.get(number).isNext());
  }

  /** Whether somebody with a role follows whom this has: {@code Weber's deputy}. */
  boolean hasSomebody(int at) {
    return at + 1 < words.size()
        && (words.get(at + 1).gap().equals("'s ") || words.get(at + 1).gap().equals("’s "))
        && roleAt(at + 1) > 0;
  }

  /** Whether it stands behind a role and <i>of</i>: what somebody leads. */
  boolean isLed(int at) {
    return at > 1
        && words.get(at).isNext()
        && words.get(at - 1).isNext()
        && lexicon.organizations().isLink(language, folded(at - 1))
        && isRole(at - 2)
        && !lexicon.isPlacedRole(language, folded(at - 2));
  }

  /** Whether a word exists and is written on, without a mark between, from the one before. */
  boolean follows(int at) {
    return at < words.size() && words.get(at).follows();
  }

  /** Whether a word is never part of a name; an initial before a full stop always may be. */
  boolean isPlain(int at) {
    boolean initial =
        words.get(at).isInitial() && follows(at + 1) && words.get(at + 1).gap().startsWith(".");
    return !initial && lexicon.isPlain(language, words.get(at), isShouted(at));
  }

  boolean isGivenName(int at) {
    return lexicon.isGivenName(language, folded(at));
  }

  boolean isParticle(int at) {
    return lexicon.isParticle(folded(at));
  }

  boolean isOrganizationWord(int at) {
    return lexicon.nameWords().isOrganizationWord(folded(at));
  }

  boolean hasOrganizationWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOrganizationWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capitalised word of organizations follows at once, as in {@code US Embassy}. */
  boolean isBeforeOrganizationWord(int at) {
    return follows(at) && words.get(at).isCapitalised() && isOrganizationWord(at);
  }

  boolean isDemonym(int at) {
    if (!inflects() && isAdjectiveOfPlace(folded(at))) {
      return true;
    }
    boolean place =
        inflects()
            ? Places.findName(folded(at)).isPresent()
            : Places.findExactly(folded(at)).isPresent();
    return !words.get(at).isAcronym() && !place && Places.findDemonym(folded(at)).isPresent();
  }

  /** {@code Israeli}, {@code Italien}, though some language calls a country so. */
  private static boolean isAdjectiveOfPlace(String folded) {
    boolean ending =
        folded.endsWith("ien")
            || (folded.endsWith("i")
                && Places.findExactly(folded.substring(0, folded.length() - 1)).isPresent());
    return ending && Places.findDemonym(folded).isPresent();
  }

  /** {@code Leeds and Bradford}: whether a place is named before, and a small word between. */
  boolean isJoinedToPlace(int at) {
    return at > 1
        && words.get(at).isNext()
        && words.get(at - 1).isNext()
        && lexicon.isAnd(language, folded(at - 1))
        && words.get(at - 2).isCapitalised()
        && (isAfterPlacePreposition(at - 2)
            || known(at - 2, 1).filter(type -> type == EntityType.PLACE).isPresent());
  }

  /** Whether a language changes the ends of places' names. */
  private boolean inflects() {
    return switch (language) {
      case "en", "fr", "es", "it", "pt", "nl" -> false;
      default -> true;
    };
  }

  boolean hasFamilyEnding(int at) {
    return lexicon.hasFamilyEnding(folded(at), nounsHaveCapitals());
  }

  boolean isSpeechVerb(int at) {
    return at >= 0 && at < words.size() && lexicon.isSpeechVerb(language, folded(at));
  }

  /** Whether a verb of speech follows, be it behind an auxiliary. */
  boolean isBeforeSpeech(int at) {
    int verb = at + 1;
    while (verb < words.size() - 1
        && verb < at + LONGEST_AUXILIARY
        && words.get(verb).isNext()
        && lexicon.isAuxiliary(language, folded(verb))) {
      verb++;
    }
    return isSpeechVerb(verb) && words.get(verb).isNext();
  }

  /** {@code in Wilhelmshaven}: whether it ends like a place behind <i>in</i> or <i>from</i>. */
  boolean soundsLikePlace(int at) {
    return isAfterPlacePreposition(at) && lexicon.hasPlaceEnding(language, folded(at));
  }

  /** Whether a noun as <i>town</i> stands beside. */
  boolean isBesidePlaceNoun(int at) {
    boolean before =
        at > 0 && words.get(at).isNext() && lexicon.isPlaceNoun(language, "before", folded(at - 1));
    return before
        || (at + 1 < words.size()
            && words.get(at + 1).isNext()
            && lexicon.isPlaceNoun(language, "after", folded(at + 1)));
  }

  boolean isAfterPlacePreposition(int at) {
    return at > 0 && words.get(at).isNext() && lexicon.isPlacePreposition(language, folded(at - 1));
  }

  /** Whether what follows is something that a person leads, as {@code administration}. */
  boolean isBeforeSomebodysOffice(int at) {
    return at + 1 < words.size()
        && words.get(at + 1).isNext()
        && lexicon.isOffice(language, folded(at + 1));
  }

  boolean isRole(int at) {
    return lexicon.isRole(language, folded(at));
  }

  /** How many words of a known name begin here; 0 if none. */
  int knownAt(int at) {
    int most = 1;
    while (most < LONGEST_KNOWN && follows(at + most)) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      boolean capital = words.get(at + length - 1).isCapitalised();
      if (capital ? known(at, length).isPresent() : isKnownPhrase(at, length)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * {@code Union européenne}, {@code Чёрное море}: only the first word of an organization's or a
   * place's name need have a capital.
   */
  private boolean isKnownPhrase(int at, int length) {
    return length > 1
        && words.get(at).isCapitalised()
        && known(at, length).filter(type -> type != EntityType.PERSON).isPresent();
  }

  /** What the words are known to name. */
  Optional<EntityType> known(int at, int length) {
    Word word = words.get(at);
    boolean single = length == 1;
    int shortest = shortest(at);
    if (single && (word.folded().length() < shortest || isDemonym(at))) {
      return Optional.empty();
    }
    String phrase = text(at, at + length);
    if (phrase.length() > LONGEST_PHRASE) {
      return Optional.empty();
    }
    Optional<EntityType> type = lexicon.known().typeOf(phrase);
    boolean ofPlace = type.isPresent() && type.get() == EntityType.PLACE;
    if (ofPlace && speaks(at, length) && Governments.ofCapital(phrase).isPresent()) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return ofPlace && isBeforeOrganizationWord(at + length) ? Optional.empty() : type;
  }

  /** How many letters a known name has at least where it is one word. */
  private int shortest(int at) {
    if (words.get(at).isAcronym()) {
      return isShouted(at) ? SHORTEST_CONTENT_WORD - 1 : 2;
    }
    return isAfterPlacePreposition(at) ? SHORTEST_CONTENT_WORD - 1 : SHORTEST_CONTENT_WORD;
  }

  /** {@code Washington said}: a capital that speaks is its government. */
  private boolean speaks(int at, int length) {
    return follows(at + length) && isSpeechVerb(at + length) && !isAfterPlacePreposition(at);
  }

  /** Whether a word is part of the names of places, as {@code River}. */
  boolean isPlaceWord(int at) {
    return lexicon.isPlaceWord(language, folded(at));
  }

  /** Whether names of places end with a word, which in Romance languages they only begin with. */
  boolean endsLikePlace(int at) {
    return switch (language) {
      case "es", "fr", "it", "pt" -> false;
      default -> isPlaceWord(at);
    };
  }

  boolean isKnownPerson(int at) {
    return known(at, 1).filter(type -> type == EntityType.PERSON).isPresent();
  }

  /** How many words of a role or title begin here, as {@code Secretary of State}; 0 if none. */
  int roleAt(int at) {
    StringBuilder phrase = new StringBuilder();
    int best = 0;
    for (int length = 1;
        length <= lexicon.roles().longest() && at + length <= words.size();
        length++) {
      if (length > 1 && !follows(at + length - 1)) {
        break;
      }
      phrase.append(length > 1 ? " " : "").append(folded(at + length - 1));
      boolean title = length == 1 && lexicon.isTitle(phrase.toString());
      if (title || lexicon.hasRole(language, phrase.toString())) {
        best = length;
      }
    }
    return best > 0 && isBeforeOrganizationWord(at + best) ? 0 : best;
  }
}
