package org.newsfold.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.enrich.Enricher;
import org.newsfold.name.Tsv;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/**
 * Texts of the development data that nobody put into stories: what is rare is told by them too, in
 * languages that have no stories above all.
 *
 * @param folder with pages in {@code html/pages} and {@code html-segments/pages}, and {@code
 *     languages/sentences.tsv}; each may be missing
 */
record MoreTexts(Path folder) {
  /** So many sentences are as long as a short report. */
  private static final int REPORT = 10;

  /** Adds them, each an event of its own. */
  void count(BackgroundCounts counts) throws IOException {
    for (String pages : List.of("html", "html-segments")) {
      for (EnrichedArticle article : articles(folder.resolve(pages).resolve("pages"))) {
        counts.count(List.of(article));
      }
    }
    Path sentences = folder.resolve("languages").resolve("sentences.tsv");
    if (Files.exists(sentences)) {
      reports(sentences)
          .forEach((language, texts) -> texts.forEach(text -> counts.count(language, text)));
    }
  }

  private static List<EnrichedArticle> articles(Path pages) throws IOException {
    if (!Files.isDirectory(pages)) {
      return List.of();
    }
    Normalizer normalizer = new Normalizer();
    Enricher enricher = new Enricher();
    List<EnrichedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          if (normalizer.normalize(file.getFileName().toString(), in)
              instanceof Outcome.Articles found) {
            articles.add(enricher.enrich(found.articles().getFirst()));
          }
        }
      }
    }
    return articles;
  }

  /** By language. */
  private static Map<String, List<String>> reports(Path file) throws IOException {
    Map<String, List<String>> sentences = new TreeMap<>();
    Tsv.rows(file)
        .forEach(row -> sentences.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]));
    Map<String, List<String>> reports = new TreeMap<>();
    sentences.forEach(
        (language, all) -> {
          for (int from = 0; from < all.size(); from += REPORT) {
            reports
                .computeIfAbsent(language, k -> new ArrayList<>())
                .add(String.join("\n", all.subList(from, Math.min(all.size(), from + REPORT))));
          }
        });
    return reports;
  }
}
