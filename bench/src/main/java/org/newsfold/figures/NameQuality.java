package org.newsfold.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;
import org.newsfold.enrich.Enricher;
import org.newsfold.figures.Marked.Mark;
import org.newsfold.name.Tsv;

/**
 * Measures how names are found, on {@code names.tsv}, of which the sentences of odd lines are for
 * writing rules and the others only for measuring, on {@code names-more.tsv}, all for writing
 * rules, and on labelled articles where there are any.
 *
 * <p>A mention is right if it overlaps with a marked name of its type that no other mention has,
 * exact if it also begins and ends there.
 */
public final class NameQuality {
  private static final String MENTIONS = "entities/seeds-mentions.tsv";
  private static final String ARTICLES = "seeds";

  private final PrintStream out;
  private final Enricher enricher = new Enricher();
  private final Map<String, Tally> tallies = new TreeMap<>();

  /** A mention and the type of what it mentions. */
  private record Named(EntityType type, Mention mention) {}

  public NameQuality(PrintStream out) {
    this.out = out;
  }

  /** Prints precision and recall by language and type, development and held-back part apart. */
  public void measure() {
    int line = 0;
    for (String[] row : Tsv.rows(NameQuality.class, "names.tsv")) {
      measure(Marked.read(row[0], row[1]), line++ % 2 == 0 ? "development" : "held back");
    }
    for (String[] row : Tsv.rows(NameQuality.class, "names-more.tsv")) {
      measure(Marked.read(row[0], row[1]), "more development");
    }
    tallies.forEach((key, tally) -> out.printf("names, %s\t%s%n", key, tally.spans()));
  }

  /** Whether a folder has the labelled articles. */
  public static boolean isIn(Path data) {
    return Files.isRegularFile(data.resolve(MENTIONS)) && Files.isDirectory(data.resolve(ARTICLES));
  }

  /**
   * Prints how many of the forms listed for the labelled articles are found, and how many of the
   * mentions found overlap with one.
   */
  public void measure(Path data) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(data.resolve(ARTICLES))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
      }
    }
    Map<String, List<Span>> marked = new TreeMap<>();
    Map<String, List<Named>> found = new HashMap<>();
    int forms = 0;
    int formsFound = 0;
    for (String row : Files.readAllLines(data.resolve(MENTIONS))) {
      String[] columns = row.split("\t", -1);
      String text = texts.get(columns[0]);
      if (text == null) {
        throw new IOException(
            data.resolve(ARTICLES)
                + " has no article "
                + columns[0]
                + ", which "
                + MENTIONS
                + " lists: add it or leave its rows out.");
      }
      List<Named> names = found.computeIfAbsent(columns[0], id -> find(text));
      for (String form : columns[3].split("\\|", -1)) {
        List<Span> spans = occurrences(text, form);
        marked.computeIfAbsent(columns[0], id -> new ArrayList<>()).addAll(spans);
        forms++;
        formsFound += names.stream().anyMatch(name -> isIn(name, spans)) ? 1 : 0;
      }
    }
    int said = 0;
    int right = 0;
    for (Map.Entry<String, List<Span>> entry : marked.entrySet()) {
      List<Named> names = found.getOrDefault(entry.getKey(), List.of());
      said += names.size();
      right += (int) names.stream().filter(name -> isIn(name, entry.getValue())).count();
    }
    out.printf(
        Locale.ROOT,
        "names, labelled articles\tforms found %.3f of %d, overlapping: precision %.3f of %d%n",
        formsFound / (double) Math.max(1, forms),
        forms,
        right / (double) Math.max(1, said),
        said);
  }

  private static List<Span> occurrences(String text, String form) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      spans.add(new Span(at, at + form.length()));
    }
    return spans;
  }

  private static boolean isIn(Named name, List<Span> spans) {
    Mention mention = name.mention();
    return spans.stream()
        .anyMatch(span -> mention.start() < span.end() && span.start() < mention.end());
  }

  private void measure(Marked sentence, String half) {
    List<Named> found = find(sentence.text());
    for (EntityType type : EntityType.values()) {
      List<Mention> mentions =
          found.stream().filter(name -> name.type() == type).map(Named::mention).toList();
      List<Mark> marks = sentence.of(kindOf(type));
      int right = 0;
      int exact = 0;
      Set<Mention> left = new HashSet<>(mentions);
      for (Mark mark : marks) {
        Mention best = best(mark, left);
        if (best != null && left.remove(best)) {
          right++;
          exact += isExact(mark, best) ? 1 : 0;
        }
      }
      String language = half + ", " + sentence.language();
      String kind = type.name().toLowerCase(Locale.ROOT);
      for (String key :
          List.of(half + ", all", half + ", all, " + kind, language, language + ", " + kind)) {
        tallies
            .computeIfAbsent(key, k -> new Tally())
            .add(marks.size(), mentions.size(), right, exact);
      }
    }
  }

  private List<Named> find(String text) {
    return enricher.enrich(FigureQuality.article(text)).entities().stream()
        .flatMap(entity -> entity.mentions().stream().map(m -> new Named(entity.type(), m)))
        .toList();
  }

  private static char kindOf(EntityType type) {
    return switch (type) {
      case PERSON -> 'P';
      case PLACE -> 'L';
      case ORGANIZATION -> 'O';
    };
  }

  /** The mention that is exactly what is marked, else one that overlaps with it. */
  private static @Nullable Mention best(Mark mark, Set<Mention> mentions) {
    @Nullable Mention best = null;
    for (Mention mention : mentions) {
      boolean overlaps = mark.overlaps(mention.start(), mention.end());
      if (overlaps && (best == null || isExact(mark, mention))) {
        best = mention;
      }
    }
    return best;
  }

  private static boolean isExact(Mark mark, Mention mention) {
    return mark.start() == mention.start() && mark.end() == mention.end();
  }
}
