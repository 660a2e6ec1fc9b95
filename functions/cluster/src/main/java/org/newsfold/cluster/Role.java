package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;
import org.newsfold.text.Terms;

/**
 * What an article calls a person.
 *
 * @param text its words, folded
 * @param ranks that it names
 * @param words of the office, without those of ranks
 * @param office empty if it is none of the table
 */
record Role(Said said, String text, Set<String> ranks, Set<String> words, String office) {
  /** Words of fewer letters are articles, prepositions and the like. */
  private static final int SHORTEST = 4;

  String language() {
    return said.language();
  }

  /** Whether two wordings are one role. */
  boolean is(Role other) {
    if (!ranks.equals(other.ranks)) {
      return false;
    }
    return (office.equals(other.office) && hasName()) || isOfOneOffice(other);
  }

  private boolean hasName() {
    return !office.isEmpty() || !ranks.isEmpty();
  }

  /** Whether one wording has all words of the other's office, in one language. */
  boolean isOfOneOffice(Role other) {
    return language().equals(other.language())
        && !words.isEmpty()
        && !other.words.isEmpty()
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }

  /** Reads roles by {@code offices.tsv} and {@code ranks.tsv}. */
  static final class Reader {
    private final Concepts offices;

    /** Offices in the order of the table: of two that a role names the first counts. */
    private final List<String> order;

    private final Map<String, List<Rank>> ranks = new HashMap<>();

    /** A word that begins so lowers an office. */
    private record Rank(String stem, String name) {}

    Reader() {
      List<String[]> table = Tsv.table(Role.class, "offices.tsv");
      offices = new Concepts(table);
      order = table.stream().skip(1).map(row -> row[0]).toList();
      for (String[] row : Tsv.rows(Role.class, "ranks.tsv")) {
        ranks
            .computeIfAbsent(row[1], language -> new ArrayList<>())
            .add(new Rank(Folding.fold(row[2]), row[0]));
      }
    }

    Role read(Said said) {
      String text = said.claim().value();
      Set<String> held = new TreeSet<>();
      Set<String> words = new TreeSet<>();
      for (String word : Terms.of(text)) {
        String folded = Folding.fold(word);
        String rank = rank(said.language(), folded);
        if (!rank.isEmpty()) {
          held.add(rank);
        } else if (folded.length() >= SHORTEST) {
          words.add(folded);
        }
      }
      return new Role(said, Folding.fold(text), held, words, office(text, said.language()));
    }

    private String office(String text, String language) {
      return offices.of(text, language).stream()
          .min(Comparator.comparingInt(order::indexOf))
          .orElse("");
    }

    private String rank(String language, String word) {
      return ranks.getOrDefault(language, List.of()).stream()
          .filter(rank -> word.startsWith(rank.stem()))
          .map(Rank::name)
          .findFirst()
          .orElse("");
    }
  }
}
