package org.newsfold.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsfold.cluster.Worths.Spoken;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Headline;
import org.newsfold.story.Told;

/**
 * Chooses a headline and three to five sentences, all verbatim ({@link SentenceChoice}). Once in
 * each of the story's ten main languages; from stubs only if there is no whole article in that
 * language, from spun or badly translated texts only if there is no other. Of a story of very many
 * articles some in each language speak for all.
 */
final class Summarizer {
  private static final String PREFERRED = "en";
  private static final int LANGUAGES = 10;
  private static final int LONGEST_HEADLINE = 160;

  /** So many articles of a language are read, of more those in equal distances. */
  private static final int REPRESENTATIVES = 40;

  private final Readings<Witness> witnesses;

  Summarizer(Background background) {
    Openings openings = Openings.shipped();
    this.witnesses = new Readings<>(article -> Witness.of(article, background, openings));
  }

  /**
   * Tells a story in each of its languages, first in English if there is any.
   *
   * @param languages of the members, the most frequent first
   */
  List<Told> of(List<ArticleItem> members, List<String> languages) {
    return languages.stream()
        .sorted(Comparator.comparing(language -> !language.equals(PREFERRED)))
        .limit(LANGUAGES)
        .map(language -> in(language, members))
        .toList();
  }

  private Told in(String language, List<ArticleItem> members) {
    Worths worths = new Worths();
    List<Spoken> spoken =
        worths.weigh(
            representatives(
                    members.stream()
                        .filter(m -> PairFeatures.language(m).equals(language))
                        .toList())
                .stream()
                .map(witnesses::of)
                .toList());
    List<Spoken> good = spoken.stream().filter(s -> !s.witness().article().isPoor()).toList();
    List<Spoken> whole = good.stream().filter(s -> !s.witness().article().isStub()).toList();
    List<Citation> sentences = SentenceChoice.of(whole);
    if (sentences.isEmpty()) {
      sentences = SentenceChoice.of(good);
    }
    boolean poor = good.isEmpty();
    if (sentences.isEmpty()) {
      sentences = SentenceChoice.of(spoken);
      poor |= !sentences.isEmpty();
    }
    Headline headline = headline(List.of(whole, good, spoken), members, worths, sentences);
    return new Told(language, headline, sentences, poor);
  }

  /** Of many articles some, from the first to the last. */
  private static List<ArticleItem> representatives(List<ArticleItem> articles) {
    int some = Math.min(REPRESENTATIVES, articles.size());
    return IntStream.range(0, some)
        .mapToObj(i -> articles.get((int) ((long) i * articles.size() / some)))
        .toList();
  }

  private Headline headline(
      List<List<Spoken>> spoken,
      List<ArticleItem> members,
      Worths worths,
      List<Citation> sentences) {
    return spoken.stream()
        .map(these -> best(these.stream().map(Spoken::witness), worths))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Headline::of)
        .or(() -> sentences.stream().findFirst().map(Headline::of))
        .or(() -> best(members.stream().map(witnesses::of), worths).map(Headline::of))
        .orElseGet(() -> Headline.of(members.getFirst()));
  }

  private static Optional<ArticleItem> best(Stream<Witness> witnesses, Worths worths) {
    return witnesses
        .filter(witness -> !witness.article().headline().isBlank())
        .min(
            Comparator.<Witness>comparingDouble(witness -> -worth(witness, worths))
                .thenComparing(witness -> witness.article().id()))
        .map(Witness::article);
  }

  /** A headline that shouts, asks or never ends is worth less. */
  private static double worth(Witness witness, Worths worths) {
    String headline = witness.article().headline();
    int stems = witness.headline().size();
    boolean shouts = headline.equals(headline.toUpperCase(Locale.ROOT)) && stems > 2;
    boolean asks = headline.strip().endsWith("?") || headline.strip().endsWith("!");
    double fit = headline.length() > LONGEST_HEADLINE ? 0.3 : 1;
    return fit
        * (shouts ? 0.5 : 1)
        * (asks ? 0.5 : 1)
        * worths.of(witness.headline())
        / Math.sqrt(4 + stems);
  }
}
