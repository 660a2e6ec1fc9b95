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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Entity;
import org.newsfold.article.NumberMention;
import org.newsfold.article.Span;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Citation;
import org.newsfold.story.Told;

/**
 * Measures summaries against the first sentences of the article that says most: how much they hold
 * of what a story's articles share (the names, numbers and concepts that at least two fifths of
 * them have), and how much their sentences repeat one another (the greatest share of words that a
 * sentence has in common with another). On events of giveme5w with three articles and more; nothing
 * was fitted to these figures.
 */
public final class SummaryQuality {
  private static final int FEWEST = 3;
  private static final double SHARED = 0.4;
  private static final int LEAD = 3;

  private final LabelledData data = new LabelledData();
  private final Concepts concepts = Concepts.shipped();
  private final Background background = Background.shipped();
  private final ArticleItems items = Clustering.shipped().items(Upload::received);
  private final PrintStream out;

  public SummaryQuality(PrintStream out) {
    this.out = out;
  }

  /** Sums up what texts hold. */
  private static final class Mean {
    private double covered;
    private double repeated;
    private int texts;
    private int sentences;

    void add(Set<String> shared, List<Set<String>> held, List<Set<String>> words) {
      Set<String> all = new HashSet<>();
      held.forEach(all::addAll);
      all.retainAll(shared);
      covered += all.size() / (double) shared.size();
      repeated += repetition(words);
      sentences += held.size();
      texts++;
    }

    private static double repetition(List<Set<String>> words) {
      double sum = 0;
      for (int i = 0; i < words.size(); i++) {
        double most = 0;
        for (int j = 0; j < words.size(); j++) {
          most = i == j ? most : Math.max(most, overlap(words.get(i), words.get(j)));
        }
        sum += most;
      }
      return words.isEmpty() ? 0 : sum / words.size();
    }

    private static double overlap(Set<String> one, Set<String> other) {
      Set<String> common = new HashSet<>(one);
      common.retainAll(other);
      return common.size() / (double) Math.max(1, Math.min(one.size(), other.size()));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "covers %.4f repeats %.4f in %.1f sentences, %d stories",
          covered / texts,
          repeated / texts,
          sentences / (double) texts,
          texts);
    }
  }

  /** Prints the figures of a folder that holds the set. */
  public void measure(Path clusters) throws IOException {
    Path file = clusters.resolve("giveme5w.jsonl");
    if (!Files.exists(file)) {
      return;
    }
    Map<String, List<EnrichedArticle>> events = new TreeMap<>();
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
    Mean summaries = new Mean();
    Mean leads = new Mean();
    Mean longer = new Mean();
    for (List<EnrichedArticle> articles : events.values()) {
      Set<String> shared = shared(articles);
      if (articles.size() >= FEWEST && !shared.isEmpty()) {
        List<Citation> told = told(articles);
        add(summaries, shared, told, articles);
        EnrichedArticle best = best(articles, shared);
        add(leads, shared, lead(best, LEAD), articles);
        add(longer, shared, lead(best, told.size()), articles);
      }
    }
    out.println("summaries\t" + summaries);
    out.println("first three sentences of the best article\t" + leads);
    out.println("as many sentences of it as the summary has\t" + longer);
  }

  private List<Citation> told(List<EnrichedArticle> articles) {
    List<ArticleItem> members = articles.stream().map(items::make).toList();
    Told told = new Summarizer(background).of(members, List.of("en")).getFirst();
    return told.sentences();
  }

  private void add(
      Mean mean, Set<String> shared, List<Citation> sentences, List<EnrichedArticle> articles) {
    Map<ArticleId, EnrichedArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    mean.add(
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
}
