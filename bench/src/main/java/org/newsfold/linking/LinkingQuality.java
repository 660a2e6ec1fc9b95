package org.newsfold.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.newsfold.article.EntityType;
import org.newsfold.name.EntityId;
import org.newsfold.name.NameMatcher;
import org.newsfold.name.Tsv;

/**
 * Measures how well two spellings of one name are told from two namesakes: on the spellings and
 * pairs of a folder of labelled data, and on pairs of our own, by halves: rules are written looking
 * at the pairs for tuning, never at those held out.
 */
public final class LinkingQuality {
  private static final String SPELLINGS = "names-multilingual.tsv";
  private static final String PAIRS = "name-pairs.tsv";

  private final NameMatcher matcher = new NameMatcher();
  private final PrintStream out;

  public LinkingQuality(PrintStream out) {
    this.out = out;
  }

  /** Whether a folder holds labelled names. */
  public static boolean isIn(Path data) {
    return Files.isRegularFile(data.resolve("entities").resolve(SPELLINGS));
  }

  /** Prints the figures of a folder that holds {@code entities/}, and of our own pairs. */
  public void measure(Path data) throws IOException {
    Path entities = data.resolve("entities");
    List<NamePair> spellings = spellings(entities.resolve(SPELLINGS));
    report("spellings of people", spellings, this::match);
    report("spellings of people, one id", spellings, LinkingQuality::haveOneId);
    report("pairs of names", pairs(entities.resolve(PAIRS)), this::match);
    List<NamePair> own = NamePair.own();
    halves("own pairs", own, pair -> true);
    for (String kind : List.of("person", "company", "ship")) {
      halves("own pairs, " + kind, own, pair -> pair.kind().equals(kind));
    }
  }

  private void halves(String what, List<NamePair> all, Predicate<NamePair> which) {
    List<NamePair> pairs = all.stream().filter(which).toList();
    report(what + ", tuned", pairs.stream().filter(NamePair::isForTuning).toList(), this::match);
    report(what + ", held out", pairs.stream().filter(p -> !p.isForTuning()).toList(), this::match);
  }

  private boolean match(String one, String other) {
    return matcher.compare(one, other).same();
  }

  private static boolean haveOneId(String one, String other) {
    return EntityId.of(EntityType.PERSON, one).equals(EntityId.of(EntityType.PERSON, other));
  }

  private void report(String what, List<NamePair> pairs, BiPredicate<String, String> said) {
    long right = count(pairs, pair -> pair.same() && said.test(pair.name(), pair.other()));
    long wrong = count(pairs, pair -> !pair.same() && said.test(pair.name(), pair.other()));
    long same = count(pairs, NamePair::same);
    double precision = (double) right / Math.max(1, right + wrong);
    double recall = (double) right / Math.max(1, same);
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf(
        Locale.ROOT,
        "%s\tF1 %.4f P %.4f R %.4f of %d pairs%n",
        what,
        f1,
        precision,
        recall,
        pairs.size());
  }

  private static long count(List<NamePair> pairs, Predicate<NamePair> which) {
    return pairs.stream().filter(which).count();
  }

  /** Each two spellings of a table of people, one a line: {@code id<TAB>form|form …}. */
  private static List<NamePair> spellings(Path file) throws IOException {
    List<String> forms = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", 2);
      if (cells.length == 2) {
        for (String form : cells[1].split("\\|", -1)) {
          forms.add(form);
          people.add(cells[0]);
        }
      }
    }
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        boolean same = people.get(i).equals(people.get(j));
        pairs.add(new NamePair(people.get(i), "person", forms.get(i), forms.get(j), same));
      }
    }
    return pairs;
  }

  private static List<NamePair> pairs(Path file) throws IOException {
    return Tsv.rows(file).stream()
        .map(row -> new NamePair("", row[0], row[1], row[2], row[3].equals("true")))
        .toList();
  }
}
