package org.newsfold.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.enrich.Enricher;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/** Normalizes and enriches without any store. Safe for several threads. */
final class Inspector {
  private final Normalizer normalizer = new Normalizer();
  private final Enricher enricher = new Enricher();

  /** What a file holds; whatever happens, this answers. */
  List<Inspected> file(Path file) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      return switch (normalizer.normalize(Drops.key(file), in)) {
        case Outcome.Rejection rejection ->
            List.of(Inspected.rejected(name, null, rejection.reason()));
        case Outcome.Articles read ->
            read.articles().stream().map(article -> enriched(name, null, article)).toList();
      };
    } catch (IOException e) {
      return List.of(Inspected.rejected(name, null, "it cannot be read: " + Drops.reason(e)));
    } catch (UncheckedIOException e) {
      return List.of(Inspected.rejected(name, null, "it cannot be read: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(failed(name, null, e));
    }
  }

  /** What a line of an archive holds. */
  Inspected document(Path file, Documents.Line line) {
    String name = file.toString();
    Optional<Document> document = line.document();
    if (document.isEmpty()) {
      return Inspected.rejected(name, null, "line %d is no JSON document".formatted(line.number()));
    }
    String id = document.get().id();
    return document
        .flatMap(Document::unusable)
        .map(reason -> Inspected.rejected(name, id, reason))
        .orElseGet(() -> enriched(name, id, document.get().article(name + "#" + line.number())));
  }

  /** What a file holds, without enriching it. */
  List<Archive.Entry> normalized(Path file) {
    String key = Drops.key(file);
    try (InputStream in = Files.newInputStream(file)) {
      return switch (normalizer.normalize(key, in)) {
        case Outcome.Rejection rejection ->
            List.of(new Archive.Entry(key, null, rejection.reason()));
        case Outcome.Articles read ->
            read.articles().stream().map(article -> entry(key, article)).toList();
      };
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of(new Archive.Entry(key, null, "it cannot be read: " + e.getMessage()));
    }
  }

  private static Archive.Entry entry(String key, Article article) {
    String part = article.upload().part();
    return new Archive.Entry(part.isEmpty() ? key : key + "#" + part, article, null);
  }

  private Inspected enriched(String file, @Nullable String id, Article article) {
    try {
      return Inspected.of(file, id, enricher.enrich(article));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(file, id, e);
    }
  }

  private static Inspected failed(String file, @Nullable String id, Throwable e) {
    return Inspected.rejected(
        file,
        id,
        "Newsfold itself failed on it (%s): please report this file"
            .formatted(e.getClass().getSimpleName()));
  }
}
