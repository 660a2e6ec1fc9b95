package org.newsfold.enrich.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

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
  private static final int LONGEST = 12;
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_PART = 7;
  private static final int MOST_KOREAN_PARTICLES = 3;
  private static final String ARTICLE = "ال";
  private static final String PREFIXES = "وبلكفובלהמשכ";

  private final WordTable roles = new WordTable(UncasedNames.class, "uncased-roles.tsv");
  private final KnownNames known;
  private final Set<Integer> transcription = characters("transcription-characters.tsv");
  private final Set<Integer> families = characters("han-families.tsv");
  private final Set<Integer> ends = characters("han-ends.tsv");

  UncasedNames(KnownNames known) {
    this.known = known;
  }

  private static Set<Integer> characters(String resource) {
    Set<Integer> characters = new HashSet<>();
    Tsv.words(UncasedNames.class, resource).forEach(c -> characters.add(c.codePointAt(0)));
    return characters;
  }

  /** The names in a text, in order, not overlapping. */
  List<Naming> find(String text, List<Word> words, String language) {
    List<Naming> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Word word = words.get(at);
      UnicodeScript script = UnicodeScript.of(word.text().codePointAt(0));
      switch (script) {
        case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> {
          unspaced(text, word, language, found);
          at++;
        }
        case LATIN, CYRILLIC, GREEK, ARMENIAN, COMMON -> at++;
        default -> at += spaced(text, words, at, language, found);
      }
    }
    return found;
  }

  private void unspaced(String text, Word word, String language, List<Naming> found) {
    for (int at = word.start(); at < word.end(); ) {
      int length = known(text, at, word.end(), found);
      if (length == 0 && language.equals("zh")) {
        length = family(text, at, word.end(), found);
      }
      if (length == 0) {
        length = transcribed(text, at, word.end(), language, found);
      }
      at += Math.max(Character.charCount(text.codePointAt(at)), length);
    }
  }

  /** The longest known place or organization that begins here; its length. */
  private int known(String text, int at, int end, List<Naming> found) {
    for (int length = Math.min(LONGEST, end - at); length > 1; length--) {
      String name = text.substring(at, at + length);
      Optional<EntityType> type = typeOf(name);
      if (type.isPresent()) {
        found.add(new Naming(at, at + length, name, type.get(), 1));
        return length;
      }
    }
    return 0;
  }

  /** A family name behind a role and the one or two characters of a given name; their length. */
  private int family(String text, int at, int end, List<Naming> found) {
    boolean begins =
        at + 1 < end && families.contains(text.codePointAt(at)) && isBehindRole(text, at, "zh");
    if (!begins) {
      return 0;
    }
    if (hasDot(text, at, Math.min(end, at + LONGEST_PART))) {
      return 0;
    }
    boolean two = at + 2 >= end || ends.contains(text.codePointAt(at + 2));
    int length = two ? 2 : 3;
    String name = text.substring(at, at + length);
    found.add(new Naming(at, at + length, name, EntityType.PERSON, 2));
    return length;
  }

  /** Whether the characters of a transcribed name begin here, with a dot after some of them. */
  private boolean hasDot(String text, int from, int to) {
    for (int at = from; at < to && isNameCharacter(text, at); at++) {
      if (isDot(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindRole(String text, int start, String language) {
    for (String role : roles.of(language)) {
      if (start >= role.length() && text.startsWith(role, start - role.length())) {
        return true;
      }
    }
    return false;
  }

  private Optional<EntityType> typeOf(String name) {
    return known.typeOfExactly(name);
  }

  /** A run of characters that transcribe foreign names, with a dot inside or beside a role. */
  private int transcribed(String text, int at, int end, String language, List<Naming> found) {
    int last = at;
    int dots = 0;
    while (last < end && last - at < 3 * LONGEST_PART && isNameCharacter(text, last)) {
      dots += isDot(text.charAt(last)) ? 1 : 0;
      last++;
    }
    while (last > at && isDot(text.charAt(last - 1))) {
      last--;
      dots--;
    }
    int length = last - at;
    boolean kana = isKatakana(text.charAt(at));
    boolean besideRole = length >= 2 && isBesideRole(text, at, last, language);
    boolean name = (dots > 0 && length >= 4) || (besideRole && (kana || length <= 4));
    if (name && !isDot(text.charAt(at))) {
      found.add(new Naming(at, last, text.substring(at, last), EntityType.PERSON, dots + 1));
    }
    return Math.max(length, 0);
  }

  private boolean isNameCharacter(String text, int at) {
    char c = text.charAt(at);
    return isDot(c) || isKatakana(c) || transcription.contains((int) c);
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '・' || c == '‧';
  }

  private static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  private boolean isBesideRole(String text, int start, int end, String language) {
    for (String role : roles.of(language)) {
      if (text.startsWith(role, end)) {
        return true;
      }
    }
    return isBehindRole(text, start, language);
  }

  /** Looks at a word between blanks; answers how many words it used. */
  private int spaced(String text, List<Word> words, int at, String language, List<Naming> found) {
    int phrase = phrase(text, words, at, language, found);
    if (phrase > 0) {
      return phrase;
    }
    int role = roleAt(words, at, language);
    return role == 0 ? 1 : role + afterRole(text, words, at + role, language, found);
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
    boolean spacedPair = lettersEnough && !known && !language.equals("ko");
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
