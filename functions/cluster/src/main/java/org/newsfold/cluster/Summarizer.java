package org.newsfold.cluster;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.cluster.Worths.Spoken;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Headline;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.Told;

/**
 * Chooses a headline and three to five sentences, all verbatim ({@link SentenceChoice}). Once in
 * each of the story's ten main languages; from stubs only if there is no whole article in that
 * language, from spun or badly translated texts only if there is no other; and from what says
 * another article in other words only if that one does not speak. Of a story of very many articles
 * some in each language speak for all.
 */
final class Summarizer {
  private static final String PREFERRED = "en";
  private static final int LANGUAGES = 10;
  private static final int LONGEST_HEADLINE = 160;

  /** So many articles of a language are read, of more those in equal distances. */
  private static final int REPRESENTATIVES = 40;

  private final Readings<Witness> witnesses;

  Summarizer(Background background, Concepts concepts) {
    this.witnesses = new Readings<>(new Witness.Reader(background, concepts)::read);
  }

  /**
   * Tells a story in each of its languages, first in English if there is any.
   *
   * @param members in order of date and id
   * @param links between them
   * @param languages of the members, the most frequent first
   */
  List<Told> of(List<ArticleItem> members, List<Link> links, List<String> languages) {
    List<String> told =
        languages.stream()
            .sorted(Comparator.comparing(language -> !language.equals(PREFERRED)))
            .limit(LANGUAGES)
            .toList();
    List<Spoken> spoken =
        Worths.weigh(
            told.stream()
                .flatMap(language -> representatives(language, members))
                .map(witnesses::of)
                .toList());
    Set<ArticleId> rewritten = rewritten(members, links);
    return told.stream().map(language -> in(language, spoken, rewritten)).toList();
  }

  private static Told in(String language, List<Spoken> all, Set<ArticleId> rewritten) {
    List<Spoken> spoken =
        all.stream().filter(s -> s.witness().language().equals(language)).toList();
    List<Spoken> good = spoken.stream().filter(s -> !s.article().isPoor()).toList();
    List<Spoken> whole = good.stream().filter(s -> !s.article().isStub()).toList();
    List<Spoken> own = whole.stream().filter(s -> !rewritten.contains(s.article().id())).toList();
    List<List<Spoken>> bestFirst = List.of(own, whole, good, spoken);
    List<Citation> sentences =
        bestFirst.stream()
            .map(SentenceChoice::of)
            .filter(chosen -> !chosen.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean poor = good.isEmpty() || isFromPoor(sentences, spoken);
    return new Told(language, headline(bestFirst, all, sentences), sentences, poor);
  }

  private static boolean isFromPoor(List<Citation> sentences, List<Spoken> spoken) {
    Set<ArticleId> cited = sentences.stream().map(Citation::article).collect(toSet());
    return spoken.stream().map(Spoken::article).anyMatch(a -> a.isPoor() && cited.contains(a.id()));
  }

  /**
   * What was made from others in other words says nothing more. Of two of which nothing tells, the
   * one whose publisher is not known was, or else the later.
   */
  private static Set<ArticleId> rewritten(List<ArticleItem> members, List<Link> links) {
    Map<ArticleId, Integer> order = new HashMap<>();
    members.stream()
        .sorted(Comparator.comparing((ArticleItem member) -> member.publisher() == null))
        .forEach(member -> order.put(member.id(), order.size()));
    Set<ArticleId> rewritten = new HashSet<>();
    for (Link link : links) {
      if (link.kind() == LinkKind.REWRITE) {
        ArticleId from = link.copy().from();
        boolean earlier = order.getOrDefault(link.a(), 0) < order.getOrDefault(link.b(), 0);
        boolean fromA = from == null ? earlier : from.equals(link.a());
        rewritten.add(fromA ? link.b() : link.a());
      }
    }
    return rewritten;
  }

  /** Of many articles in a language some, from the first to the last. */
  private static Stream<ArticleItem> representatives(String language, List<ArticleItem> members) {
    List<ArticleItem> speaking =
        members.stream().filter(m -> PairFeatures.language(m).equals(language)).toList();
    int some = Math.min(REPRESENTATIVES, speaking.size());
    return IntStream.range(0, some)
        .mapToObj(i -> speaking.get((int) ((long) i * speaking.size() / some)));
  }

  private static Headline headline(
      List<List<Spoken>> spoken, List<Spoken> all, List<Citation> sentences) {
    return spoken.stream()
        .map(Summarizer::best)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Headline::of)
        .or(() -> sentences.stream().findFirst().map(Headline::of))
        .or(() -> best(all).map(Headline::of))
        .orElseGet(() -> Headline.of(all.getFirst().article()));
  }

  private static Optional<ArticleItem> best(List<Spoken> spoken) {
    return spoken.stream()
        .filter(s -> !s.article().headline().isBlank())
        .min(
            Comparator.comparingDouble((Spoken s) -> -worth(s))
                .thenComparing(s -> s.article().id()))
        .map(s -> s.article());
  }

  /** A headline that shouts, asks or never ends is worth less. */
  private static double worth(Spoken spoken) {
    String headline = spoken.article().headline();
    List<Integer> features = spoken.witness().headline();
    double sum = 0;
    for (int feature : features) {
      sum += spoken.worths().get(feature).value();
    }
    boolean shouts = headline.equals(headline.toUpperCase(Locale.ROOT)) && features.size() > 2;
    boolean asks = headline.strip().endsWith("?") || headline.strip().endsWith("!");
    double fit = headline.length() > LONGEST_HEADLINE ? 0.3 : 1;
    return fit * (shouts ? 0.5 : 1) * (asks ? 0.5 : 1) * sum / Math.sqrt(4 + features.size());
  }
}
