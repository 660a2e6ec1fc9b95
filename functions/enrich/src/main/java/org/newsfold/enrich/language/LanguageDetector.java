package org.newsfold.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Language;
import org.newsfold.article.Language.Share;

/**
 * Tells the language of a text, as a BCP 47 tag of two letters where there is one, with the script
 * where Chinese shows it; {@code und} rather than a guess.
 *
 * <ul>
 *   <li>A script that one language writes decides alone: Thai, Hangul, Kana, Hebrew, Greek, ….
 *   <li>Otherwise the languages of the script are compared by the n-grams of the text ({@link
 *       NgramTable}), by words that are frequent or that neighbours spell otherwise, and by letters
 *       foreign to them ({@code languages.tsv}).
 *   <li>Parts that clearly are in another language than the rest are told apart.
 *   <li>Of a long text what {@link Pieces} takes is read.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class LanguageDetector {
  private static final String CHINESE = "zh";
  private static final int FEWEST_LETTERS = 3;
  private static final double LEAST_CONFIDENCE = .15;

  /** A part is in another language than the rest if it has so many letters and is so sure. */
  private static final int LETTERS_OF_A_PART = 40;

  private static final double CLEAR = .98;
  private static final double LEAST_SHARE = .05;

  private final Map<UnicodeScript, KnownWords> scripts = new EnumMap<>(UnicodeScript.class);
  private final HanScript hanScript = new HanScript();

  /** Loads the tables. */
  public LanguageDetector() {
    this(NgramTable.shipped(), Weights.shipped());
  }

  LanguageDetector(NgramTable ngrams, Weights weights) {
    Contest.all(ngrams)
        .forEach((script, contest) -> scripts.put(script, new KnownWords(contest, weights)));
  }

  /** The language of a text; {@link Language#UNDETERMINED} if it has hardly a letter. */
  public Language detect(String text) {
    return detect(text, null);
  }

  /**
   * The language of a text that is said to be in one, which decides where the text leaves a doubt.
   *
   * @param declared BCP 47
   */
  public Language detect(String text, @Nullable String declared) {
    List<Piece> pieces = Pieces.of(text);
    List<Reading> readings = Reading.all(pieces, scripts);
    Optional<Reading> whole = Reading.mainScript(readings);
    if (whole.isEmpty() || whole.get().letters() < FEWEST_LETTERS) {
      return Language.UNDETERMINED;
    }
    Choice usual = choice(whole.get(), declared);
    Map<String, Integer> letters = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Choice own = choice(reading, declared);
      boolean clear = own.probability >= CLEAR && reading.letters() >= LETTERS_OF_A_PART;
      letters.merge((clear ? own : usual).tag, reading.letters(), Integer::sum);
    }
    return language(usual, letters, pieces);
  }

  /** A language and how probable it is. */
  private record Choice(String tag, double probability) {}

  private Choice choice(Reading reading, @Nullable String declared) {
    double[] probabilities = reading.words().probabilities(reading.scores(), declared);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Choice(reading.words().contest().candidates().get(best).tag(), probabilities[best]);
  }

  /** The language of most letters, the others by their letters. */
  private Language language(Choice usual, Map<String, Integer> letters, List<Piece> pieces) {
    List<Share> shares = new ArrayList<>();
    double all = letters.values().stream().mapToInt(Integer::intValue).sum();
    letters.forEach((tag, count) -> shares.add(new Share(tag(tag, pieces), count / all)));
    shares.sort(Comparator.comparingDouble(share -> -share.share()));
    String main = shares.getFirst().tag();
    double confidence = main.equals(tag(usual.tag, pieces)) ? usual.probability : CLEAR;
    return confidence < LEAST_CONFIDENCE
        ? Language.UNDETERMINED
        : new Language(
            main,
            confidence,
            shares.stream().skip(1).filter(share -> share.share() >= LEAST_SHARE).toList());
  }

  private String tag(String tag, List<Piece> pieces) {
    return tag.equals(CHINESE) ? hanScript.tag(pieces) : tag;
  }
}
