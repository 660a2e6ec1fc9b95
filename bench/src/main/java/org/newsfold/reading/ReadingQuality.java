package org.newsfold.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Measures how pages are read: the text against whole texts ({@code html/}) and against segments
 * that must and must not be in it ({@code html-segments/}); headline, day in UTC and author where
 * they are known. Rules are written looking at one half of the pages and checked on the other, so
 * each half is shown.
 */
public final class ReadingQuality {
  private final PrintStream out;

  public ReadingQuality(PrintStream out) {
    this.out = out;
  }

  /** Whether a folder holds labelled pages. */
  public static boolean isIn(Path data) {
    return Files.isDirectory(data.resolve("html"))
        && Files.isDirectory(data.resolve("html-segments"));
  }

  /** Prints the figures of a folder that holds both sets, and texts in many languages. */
  public void measure(Path data) throws IOException {
    Path html = data.resolve("html");
    List<ReadPage> whole = ReadPage.in(html.resolve("pages"), html.resolve("ground-truth.json"));
    report("text of pages", whole, ReadingQuality::bodies);

    Path segments = data.resolve("html-segments");
    List<ReadPage> parts =
        ReadPage.in(segments.resolve("pages"), segments.resolve("segments-truth.json"));
    report("segments", parts, ReadingQuality::segments);
    report("headline", parts, share(LabelledPage::title, ReadPage::isHeadlineRight));
    report("day", parts, share(LabelledPage::day, ReadPage::isDayRight));
    report("author", parts, share(LabelledPage::author, ReadPage::isAuthorRight));
    new Reencoding(out).measure(data);
  }

  private void report(String what, List<ReadPage> pages, Function<List<ReadPage>, String> figure) {
    Map<String, List<ReadPage>> parts = new TreeMap<>();
    parts.put("all", pages);
    parts.put("half A", pages.stream().filter(ReadPage::isInFirstHalf).toList());
    parts.put("half B", pages.stream().filter(page -> !page.isInFirstHalf()).toList());
    parts.forEach((name, part) -> out.printf("%s, %s\t%s%n", what, name, figure.apply(part)));
  }

  private static String bodies(List<ReadPage> pages) {
    List<Score> scores = pages.stream().map(ReadPage::body).toList();
    double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
    return new Score(precision, recall).toString();
  }

  private static String segments(List<ReadPage> pages) {
    int wanted = sum(pages, page -> page.truth().with());
    int right = sum(pages, page -> page.held(page.truth().with()));
    int wrong = sum(pages, page -> page.held(page.truth().without()));
    return Score.of(right, wrong, wanted - right).toString();
  }

  private static int sum(List<ReadPage> pages, Function<ReadPage, Collection<String>> segments) {
    return pages.stream().mapToInt(page -> segments.apply(page).size()).sum();
  }

  private static Function<List<ReadPage>, String> share(
      Function<LabelledPage, String> truth, BiPredicate<ReadPage, String> isRight) {
    return pages -> {
      List<ReadPage> known =
          pages.stream().filter(page -> !truth.apply(page.truth()).isEmpty()).toList();
      long right =
          known.stream().filter(page -> isRight.test(page, truth.apply(page.truth()))).count();
      return String.format(
          Locale.ROOT, "%.4f of %d", (double) right / Math.max(1, known.size()), known.size());
    };
  }
}
