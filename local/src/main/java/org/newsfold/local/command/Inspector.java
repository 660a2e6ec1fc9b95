package org.newsfold.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.cluster.Clustering;
import org.newsfold.enrich.Enricher;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;
import org.newsfold.normalize.format.Limits;

/** Normalizes and enriches without any store. Safe for several threads. */
final class Inspector {
  private final Normalizer normalizer = new Normalizer(Limits.STREAMING);
  private final Enricher enricher = new Enricher();
  private final Clustering clustering = Clustering.shipped();

  /** What a file holds that fits into memory; whatever happens, this answers. */
  List<Inspected> file(Path file) {
    List<Inspected> found = new ArrayList<>();
    stream(file, article -> found.add(enriched(file, article)), found::add);
    return found;
  }

  /**
   * Reads a file of any size, article by article; whatever happens, this returns.
   *
   * @param articles takes each article as it is read, for {@link #enriched}
   * @param rejected takes what came to nothing
   */
  void stream(Path file, Consumer<Article> articles, Consumer<Inspected> rejected) {
    String name = file.toString();
    Optional<String> trouble;
    try (InputStream in = Files.newInputStream(file)) {
      trouble =
          normalizer
              .normalize(
                  Drops.key(file),
                  in,
                  articles,
                  no -> rejected.accept(Inspected.rejected(name, null, no.part(), no.reason())))
              .map(Outcome.Rejection::reason);
    } catch (IOException e) {
      trouble = Optional.of("it cannot be read: " + Drops.reason(e));
    } catch (UncheckedIOException e) {
      trouble = Optional.of("it cannot be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      trouble = Optional.of(failed(e));
    }
    trouble.ifPresent(reason -> rejected.accept(Inspected.rejected(name, null, null, reason)));
  }

  /** The article of a file, enriched; whatever happens, this answers. */
  Inspected enriched(Path file, Article article) {
    return enriched(file.toString(), null, article);
  }

  /** What a line of an archive holds. */
  Inspected document(Path file, Documents.Line line) {
    String name = file.toString();
    Optional<Document> document = line.document();
    if (document.isEmpty()) {
      return Inspected.rejected(
          name, null, null, "line %d is no JSON document".formatted(line.number()));
    }
    String id = document.get().id();
    return document
        .flatMap(Document::unusable)
        .map(reason -> Inspected.rejected(name, id, null, reason))
        .orElseGet(() -> enriched(name, id, document.get().article(name + "#" + line.number())));
  }

  /** What a file holds, without enriching it. */
  List<Archive.Entry> normalized(Path file) {
    String key = Drops.key(file);
    List<Archive.Entry> entries = new ArrayList<>();
    stream(
        file,
        article -> entries.add(new Archive.Entry(id(key, article.upload().part()), article, null)),
        no ->
            entries.add(
                new Archive.Entry(
                    id(key, Objects.requireNonNullElse(no.part(), "")), null, no.reason())));
    return entries;
  }

  private static String id(String key, String part) {
    return part.isEmpty() ? key : key + "#" + part;
  }

  private Inspected enriched(String file, @Nullable String id, Article article) {
    try {
      EnrichedArticle enriched = enricher.enrich(article);
      return Inspected.of(file, id, enriched, clustering.item(enriched));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Inspected.rejected(file, id, part(article), failed(e));
    }
  }

  private static @Nullable String part(Article article) {
    String part = article.upload().part();
    return part.isEmpty() ? null : part;
  }

  private static String failed(Throwable e) {
    return "Newsfold itself failed on it (%s): please report this file"
        .formatted(e.getClass().getSimpleName());
  }
}
