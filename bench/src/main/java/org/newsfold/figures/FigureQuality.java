package org.newsfold.figures;

import java.io.PrintStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.figures.Kind.Score;
import org.newsfold.name.Tsv;

/**
 * Measures how numbers, dates, quotes, attributions and roles are read, on {@code gold.tsv}, and
 * attributions and the places of datelines on {@code sources.tsv}: the sentences of odd lines are
 * for writing rules, the others only for measuring. When each is right, {@link Kind} says.
 */
public final class FigureQuality {
  private static final Instant PUBLISHED = Instant.parse("2026-03-18T18:00:00Z");

  private final PrintStream out;
  private final Enricher enricher = new Enricher();
  private final Map<Kind, Map<String, Tally>> tallies = new EnumMap<>(Kind.class);

  public FigureQuality(PrintStream out) {
    this.out = out;
  }

  /** Prints precision and recall of each kind by language, development and held-back part apart. */
  public void measure() {
    measure("gold.tsv", EnumSet.complementOf(EnumSet.of(Kind.DATELINES)));
    measure("sources.tsv", EnumSet.of(Kind.ATTRIBUTIONS, Kind.DATELINES));
    tallies.forEach(
        (kind, byLanguage) ->
            byLanguage.forEach(
                (language, tally) ->
                    out.printf(
                        "%s, %s\t%s%n", kind.name().toLowerCase(Locale.ROOT), language, tally)));
  }

  private void measure(String file, Set<Kind> kinds) {
    int line = 0;
    for (String[] row : Tsv.rows(FigureQuality.class, file)) {
      measure(Marked.read(row[0], row[1]), line++ % 2 == 0 ? "development" : "held back", kinds);
    }
  }

  private void measure(Marked sentence, String half, Set<Kind> kinds) {
    EnrichedArticle found = enricher.enrich(article(sentence.text()));
    for (Kind kind : kinds) {
      Score score = kind.score(sentence, found);
      if (score.wanted() + score.said() == 0) {
        continue;
      }
      for (String key : List.of(half + ", all", half + ", " + sentence.language())) {
        tallies
            .computeIfAbsent(kind, k -> new TreeMap<>())
            .computeIfAbsent(key, k -> new Tally())
            .add(score.wanted(), score.said(), score.right(), score.whole());
      }
    }
  }

  static Article article(String body) {
    return new Article(
        ArticleId.of("gold"),
        Revision.of("1", PUBLISHED, "v"),
        new Upload("gold", "", PUBLISHED),
        "text",
        "",
        body,
        List.of(),
        PUBLISHED,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of());
  }
}
