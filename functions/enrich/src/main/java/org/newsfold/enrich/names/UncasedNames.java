package org.newsfold.enrich.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.Places;

/**
 * Finds names in scripts without capitals: known places and organizations, transcribed names joined
 * by a middle dot (Han, Kana), and what stands beside a role as <i>president</i>.
 *
 * <ul>
 *   <li>Han, Kana, Thai and other scripts without blanks are searched at every character for the
 *       longest known name.
 *   <li>Arabic and Hebrew words are tried without their prefixed particles, Korean ones without the
 *       particles that follow.
 *   <li>In Chinese a family name ({@code han-families.tsv}) behind a role begins a name of two or
 *       three characters: two if the third begins another word ({@code han-ends.tsv}).
 * </ul>
 */
final class UncasedNames {
  private static final int LONGEST_PHRASE = 4;
  private static final int MOST_KOREAN_PARTICLES = 3;
  private static final String ARTICLE = "ال";
  private static final String PREFIXES = "وبلكفובלהמשכ";

  private final WordTable roles = new WordTable(UncasedNames.class, "uncased-roles.tsv");
  private final KnownNames known;
  private final UnspacedNames unspaced;
  private final ArabicNames arabic;

  UncasedNames(Lexicon lexicon) {
    this.known = lexicon.known();
    this.arabic = new ArabicNames(lexicon.people());
    this.unspaced = new UnspacedNames(known, roles);
  }

  /** The names in a text, in order, not overlapping. */
  List<Naming> find(String text, List<Word> words, String language) {
    List<Naming> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Word word = words.get(at);
      UnicodeScript script = UnicodeScript.of(word.text().codePointAt(0));
      switch (script) {
        case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> {
          unspaced.find(text, word, language, found);
          at++;
        }
        case LATIN, CYRILLIC, GREEK, ARMENIAN, COMMON -> at++;
        default -> at += spaced(text, words, at, language, found);
      }
    }
    List<Naming> again = new ArrayList<>(unspaced.again(text, found));
    if (language.equals("ar")) {
      again.addAll(arabic.families(text, words, found));
    }
    found.addAll(again);
    return found;
  }

  private Optional<EntityType> typeOf(String name) {
    return known.typeOfExactly(name);
  }

  /** Looks at a word between blanks; answers how many words it used. */
  private int spaced(String text, List<Word> words, int at, String language, List<Naming> found) {
    boolean isArabic = language.equals("ar");
    int headed = isArabic ? add(arabic.headed(text, words, at), words, at, found) : 0;
    int phrase = headed > 0 ? headed : phrase(text, words, at, language, found);
    if (phrase > 0) {
      return phrase;
    }
    int person = isArabic ? add(arabic.person(text, words, at), words, at, found) : 0;
    if (person > 0) {
      return person;
    }
    int role = roleAt(words, at, language);
    return role == 0 ? 1 : role + afterRole(text, words, at + role, language, found);
  }

  /** Adds a name; how many words it used. */
  private static int add(Optional<Naming> naming, List<Word> words, int at, List<Naming> found) {
    if (naming.isEmpty()) {
      return 0;
    }
    found.add(naming.get());
    int last = at;
    while (last < words.size() && words.get(last).start() < naming.get().end()) {
      last++;
    }
    return last - at;
  }

  private int phrase(String text, List<Word> words, int at, String language, List<Naming> found) {
    int most = Math.min(LONGEST_PHRASE, words.size() - at);
    for (int length = most; length > 0; length--) {
      if (!isJoined(words, at, length)) {
        continue;
      }
      int start = words.get(at).start();
      int end = words.get(at + length - 1).end();
      for (int prefix = 0; prefix <= prefixes(text, start, end); prefix++) {
        for (int suffix = 0; suffix <= suffixes(language, end - start); suffix++) {
          String name = text.substring(start + prefix, end - suffix);
          Optional<EntityType> type = typeOf(name);
          if (type.isPresent()) {
            found.add(new Naming(start + prefix, end - suffix, name, type.get(), length));
            return length;
          }
        }
      }
    }
    return 0;
  }

  private static boolean isJoined(List<Word> words, int at, int length) {
    for (int i = at + 1; i < at + length; i++) {
      if (!words.get(i).isNext()) {
        return false;
      }
    }
    return true;
  }

  private static int prefixes(String text, int start, int end) {
    int count = 0;
    while (count < 2
        && start + count + 3 < end
        && PREFIXES.indexOf(text.charAt(start + count)) >= 0) {
      count++;
    }
    return count;
  }

  private static int suffixes(String language, int length) {
    return language.equals("ko") ? Math.min(MOST_KOREAN_PARTICLES, Math.max(0, length - 2)) : 0;
  }

  private int roleAt(List<Word> words, int at, String language) {
    for (int length = Math.min(3, words.size() - at); length > 0; length--) {
      StringBuilder phrase = new StringBuilder(words.get(at).folded());
      for (int i = at + 1; i < at + length; i++) {
        phrase.append(' ').append(words.get(i).folded());
      }
      String folded = phrase.toString();
      String bare =
          folded.length() > 3 && PREFIXES.indexOf(folded.charAt(0)) >= 0
              ? folded.substring(1)
              : folded;
      if (roles.has(language, folded) || roles.has(language, bare)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * Two words after a role, adjectives of peoples skipped, are a person; how many words that used.
   * In Arabic a role without an article, as <i>minister</i>, has what completes it between.
   */
  private int afterRole(
      String text, List<Word> words, int from, String language, List<Naming> found) {
    int at = from;
    boolean open = language.equals("ar") && !isDefinite(words.get(from - 1));
    while (at < words.size()
        && at - from < 2
        && words.get(at).isNext()
        && !(language.equals("ar") && arabic.headed(text, words, at).isPresent())
        && (isAdjective(words.get(at)) || (open && isDefinite(words.get(at))))) {
      at++;
    }
    if (open && at == from) {
      return 0;
    }
    if (at + 1 >= words.size() || !words.get(at).isNext() || !words.get(at + 1).isNext()) {
      return at - from;
    }
    Word first = words.get(at);
    Word second = words.get(at + 1);
    boolean known = roles.has(language, first.folded()) || roles.has(language, second.folded());
    boolean lettersEnough = first.text().length() > 2 && second.text().length() > 2;
    boolean spacedPair =
        lettersEnough
            && !known
            && !language.equals("ko")
            && (!language.equals("ar") || arabic.mayBePerson(first, second));
    if (spacedPair && typeOf(first.text()).isEmpty()) {
      String name = text.substring(first.start(), second.end());
      found.add(new Naming(first.start(), second.end(), name, EntityType.PERSON, 2));
      return at - from + 2;
    }
    return at - from;
  }

  private static boolean isDefinite(Word word) {
    return word.folded().startsWith(ARTICLE);
  }

  private static boolean isAdjective(Word word) {
    String folded = Folding.fold(word.text());
    return Places.findDemonym(folded).isPresent();
  }
}
