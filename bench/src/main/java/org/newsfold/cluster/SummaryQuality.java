package org.newsfold.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Span;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Link;
import org.newsfold.story.Told;

/**
 * Measures summaries, each language of a story for itself, on stories of three articles and more:
 * the invented ones that {@code claims.tsv} is about, and those of giveme5w. Nothing was fitted to
 * these figures.
 *
 * <ul>
 *   <li>How much they hold of what a story's articles share (the names, numbers and concepts that
 *       at least two fifths of them have), and how much their sentences repeat one another, against
 *       the first sentences of the article in that language that says most.
 *   <li>How many of their sentences and headlines are from demoted witnesses (spun, translated by a
 *       program, stubs) though there is a better one in that language: as the stories are, and with
 *       {@link PoorCopies} of each article.
 * </ul>
 */
public final class SummaryQuality {
  private static final int FEWEST = 3;
  private static final double SHARED = 0.4;
  private static final int LEAD = 3;

  private final LabelledData data = new LabelledData();
  private final Concepts concepts = Concepts.shipped();
  private final Summarizer summarizer = new Summarizer(Background.shipped(), concepts);
  private final Clustering clustering = Clustering.shipped();
  private final ArticleItems items = clustering.items(Upload::received);
  private final PoorCopies copies = new PoorCopies(new Enricher());
  private final PrintStream out;

  public SummaryQuality(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the figures.
   *
   * @param home where {@code samples/} is
   * @param data a folder that may hold {@code seeds/}
   * @param clusters a folder that may hold giveme5w
   */
  public void measure(Path home, Path data, Path clusters) throws IOException {
    measure("own stories", GoldStories.of(home, data).all());
    measure("giveme5w", events(clusters.resolve("giveme5w.jsonl")));
  }

  private Collection<List<EnrichedArticle>> events(Path file) throws IOException {
    Map<String, List<EnrichedArticle>> events = new TreeMap<>();
    if (Files.exists(file)) {
      for (Map<String, Object> line : LabelledData.lines(file)) {
        EnrichedArticle article =
            data.article(
                LabelledData.text(line, "id"),
                LabelledData.text(line, "title"),
                LabelledData.text(line, "text"),
                line.get("date"));
        events
            .computeIfAbsent(LabelledData.text(line, "cluster"), event -> new ArrayList<>())
            .add(article);
      }
    }
    return events.values();
  }

  private void measure(String set, Collection<List<EnrichedArticle>> stories) {
    SummaryScore summaries = new SummaryScore();
    SummaryScore leads = new SummaryScore();
    SummaryScore longer = new SummaryScore();
    Demoted asTheyAre = new Demoted();
    Demoted withCopies = new Demoted();
    for (List<EnrichedArticle> articles : stories) {
      Set<String> shared = shared(articles);
      if (articles.size() < FEWEST || shared.isEmpty()) {
        continue;
      }
      List<ArticleItem> members = articles.stream().map(items::make).toList();
      for (Told told : told(members)) {
        List<EnrichedArticle> speaking = in(told.inLanguage(), articles);
        add(summaries, shared, told.sentences(), articles);
        EnrichedArticle best = best(speaking, shared);
        add(leads, shared, lead(best, LEAD), articles);
        add(longer, shared, lead(best, told.sentences().size()), articles);
        asTheyAre.add(told, members, SummaryQuality::isDemoted);
      }
      addCopies(withCopies, articles, members);
    }
    if (!stories.isEmpty()) {
      out.println("summaries, " + set + "\t" + summaries);
      out.println("first three sentences of the best article, " + set + "\t" + leads);
      out.println("as many sentences of it as the summary has, " + set + "\t" + longer);
      out.println("from demoted witnesses, " + set + "\t" + asTheyAre);
      out.println("the same with poor copies of each article, " + set + "\t" + withCopies);
    }
  }

  private void addCopies(
      Demoted demoted, List<EnrichedArticle> articles, List<ArticleItem> originals) {
    List<ArticleItem> poor =
        articles.stream().flatMap(a -> copies.of(a).stream()).map(items::make).toList();
    List<ArticleItem> all = Stream.concat(originals.stream(), poor.stream()).toList();
    Predicate<ArticleItem> isWorse = item -> poor.contains(item) || isDemoted(item);
    told(all).forEach(told -> demoted.add(told, all, isWorse));
  }

  private static boolean isDemoted(ArticleItem item) {
    return item.isPoor() || item.isStub();
  }

  private List<Told> told(List<ArticleItem> members) {
    List<String> languages =
        members.stream().map(PairFeatures::language).distinct().sorted().toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        links.add(clustering.score(members.get(i), members.get(j)));
      }
    }
    return summarizer.of(members, links, languages);
  }

  private static List<EnrichedArticle> in(String language, List<EnrichedArticle> articles) {
    return articles.stream().filter(a -> a.language().primary().equals(language)).toList();
  }

  private void add(
      SummaryScore score,
      Set<String> shared,
      List<Citation> sentences,
      List<EnrichedArticle> articles) {
    Map<ArticleId, EnrichedArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    score.add(
        shared,
        sentences.stream()
            .map(
                s ->
                    held(
                        Objects.requireNonNull(byId.get(s.article())),
                        new Span(s.start(), s.end())))
            .toList(),
        sentences.stream().map(s -> Set.copyOf(SignatureMaker.words(s.text()))).toList());
  }

  private Set<String> shared(List<EnrichedArticle> articles) {
    Map<String, Integer> having = new HashMap<>();
    for (EnrichedArticle article : articles) {
      held(article, new Span(0, article.article().articleBody().length()))
          .forEach(what -> having.merge(what, 1, Integer::sum));
    }
    having.values().removeIf(count -> count < Math.max(2, SHARED * articles.size()));
    return having.keySet();
  }

  /** The article whose beginning holds most of what is shared. */
  private EnrichedArticle best(Collection<EnrichedArticle> articles, Set<String> shared) {
    return articles.stream()
        .max(
            Comparator.<EnrichedArticle>comparingLong(
                    article ->
                        lead(article, LEAD).stream()
                            .flatMap(s -> held(article, new Span(s.start(), s.end())).stream())
                            .distinct()
                            .filter(shared::contains)
                            .count())
                .thenComparing(EnrichedArticle::id))
        .orElseThrow();
  }

  private static List<Citation> lead(EnrichedArticle article, int sentences) {
    String body = article.article().articleBody();
    return article.sentences().stream()
        .limit(sentences)
        .map(s -> new Citation(s.of(body), article.id(), s.start(), s.end()))
        .toList();
  }

  /** Names, numbers and concepts of a stretch of an article. */
  private Set<String> held(EnrichedArticle article, Span span) {
    Set<String> held = new HashSet<>();
    for (Entity entity : article.entities()) {
      if (entity.mentions().stream().anyMatch(mention -> span.contains(mention.start()))) {
        held.add(entity.id());
      }
    }
    for (NumberMention number : article.numbers()) {
      if (span.contains(number.start())) {
        held.add(Double.toString(number.value()));
      }
    }
    String text = span.of(article.article().articleBody());
    concepts.of(text, article.language().tag()).forEach(c -> held.add("concept-" + c));
    return held;
  }

  /** Counts sentences and headlines, and those that a better witness should have given. */
  private static final class Demoted {
    private int cited;
    private int demoted;

    void add(Told told, Collection<ArticleItem> members, Predicate<ArticleItem> isWorse) {
      Map<ArticleId, ArticleItem> speaking = new HashMap<>();
      members.stream()
          .filter(item -> PairFeatures.language(item).equals(told.inLanguage()))
          .forEach(item -> speaking.put(item.id(), item));
      boolean better = !speaking.values().stream().allMatch(isWorse);
      ArticleId headlineOf = told.headline().headlineOf();
      Stream.concat(told.sentences().stream().map(Citation::article), Stream.ofNullable(headlineOf))
          .map(speaking::get)
          .filter(Objects::nonNull)
          .forEach(
              item -> {
                cited++;
                demoted += better && isWorse.test(item) ? 1 : 0;
              });
    }

    @Override
    public String toString() {
      return demoted + " of " + cited + " sentences and headlines";
    }
  }
}
