package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.name.EntityGroup;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;
import org.newsfold.story.ArticleItem;
import org.newsfold.text.Terms;

/**
 * Finds the roles that a story's articles give one person.
 *
 * <ul>
 *   <li>Two wordings are one role if they are of one rank ({@code ranks.tsv}: deputy, assistant)
 *       and name one office ({@code offices.tsv}, the closest first), in whatever languages, or in
 *       one language one has all words of the other.
 *   <li>Different roles may all be true. But one office in different ranks, as <i>secretary of
 *       state</i> and <i>deputy secretary of state</i>, was copied wrongly if all have it from one
 *       origin.
 * </ul>
 */
final class RoleClaims {
  private static final Set<String> PREDICATES = Set.of("role");

  /** Words of fewer letters are articles, prepositions and the like. */
  private static final int SHORTEST = 4;

  /** Every wording of a person's role is compared with every other. */
  private static final int WORDINGS = 40;

  private final Concepts offices;

  /** Offices in the order of the table: of two that a role names the first counts. */
  private final List<String> order;

  private final Map<String, List<Rank>> ranks = new HashMap<>();

  /** A word that begins so lowers an office. */
  private record Rank(String stem, String name) {}

  /**
   * A wording, read.
   *
   * @param said by whom it is used
   * @param ranks that it names
   * @param words of the office, without those of ranks
   * @param office empty if it is none of the table
   */
  private record Role(
      List<Said> said, Set<String> ranks, Set<String> words, String office, String language) {
    boolean is(Role other) {
      if (!ranks.equals(other.ranks)) {
        return false;
      }
      return (office.equals(other.office) && hasName()) || isOfOneOffice(other);
    }

    boolean hasName() {
      return !office.isEmpty() || !ranks.isEmpty();
    }

    boolean isOfOneOffice(Role other) {
      return language.equals(other.language)
          && !words.isEmpty()
          && !other.words.isEmpty()
          && (words.containsAll(other.words) || other.words.containsAll(words));
    }
  }

  RoleClaims() {
    List<String[]> table = Tsv.table(RoleClaims.class, "offices.tsv");
    offices = new Concepts(table);
    order = table.stream().skip(1).map(row -> row[0]).toList();
    for (String[] row : Tsv.rows(RoleClaims.class, "ranks.tsv")) {
      ranks
          .computeIfAbsent(row[1], language -> new ArrayList<>())
          .add(new Rank(Folding.fold(row[2]), row[0]));
    }
  }

  /** The people whom at least two articles give a role. */
  List<Thing> of(Collection<ArticleItem> members) {
    List<Thing> things = new ArrayList<>();
    byPerson(Said.of(members, PREDICATES))
        .forEach(
            (person, said) -> {
              if (Said.articles(said) > 1) {
                things.add(thing(person, wordings(said)));
              }
            });
    return things;
  }

  /** Who is only called by a family name is the one of that name, if there is only one. */
  private static Map<String, List<Said>> byPerson(List<Said> roles) {
    Map<String, Set<String>> full = new HashMap<>();
    for (Said said : roles) {
      String id = said.claim().subject();
      if (!EntityGroup.of(id).equals(id)) {
        full.computeIfAbsent(EntityGroup.of(id), group -> new TreeSet<>()).add(id);
      }
    }
    Map<String, List<Said>> people = new TreeMap<>();
    for (Said said : roles) {
      String id = said.claim().subject();
      Set<String> meant = full.getOrDefault(id, Set.of());
      String person = meant.size() == 1 ? meant.iterator().next() : id;
      people.computeIfAbsent(person, p -> new ArrayList<>()).add(said);
    }
    return people;
  }

  /** The different wordings; of very many the first. */
  private List<Role> wordings(List<Said> roles) {
    Map<String, List<Said>> byText = new LinkedHashMap<>();
    for (Said said : roles) {
      String text = said.language() + ":" + Folding.fold(said.claim().value());
      byText.computeIfAbsent(text, t -> new ArrayList<>()).add(said);
    }
    return byText.values().stream().limit(WORDINGS).map(this::read).toList();
  }

  private Role read(List<Said> said) {
    String language = said.getFirst().language();
    String text = said.getFirst().claim().value();
    Set<String> held = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (String word : Terms.of(text)) {
      String folded = Folding.fold(word);
      String rank = rank(language, folded);
      if (!rank.isEmpty()) {
        held.add(rank);
      } else if (folded.length() >= SHORTEST) {
        words.add(folded);
      }
    }
    return new Role(said, held, words, office(text, language), language);
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

  private static Thing thing(String person, List<Role> roles) {
    List<List<Role>> alike = new ArrayList<>();
    for (Role role : roles) {
      alike.stream()
          .filter(same -> same.stream().anyMatch(role::is))
          .findFirst()
          .orElseGet(
              () -> {
                alike.add(new ArrayList<>());
                return alike.getLast();
              })
          .add(role);
    }
    List<List<Said>> values =
        alike.stream()
            .map(same -> same.stream().flatMap(role -> role.said().stream()).toList())
            .toList();
    boolean ranked =
        roles.stream()
            .anyMatch(
                one ->
                    roles.stream()
                        .anyMatch(
                            other ->
                                !one.ranks().equals(other.ranks()) && one.isOfOneOffice(other)));
    return new Thing(person, values, ranked ? Verdict.DOUBTFUL : Verdict.AGREED);
  }
}
