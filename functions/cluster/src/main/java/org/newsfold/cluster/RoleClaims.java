package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsfold.cluster.Thing.Verdict;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.ArticleItem;

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

  /** Every wording of a person's role is compared with every other. */
  private static final int WORDINGS = 40;

  private final Readings<List<Role>> roles;

  RoleClaims() {
    Role.Reader reader = new Role.Reader();
    this.roles =
        new Readings<>(item -> Said.of(item, PREDICATES).stream().map(reader::read).toList());
  }

  /** The people whom at least two articles give a role. */
  List<Thing> of(Collection<ArticleItem> members) {
    List<Thing> things = new ArrayList<>();
    byPerson(members.stream().flatMap(member -> roles.of(member).stream()).toList())
        .forEach(
            (person, given) -> {
              if (Said.articles(said(given)) > 1) {
                things.add(thing(person, wordings(given)));
              }
            });
    return things;
  }

  /** Who is only called by a family name is the one of that name, if there is only one. */
  private static Map<String, List<Role>> byPerson(List<Role> roles) {
    Map<String, Set<String>> full = new HashMap<>();
    for (Role role : roles) {
      String id = role.said().claim().subject();
      if (!EntityGroup.of(id).equals(id)) {
        full.computeIfAbsent(EntityGroup.of(id), group -> new TreeSet<>()).add(id);
      }
    }
    Map<String, List<Role>> people = new TreeMap<>();
    for (Role role : roles) {
      String id = role.said().claim().subject();
      Set<String> meant = full.getOrDefault(id, Set.of());
      String person = meant.size() == 1 ? meant.iterator().next() : id;
      people.computeIfAbsent(person, p -> new ArrayList<>()).add(role);
    }
    return people;
  }

  /** The different wordings, each with all who use it; of very many the first. */
  private static List<List<Role>> wordings(List<Role> roles) {
    Map<String, List<Role>> byText = new LinkedHashMap<>();
    for (Role role : roles) {
      byText.computeIfAbsent(role.language() + ":" + role.text(), t -> new ArrayList<>()).add(role);
    }
    return byText.values().stream().limit(WORDINGS).toList();
  }

  private static Thing thing(String person, List<List<Role>> wordings) {
    List<List<List<Role>>> alike = new ArrayList<>();
    for (List<Role> wording : wordings) {
      alike.stream()
          .filter(same -> same.stream().anyMatch(o -> wording.getFirst().is(o.getFirst())))
          .findFirst()
          .orElseGet(
              () -> {
                alike.add(new ArrayList<>());
                return alike.getLast();
              })
          .add(wording);
    }
    List<List<Said>> values =
        alike.stream().map(same -> said(same.stream().flatMap(List::stream).toList())).toList();
    List<Role> firsts = wordings.stream().map(List::getFirst).toList();
    boolean ranked =
        firsts.stream().anyMatch(one -> firsts.stream().anyMatch(other -> isRanked(one, other)));
    return new Thing(person, values, ranked ? Verdict.DOUBTFUL : Verdict.AGREED);
  }

  private static boolean isRanked(Role one, Role other) {
    return !one.ranks().equals(other.ranks()) && one.isOfOneOffice(other);
  }

  private static List<Said> said(List<Role> roles) {
    return roles.stream().map(Role::said).toList();
  }
}
