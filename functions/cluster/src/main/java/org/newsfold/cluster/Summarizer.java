package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Headline;
import org.newsfold.story.Told;
import org.newsfold.text.Memo;

/**
 * Chooses a headline and three to five sentences, all verbatim: one after the other the sentence
 * that says most of what the articles share and has not been said (the greedy choice of Nemhauser,
 * Wolsey &amp; Fisher 1978 for coverage). Once in each of the story's ten main languages; from
 * stubs only if there is no whole article in that language, from spun or badly translated texts
 * only if there is no other. Of a story of very many articles some in each language speak for all.
 */
final class Summarizer {
  private static final String PREFERRED = "en";
  private static final int LANGUAGES = 10;
  private static final int MOST = 5;
  private static final int LEAST = 3;

  /** Beyond the least number, a sentence must add this share of what the first one says. */
  private static final double ADDS = 0.35;

  private static final int LONGEST_HEADLINE = 160;

  /** So many articles of a language are read, of more those in equal distances. */
  private static final int REPRESENTATIVES = 40;

  /** Sentences whose stems are remembered: those of a large story, some ten megabytes. */
  private static final int REMEMBERED = 5_000;

  private final Background background;
  private final Openings openings;
  private final Memo<Set<String>> stems = new Memo<>(Summarizer::stems, REMEMBERED);

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
    List<Witness> spoken =
        representatives(
                members.stream().filter(m -> PairFeatures.language(m).equals(language)).toList())
            .stream()
            .map(article -> witness(article, language))
            .toList();
    List<Witness> good = spoken.stream().filter(w -> !w.article.isPoor()).toList();
    List<Witness> whole = good.stream().filter(w -> !w.article.isStub()).toList();
    Map<String, Double> worth = worth(spoken, language);
    List<Citation> sentences = sentences(whole, worth);
    if (sentences.isEmpty()) {
      sentences = sentences(good, worth);
    }
    boolean poor = good.isEmpty();
    if (sentences.isEmpty()) {
      sentences = sentences(spoken, worth);
      poor |= !sentences.isEmpty();
    }
    Headline headline = headline(List.of(whole, good, spoken), members, worth, sentences);
    return new Told(language, headline, sentences, poor);
  }

  /** Of many articles some, from the first to the last. */
  private static List<ArticleItem> representatives(List<ArticleItem> articles) {
    int some = Math.min(REPRESENTATIVES, articles.size());
    return IntStream.range(0, some)
        .mapToObj(i -> articles.get((int) ((long) i * articles.size() / some)))
        .toList();
  }

  private Witness witness(ArticleItem article, String language) {
    Set<String> all = new HashSet<>(stems.of(article.headline()));
    List<Candidate> candidates = new ArrayList<>();
    for (int rank = 0; rank < article.sentences().size(); rank++) {
      Citation citation = article.sentences().get(rank);
      Candidate candidate = new Candidate(citation, rank, stems.of(citation.text()));
      all.addAll(candidate.stems);
      if (!openings.dangles(citation.text(), language)) {
        candidates.add(candidate);
      }
    }
    return new Witness(article, all, candidates);
  }

  /** In an order of their own that is the same everywhere: sums over them must be, too. */
  private static Set<String> stems(String text) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(SignatureMaker.words(text)));
  }

  /** What a stem is worth: how rare it is, and in how many articles it stands. */
  private Map<String, Double> worth(List<Witness> witnesses, String language) {
    Map<String, Integer> having = new HashMap<>();
    witnesses.forEach(w -> w.stems.forEach(stem -> having.merge(stem, 1, Integer::sum)));
    Map<String, Double> worth = new HashMap<>();
    having.forEach(
        (stem, count) -> worth.put(stem, background.rarity(language, stem) * Math.log(1 + count)));
    return worth;
  }

  private static List<Citation> sentences(List<Witness> witnesses, Map<String, Double> worth) {
    PriorityQueue<Candidate> open =
        new PriorityQueue<>(
            Comparator.<Candidate>comparingDouble(c -> -c.gain)
                .thenComparing(c -> c.citation.article())
                .thenComparingInt(c -> c.citation.start()));
    Set<String> said = new HashSet<>();
    for (Witness witness : witnesses) {
      for (Candidate candidate : witness.candidates) {
        candidate.weigh(said, worth, 0);
        open.add(candidate);
      }
    }
    List<Candidate> chosen = new ArrayList<>();
    double first = 0;
    while (chosen.size() < MOST && !open.isEmpty()) {
      Candidate best = open.remove();
      if (best.weighed < chosen.size()) {
        best.weigh(said, worth, chosen.size());
        open.add(best);
        continue;
      }
      first = Math.max(first, best.gain);
      if (best.gain <= 0 || (chosen.size() >= LEAST && best.gain < ADDS * first)) {
        break;
      }
      chosen.add(best);
      said.addAll(best.stems);
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt((Candidate c) -> c.rank))
        .map(c -> c.citation)
        .toList();
  }

  private static Headline headline(
      List<List<Witness>> witnesses,
      List<ArticleItem> members,
      Map<String, Double> worth,
      List<Citation> sentences) {
    return witnesses.stream()
        .map(these -> best(these.stream().map(Witness::article).toList(), worth))
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
    boolean shouts = headline.equals(headline.toUpperCase(Locale.ROOT)) && stems.size() > 2;
    boolean asks = headline.strip().endsWith("?") || headline.strip().endsWith("!");
    double fit = headline.length() > LONGEST_HEADLINE ? 0.3 : 1;
    return fit * (shouts ? 0.5 : 1) * (asks ? 0.5 : 1) * sum / Math.sqrt(4 + stems.size());
  }

  /**
   * What an article says.
   *
   * @param stems of its headline and sentences
   * @param candidates sentences that can be understood alone
   */
  private record Witness(ArticleItem article, Set<String> stems, List<Candidate> candidates) {}

  private static final class Candidate {
    private final Citation citation;
    private final int rank;
    private final Set<String> stems;
    private double gain;
    private int weighed;

    Candidate(Citation citation, int rank, Set<String> stems) {
      this.citation = citation;
      this.rank = rank;
      this.stems = stems;
    }

    /**
     * Finds what it says that was not said, for its length; early sentences are worth more. It
     * never grows, so that only the best so far need be weighed again (Minoux 1978).
     *
     * @param chosen how many sentences were chosen before
     */
    void weigh(Set<String> said, Map<String, Double> worth, int chosen) {
      double sum = 0;
      for (String stem : stems) {
        sum += said.contains(stem) ? 0 : worth.getOrDefault(stem, 0.0);
      }
      gain = sum / Math.sqrt(8 + stems.size()) / (1 + rank / 6.0);
      weighed = chosen;
    }
  }
}
