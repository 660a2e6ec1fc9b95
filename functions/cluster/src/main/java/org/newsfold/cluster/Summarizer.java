package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Headline;
import org.newsfold.story.Told;

/**
 * Chooses a headline and three to five sentences, all verbatim: one after the other the sentence
 * that says most of what the articles share and has not been said (the greedy choice of Nemhauser,
 * Wolsey &amp; Fisher 1978 for coverage). Once in each of the story's ten main languages; from
 * stubs only if there is no whole article in that language, from spun or badly translated texts
 * only if there is no other.
 */
final class Summarizer {
  private static final String PREFERRED = "en";
  private static final int LANGUAGES = 10;
  private static final int MOST = 5;
  private static final int LEAST = 3;

  /** Beyond the least number, a sentence must add this share of what the first one says. */
  private static final double ADDS = 0.35;

  private static final int LONGEST_HEADLINE = 160;

  private final Background background;
  private final Openings openings;

  Summarizer(Background background) {
    this.background = background;
    this.openings = Openings.shipped();
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
    List<ArticleItem> spoken =
        members.stream().filter(m -> PairFeatures.language(m).equals(language)).toList();
    List<ArticleItem> good = spoken.stream().filter(m -> !m.isPoor()).toList();
    List<ArticleItem> whole = good.stream().filter(m -> !m.isStub()).toList();
    Map<String, Double> worth = worth(spoken, language);
    List<Citation> sentences = sentences(whole, language, worth);
    if (sentences.isEmpty()) {
      sentences = sentences(good, language, worth);
    }
    boolean poor = good.isEmpty();
    if (sentences.isEmpty()) {
      sentences = sentences(spoken, language, worth);
      poor |= !sentences.isEmpty();
    }
    Headline headline = headline(List.of(whole, good, spoken), members, worth, sentences);
    return new Told(language, headline, sentences, poor);
  }

  /** What a stem is worth: how rare it is, and in how many articles it stands. */
  private Map<String, Double> worth(List<ArticleItem> articles, String language) {
    Map<String, Integer> having = new HashMap<>();
    for (ArticleItem article : articles) {
      Set<String> stems = new HashSet<>(SignatureMaker.words(article.headline()));
      article.sentences().forEach(s -> stems.addAll(SignatureMaker.words(s.text())));
      stems.forEach(stem -> having.merge(stem, 1, Integer::sum));
    }
    Map<String, Double> worth = new HashMap<>();
    having.forEach(
        (stem, count) -> worth.put(stem, background.rarity(language, stem) * Math.log(1 + count)));
    return worth;
  }

  private List<Citation> sentences(
      List<ArticleItem> articles, String language, Map<String, Double> worth) {
    List<Candidate> candidates = candidates(articles, language);
    List<Candidate> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    double first = 0;
    while (chosen.size() < MOST && !candidates.isEmpty()) {
      Candidate best =
          Objects.requireNonNull(
              candidates.stream()
                  .min(
                      Comparator.<Candidate>comparingDouble(c -> -c.gain(said, worth))
                          .thenComparing(c -> c.citation.article())
                          .thenComparingInt(c -> c.citation.start()))
                  .orElse(null));
      double gain = best.gain(said, worth);
      first = Math.max(first, gain);
      if (gain <= 0 || (chosen.size() >= LEAST && gain < ADDS * first)) {
        break;
      }
      chosen.add(best);
      said.addAll(best.stems);
      candidates.remove(best);
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt((Candidate c) -> c.rank))
        .map(c -> c.citation)
        .toList();
  }

  private List<Candidate> candidates(List<ArticleItem> articles, String language) {
    List<Candidate> candidates = new ArrayList<>();
    for (ArticleItem article : articles) {
      for (int rank = 0; rank < article.sentences().size(); rank++) {
        Citation citation = article.sentences().get(rank);
        if (!openings.dangles(citation.text(), language)) {
          candidates.add(new Candidate(citation, rank));
        }
      }
    }
    return candidates;
  }

  private static Headline headline(
      List<List<ArticleItem>> witnesses,
      List<ArticleItem> members,
      Map<String, Double> worth,
      List<Citation> sentences) {
    return witnesses.stream()
        .map(articles -> best(articles, worth))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Headline::of)
        .or(() -> sentences.stream().findFirst().map(Headline::of))
        .or(() -> best(members, worth).map(Headline::of))
        .orElseGet(() -> Headline.of(members.getFirst()));
  }

  private static Optional<ArticleItem> best(List<ArticleItem> articles, Map<String, Double> worth) {
    return articles.stream()
        .filter(article -> !article.headline().isBlank())
        .min(
            Comparator.<ArticleItem>comparingDouble(a -> -worth(a.headline(), worth))
                .thenComparing(ArticleItem::id));
  }

  /** A headline that shouts, asks or never ends is worth less. */
  private static double worth(String headline, Map<String, Double> worth) {
    Set<String> stems = new HashSet<>(SignatureMaker.words(headline));
    double sum = stems.stream().mapToDouble(stem -> worth.getOrDefault(stem, 0.0)).sum();
    boolean shouts =
        headline.equals(headline.toUpperCase(java.util.Locale.ROOT)) && stems.size() > 2;
    boolean asks = headline.strip().endsWith("?") || headline.strip().endsWith("!");
    double fit = headline.length() > LONGEST_HEADLINE ? 0.3 : 1;
    return fit * (shouts ? 0.5 : 1) * (asks ? 0.5 : 1) * sum / Math.sqrt(4 + stems.size());
  }

  private static final class Candidate {
    private final Citation citation;
    private final int rank;
    private final Set<String> stems;

    Candidate(Citation citation, int rank) {
      this.citation = citation;
      this.rank = rank;
      this.stems = new HashSet<>(SignatureMaker.words(citation.text()));
    }

    /** What it says that was not said, for its length; early sentences are worth more. */
    double gain(Set<String> said, Map<String, Double> worth) {
      double sum = 0;
      for (String stem : stems) {
        sum += said.contains(stem) ? 0 : worth.getOrDefault(stem, 0.0);
      }
      return sum / Math.sqrt(8 + stems.size()) / (1 + rank / 6.0);
    }
  }
}
