package org.newsfold.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/**
 * A labelled page and what normalizing made of it.
 *
 * @param article null where the page was rejected
 */
record ReadPage(String id, LabelledPage truth, @Nullable Article article) {
  private static final int DAY = "2026-05-06".length();

  /**
   * Reads all pages of a folder.
   *
   * @param folder files named by id, {@code id.html.gz}
   * @param labels what is known of them
   */
  static List<ReadPage> in(Path folder, Path labels) throws IOException {
    Normalizer normalizer = new Normalizer();
    List<ReadPage> pages = new ArrayList<>();
    for (Map.Entry<String, LabelledPage> label : LabelledPage.in(labels).entrySet()) {
      String name = label.getKey() + ".html.gz";
      try (InputStream in = Files.newInputStream(folder.resolve(name))) {
        Outcome outcome = normalizer.normalize(name, in);
        @Nullable Article article =
            outcome instanceof Outcome.Articles read
                ? read.articles().stream().findFirst().orElse(null)
                : null;
        pages.add(new ReadPage(label.getKey(), label.getValue(), article));
      }
    }
    return pages;
  }

  /** By the last hexadecimal digit of its id. */
  boolean isInFirstHalf() {
    return Character.digit(id.charAt(id.length() - 1), 16) % 2 == 0;
  }

  /** How much of the text was found, by runs of four words. */
  Score body() {
    Shingles wanted = new Shingles(truth.body());
    Shingles found = new Shingles(article == null ? "" : article.articleBody());
    int shared = wanted.shared(found);
    return Score.of(shared, found.total() - shared, wanted.total() - shared);
  }

  /** Those of some segments that are in headline or text. */
  List<String> held(List<String> segments) {
    String text =
        article == null ? "" : blanksFolded(article.headline() + " " + article.articleBody());
    return segments.stream().filter(segment -> text.contains(blanksFolded(segment))).toList();
  }

  boolean isHeadlineRight(String title) {
    return article != null && folded(article.headline()).equals(folded(title));
  }

  boolean isDayRight(String day) {
    return article != null
        && article.datePublished() != null
        && article.datePublished().toString().substring(0, DAY).equals(day);
  }

  /** Whether one of the names was found. */
  boolean isAuthorRight(String names) {
    List<String> wanted =
        Stream.of(names.split("[;,/]| und | and | & ", -1)).map(ReadPage::folded).toList();
    return article != null
        && article.author().stream().map(ReadPage::folded).anyMatch(wanted::contains);
  }

  private static String folded(String text) {
    return blanksFolded(text).toLowerCase(Locale.ROOT);
  }

  private static String blanksFolded(String text) {
    return String.join(" ", text.strip().split("(?U)\\s+", -1));
  }
}
