package org.newsfold.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;

/** An archive to be replayed: a file of documents, or a folder of files. */
final class Archive {
  private Archive() {}

  /**
   * One of its articles.
   *
   * @param id as the archive says, or the file's path
   * @param article null if it is none
   * @param unusable why it is none
   */
  record Entry(String id, @Nullable Article article, @Nullable String unusable) {
    /** The article's id, or the one that it would have. */
    ArticleId articleId() {
      return article == null ? ArticleId.of(id) : article.id();
    }
  }

  /** All of it, files by path. */
  static List<Entry> read(Path archive) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Inspector inspector = new Inspector();
    for (Path file : Drops.files(archive)) {
      if (Documents.isArchive(file) || !Files.isDirectory(archive)) {
        Documents.read(file, line -> entries.add(entry(file, line)));
      } else {
        entries.addAll(inspector.normalized(file));
      }
    }
    return entries;
  }

  private static Entry entry(Path file, Documents.Line line) {
    String place = file.getFileName() + ":" + line.number();
    Optional<Document> document = line.document();
    if (document.isEmpty()) {
      return new Entry(place, null, "it is no JSON document");
    }
    String id = Objects.requireNonNullElse(document.get().id(), place);
    return document
        .flatMap(Document::unusable)
        .map(reason -> new Entry(id, null, reason))
        .orElseGet(() -> new Entry(id, document.get().article(id), null));
  }
}
