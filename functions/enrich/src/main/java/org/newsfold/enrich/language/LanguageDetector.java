package org.newsfold.enrich.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.newsfold.article.Language;
import org.newsfold.name.Tsv;

/**
 * Tells the language of a text, as a BCP 47 tag of two letters where there is one; {@code und}
 * rather than a guess.
 *
 * <ul>
 *   <li>A script that one language writes decides alone: Thai, Hangul, Kana, Hebrew, Greek, ….
 *   <li>Otherwise the n-gram model of OpenNLP (langdetect 1.3.0) gives each language of the script
 *       a probability, which frequent grammatical words raise and letters foreign to the language
 *       lower ({@code languages.tsv}): ru/uk/be/bg, da/nb/nn, cs/sk, … differ in these first.
 *   <li>Of a long text 1,500 characters are read.
 * </ul>
 *
 * <p>Safe for use by several threads. The model takes some 40 MB and a third of a second to load.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST_LETTERS = 3;
  private static final double UNSEEN = 1e-4;
  private static final double SHARE_OF_KANA = .05;
  private static final double MODEL_WEIGHT = 2;
  private static final double WORD_WEIGHT = 12;
  private static final double FOREIGN_LETTER_WEIGHT = 60;

  /** Makes confidences as high as the share of right answers among those given with them. */
  private static final double SHARPNESS = .8;

  private static final double LEAST_CONFIDENCE = .08;

  private final LanguageDetectorModel model;
  private final List<Candidate> candidates = Candidate.all();
  private final Map<UnicodeScript, String> byScript = new HashMap<>();

  /** Loads the model. */
  public LanguageDetector() {
    for (String[] row : Tsv.rows(LanguageDetector.class, "script-languages.tsv")) {
      byScript.put(UnicodeScript.forName(row[0]), row[1]);
    }
    try {
      model = ModelFile.read(MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model cannot be read: " + MODEL, e);
    }
  }

  /** The language of a text; {@link Language#UNDETERMINED} if it has hardly a letter. */
  public Language detect(String text) {
    TextSample sample = new TextSample(text);
    if (sample.letters() < FEWEST_LETTERS) {
      return Language.UNDETERMINED;
    }
    UnicodeScript script = mainScript(sample);
    String alone = byScript.get(script);
    if (alone != null) {
      double share = (double) sample.letters(script) / sample.letters();
      return new Language(alone, Math.min(1, .7 + .3 * share));
    }
    return byModel(sample, isoCode(script)).orElse(Language.UNDETERMINED);
  }

  /** Japanese writes more Han than Kana, Chinese writes no Kana. */
  private static UnicodeScript mainScript(TextSample sample) {
    UnicodeScript script = sample.mainScript();
    int kana = sample.letters(UnicodeScript.HIRAGANA) + sample.letters(UnicodeScript.KATAKANA);
    int han = sample.letters(UnicodeScript.HAN);
    boolean eastern = script == UnicodeScript.HAN || script == UnicodeScript.KATAKANA;
    return eastern && kana > SHARE_OF_KANA * (kana + han) ? UnicodeScript.HIRAGANA : script;
  }

  private static String isoCode(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> "Cyrl";
      case ARABIC -> "Arab";
      case DEVANAGARI -> "Deva";
      case ETHIOPIC -> "Ethi";
      default -> "Latn";
    };
  }

  private Optional<Language> byModel(TextSample sample, String script) {
    List<Candidate> fitting = candidates.stream().filter(c -> c.script().equals(script)).toList();
    Map<String, Double> probabilities = new HashMap<>();
    for (var guess : new LanguageDetectorME(model).predictLanguages(sample.text())) {
      probabilities.put(guess.getLang(), guess.getConfidence());
    }
    List<Double> scores = new ArrayList<>();
    for (Candidate candidate : fitting) {
      scores.add(score(candidate, sample, probabilities));
    }
    return best(fitting, scores);
  }

  private static double score(
      Candidate candidate, TextSample sample, Map<String, Double> probabilities) {
    double probability = UNSEEN;
    for (String code : candidate.models()) {
      probability = Math.max(probability, probabilities.getOrDefault(code, 0.0));
    }
    double words = 0;
    for (String word : sample.words()) {
      words += candidate.words().contains(word) ? 1 : 0;
    }
    long foreign =
        sample.text().codePoints().filter(Character::isLetter).filter(candidate::isForeign).count();
    return candidate.prior()
        + MODEL_WEIGHT * Math.log(probability)
        + WORD_WEIGHT * words / Math.max(4, sample.words().size())
        - FOREIGN_LETTER_WEIGHT * foreign / Math.max(30, sample.letters());
  }

  private static Optional<Language> best(List<Candidate> candidates, List<Double> scores) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i) > scores.get(best) ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(SHARPNESS * (score - scores.get(best)));
    }
    double confidence = 1 / sum;
    return confidence < LEAST_CONFIDENCE
        ? Optional.empty()
        : Optional.of(new Language(candidates.get(best).tag(), confidence));
  }
}
