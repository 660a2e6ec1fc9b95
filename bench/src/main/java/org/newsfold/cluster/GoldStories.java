package org.newsfold.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.newsfold.article.Article;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.enrich.Enricher;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/**
 * Articles of the stories that {@code claims.tsv} is about: files of folders, as {@code samples/},
 * named {@code STORY-ARTICLE.*} or, in a folder that is one story, {@code ARTICLE_*}; and articles
 * of {@code stories.jsonl}, whose ids are such names. All are invented but those of a folder of
 * labelled data.
 */
final class GoldStories {
  private static final String LABELLED = "seeds";

  private final Normalizer normalizer = new Normalizer();
  private final Enricher enricher = new Enricher();

  /** By story and by the end of the article's name. */
  private final Map<String, Map<String, EnrichedArticle>> stories = new TreeMap<>();

  /**
   * Reads all stories that {@code claims.tsv} is about.
   *
   * @param home where {@code samples/} is
   * @param data a folder that may hold {@code seeds/}, which are one story
   */
  static GoldStories of(Path home, Path data) throws IOException {
    GoldStories stories = new GoldStories();
    stories.readShipped();
    stories.read(
        home.resolve("samples"),
        GoldClaim.shipped().stream().map(GoldClaim::story).distinct().toList());
    if (Files.isDirectory(data.resolve(LABELLED))) {
      stories.readStory(data.resolve(LABELLED), LABELLED);
    }
    return stories;
  }

  /** Tells of each story its articles, by the ends of their names. */
  void forEach(BiConsumer<String, Map<String, EnrichedArticle>> told) {
    stories.forEach(told);
  }

  /** The articles of each story. */
  List<List<EnrichedArticle>> all() {
    return stories.values().stream().map(articles -> List.copyOf(articles.values())).toList();
  }

  /** The articles of a story by the ends of their names; none if it was not read. */
  Map<String, EnrichedArticle> of(String story) {
    return stories.getOrDefault(story, Map.of());
  }

  /** Reads the files of a folder that belong to stories. */
  void read(Path folder, Iterable<String> names) throws IOException {
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      for (String story : names) {
        if (name.startsWith(story + "-")) {
          String article = name.substring(story.length() + 1, name.lastIndexOf('.'));
          put(story, article, normalized(file));
        }
      }
    }
  }

  /** Reads a folder that is one story. */
  void readStory(Path folder, String story) throws IOException {
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".txt")) {
        put(story, name.substring(0, name.indexOf('_')), normalized(file));
      }
    }
  }

  /** Reads {@code stories.jsonl}. */
  void readShipped() throws IOException {
    readResource("stories.jsonl");
  }

  /** Reads a resource of such lines. */
  void readResource(String name) throws IOException {
    LabelledData.shipped(name).forEach(this::add);
  }

  private void add(Map<String, Object> line) {
    String story = LabelledData.text(line, "story");
    String id = LabelledData.text(line, "id");
    Upload upload = new Upload(id, "", Instant.EPOCH);
    Article article =
        new Article(
            upload.articleId(),
            new Revision(""),
            upload,
            "document",
            LabelledData.text(line, "title"),
            LabelledData.text(line, "text"),
            List.of(),
            OffsetDateTime.parse(LabelledData.text(line, "date")).toInstant(),
            null,
            LabelledData.text(line, "publisher"),
            null,
            null,
            Map.of(),
            List.of());
    put(story, id.substring(story.length() + 1), article);
  }

  private void put(String story, String name, Article article) {
    stories.computeIfAbsent(story, s -> new TreeMap<>()).put(name, enricher.enrich(article));
  }

  private Article normalized(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (normalizer.normalize(file.getFileName().toString(), in)
          instanceof Outcome.Articles found) {
        return found.articles().getFirst();
      }
    }
    throw new IOException("Not an article: " + file);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
