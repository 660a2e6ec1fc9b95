package org.newsfold.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.Link;

/**
 * Measures the table of claims on {@code claims.tsv}, whose stories are in two halves: rules were
 * written for the errors of the one, the other is only for measuring. A value of the table is right
 * if the gold has it with all articles that are cited for it, once, beside other values of the same
 * thing only; a conflict, if the gold says so, and copied if the gold says that. With {@code
 * -Dnewsfold.claims=list} each value of the development half is listed.
 */
public final class ClaimQuality {
  /** Stories that no rule was written for. */
  private static final Set<String> HELD_BACK =
      Set.of("wind-contract", "minister-resigns", "ferry", "election", "verdict");

  private static final String CONFLICTS = "conflicts";

  /** Set, it lists what of the development half is right, wrong and missed. */
  private static final boolean LISTED = System.getProperty("newsfold.claims") != null;

  private final Clustering clustering = Clustering.shipped();
  private final ArticleItems items = clustering.items(Upload::received);
  private final StoryTeller teller = clustering.teller();
  private final PrintStream out;

  public ClaimQuality(PrintStream out) {
    this.out = out;
  }

  /** What was said, right and wanted of one class of one half. */
  private static final class Counts {
    private int said;
    private int right;
    private int wanted;
    private int found;

    void add(Counts other) {
      said += other.said;
      right += other.right;
      wanted += other.wanted;
      found += other.found;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f of %d recall %.3f of %d",
          right / (double) Math.max(1, said),
          said,
          found / (double) Math.max(1, wanted),
          wanted);
    }
  }

  /**
   * Prints the figures.
   *
   * @param home where {@code samples/} is
   * @param data a folder that may hold {@code seeds/}
   */
  public void measure(Path home, Path data) throws IOException {
    Map<String, List<GoldClaim>> gold = new TreeMap<>();
    GoldClaim.shipped()
        .forEach(row -> gold.computeIfAbsent(row.story(), s -> new ArrayList<>()).add(row));
    GoldStories stories = GoldStories.of(home, data);
    Map<String, Map<String, Counts>> halves = new TreeMap<>();
    gold.forEach(
        (story, rows) -> {
          if (!stories.of(story).isEmpty()) {
            measure(
                story,
                stories.of(story),
                rows,
                halves.computeIfAbsent(
                    HELD_BACK.contains(story) ? "held back" : "development",
                    half -> new TreeMap<>()));
          }
        });
    halves.forEach(
        (half, counts) -> {
          Counts all = new Counts();
          counts.forEach(
              (kind, count) -> {
                out.println("claims\t" + half + "\t" + kind + "\t" + count);
                if (!kind.equals(CONFLICTS)) {
                  all.add(count);
                }
              });
          out.println("claims\t" + half + "\tall\t" + all);
        });
  }

  private void measure(
      String story,
      Map<String, EnrichedArticle> articles,
      List<GoldClaim> gold,
      Map<String, Counts> counts) {
    Map<ArticleId, String> names = new HashMap<>();
    articles.forEach((name, article) -> names.put(article.id(), name));
    Set<GoldClaim> open = new LinkedHashSet<>(gold);
    Set<String> conflicts = new HashSet<>();
    for (ClaimGroup group : table(articles.values())) {
      String thing = thing(group, gold, names);
      of(counts, GoldClaim.kind(group.predicate()));
      for (ClaimGroup.Value value : group.values()) {
        Counts count = of(counts, GoldClaim.kind(group.predicate()));
        count.said++;
        GoldClaim right = thing == null ? null : right(group, value, thing, open, names);
        if (right != null) {
          open.remove(right);
          count.right++;
          count.found++;
        }
        note(story, group, value, names, right);
      }
      if (!group.agreed()) {
        Counts count = of(counts, CONFLICTS);
        count.said++;
        boolean right =
            gold.stream()
                .anyMatch(
                    row ->
                        row.thing().equals(thing)
                            && !row.agreed()
                            && row.copied() == group.copyingError());
        if (right && conflicts.add(String.valueOf(thing))) {
          count.right++;
          count.found++;
        }
      }
    }
    open.forEach(row -> note(row));
    gold.forEach(row -> of(counts, row.kind()).wanted++);
    of(counts, CONFLICTS).wanted +=
        (int) gold.stream().filter(row -> !row.agreed()).map(GoldClaim::thing).distinct().count();
  }

  private static Counts of(Map<String, Counts> counts, String kind) {
    return counts.computeIfAbsent(kind, k -> new Counts());
  }

  private List<ClaimGroup> table(Collection<EnrichedArticle> articles) {
    List<EnrichedArticle> ordered =
        articles.stream().sorted(Comparator.comparing(EnrichedArticle::id)).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        links.add(clustering.score(ordered.get(i), ordered.get(j)));
      }
    }
    List<ArticleItem> members = ordered.stream().map(items::make).toList();
    return teller.tell(members, links, "").summary().claims();
  }

  /** The thing that most values of a row of the table are about; null if none is. */
  private static @Nullable String thing(
      ClaimGroup group, List<GoldClaim> gold, Map<ArticleId, String> names) {
    Map<String, Integer> things = new LinkedHashMap<>();
    for (GoldClaim row : gold) {
      for (ClaimGroup.Value value : group.values()) {
        if (row.kind().equals(GoldClaim.kind(group.predicate()))
            && row.is(value, saying(value, names))) {
          things.merge(row.thing(), 1, Integer::sum);
        }
      }
    }
    return things.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static @Nullable GoldClaim right(
      ClaimGroup group,
      ClaimGroup.Value value,
      String thing,
      Set<GoldClaim> open,
      Map<ArticleId, String> names) {
    return open.stream()
        .filter(row -> row.thing().equals(thing))
        .filter(row -> row.kind().equals(GoldClaim.kind(group.predicate())))
        .filter(row -> row.is(value, saying(value, names)))
        .findFirst()
        .orElse(null);
  }

  private static List<String> saying(ClaimGroup.Value value, Map<ArticleId, String> names) {
    return value.cited().stream()
        .map(cited -> names.getOrDefault(cited.article(), "?"))
        .distinct()
        .toList();
  }

  /** What of the development half is said, to read errors by. */
  private void note(
      String story,
      ClaimGroup group,
      ClaimGroup.Value value,
      Map<ArticleId, String> names,
      @Nullable GoldClaim right) {
    if (!HELD_BACK.contains(story) && LISTED) {
      out.println(
          String.join(
              "\t",
              right == null ? "WRONG" : "right",
              story,
              group.predicate(),
              group.subject(),
              value.value() + (value.unit() == null ? "" : " " + value.unit()),
              String.join(" ", saying(value, names)),
              group.agreed() ? "agreed" : group.copyingError() ? "copied" : "conflict"));
    }
  }

  private void note(GoldClaim missed) {
    if (!HELD_BACK.contains(missed.story()) && LISTED) {
      out.println("missed\t" + missed);
    }
  }
}
