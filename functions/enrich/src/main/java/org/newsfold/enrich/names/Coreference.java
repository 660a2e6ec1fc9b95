package org.newsfold.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.name.EntityId;
import org.newsfold.name.Governments;
import org.newsfold.name.Match;
import org.newsfold.name.NameMatcher;
import org.newsfold.name.Spelling;

/**
 * Brings the names of one article together that name one entity: <i>Smith</i> to <i>Christopher W.
 * Smith</i>, inflected and misspelt forms to the full one. Longer names come first; a short one
 * goes to the entity it fits best, of equals to the one named most.
 */
public final class Coreference {
  private static final int MOST_PEOPLE = 150;

  private final NameMatcher matcher;

  public Coreference(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The entities of an article, most telling first.
   *
   * @param body names found in {@code articleBody}
   * @param headline names found in the headline
   */
  public List<Entity> entities(List<Naming> body, List<Naming> headline) {
    Map<String, Form> forms = new HashMap<>();
    headline.forEach(naming -> form(forms, naming).inHeadline = true);
    body.forEach(naming -> form(forms, naming).namings.add(naming));
    List<Form> ordered = new ArrayList<>(forms.values());
    ordered.sort(
        Comparator.comparingInt((Form form) -> -form.words)
            .thenComparingInt(form -> -form.namings.size())
            .thenComparingInt(Form::first)
            .thenComparing(form -> form.text));
    List<Group> groups = new ArrayList<>();
    Map<String, Group> byKey = new HashMap<>();
    for (Form form : ordered) {
      (form.type == EntityType.PERSON ? person(groups, form) : keyed(groups, byKey, form))
          .add(form);
    }
    return apart(groups).stream()
        .sorted(
            Comparator.comparingDouble(Group::weight).reversed().thenComparing(group -> group.id))
        .map(Group::entity)
        .toList();
  }

  private static Form form(Map<String, Form> forms, Naming naming) {
    return forms.computeIfAbsent(naming.type() + naming.text(), key -> new Form(naming));
  }

  private Group person(List<Group> groups, Form form) {
    Optional<Group> best = Optional.empty();
    double bestScore = 0;
    int compared = 0;
    Spelling spelling = matcher.spelling(form.text);
    for (Group group : groups) {
      if (group.type == EntityType.PERSON && compared++ < MOST_PEOPLE) {
        Match match = matcher.compare(group.spelling, spelling);
        double score = match.score() + group.mentions() * 1e-4;
        if (match.same() && score > bestScore) {
          best = Optional.of(group);
          bestScore = score;
        }
      }
    }
    return best.orElseGet(() -> opened(groups, form, EntityId.of(form.type, form.text), spelling));
  }

  private Group keyed(List<Group> groups, Map<String, Group> byKey, Form form) {
    String id = EntityId.of(form.type, form.text);
    Group known = byKey.get(id);
    if (known == null) {
      boolean government = Governments.country(id).isPresent();
      Optional<Group> longer = government ? Optional.empty() : longerOrganization(groups, form);
      known = longer.orElseGet(() -> opened(groups, form, id, matcher.spelling(form.text)));
      byKey.put(id, known);
    }
    return known;
  }

  /** {@code Nordwind} after {@code Nordwind Energy}. */
  private static Optional<Group> longerOrganization(List<Group> groups, Form form) {
    if (form.type != EntityType.ORGANIZATION || form.words > 1) {
      return Optional.empty();
    }
    String start = form.text + " ";
    return groups.stream()
        .filter(group -> group.type == EntityType.ORGANIZATION && group.name.startsWith(start))
        .findFirst();
  }

  private static Group opened(List<Group> groups, Form form, String id, Spelling spelling) {
    Group group = new Group(form, id, spelling);
    groups.add(group);
    return group;
  }

  /**
   * People of one family name in one article get the given name into their ids, the first apart.
   */
  private static List<Group> apart(List<Group> groups) {
    Set<String> seen = new HashSet<>();
    for (Group group : groups) {
      if (!seen.add(group.id)) {
        String given = EntityId.of(EntityType.PERSON, group.name.split("[\\s·・]", -1)[0]);
        String id = group.id + given.substring("person".length());
        for (int i = 2; !seen.add(id); i++) {
          id = group.id + "-" + i;
        }
        group.id = id;
      }
    }
    return groups;
  }

  /** One spelling and where it stands. */
  private static final class Form {
    final String text;
    final EntityType type;
    final int words;
    final List<Naming> namings = new ArrayList<>();
    boolean inHeadline;

    Form(Naming naming) {
      text = naming.text();
      type = naming.type();
      words = naming.words();
    }

    int first() {
      return namings.isEmpty() ? 0 : namings.get(0).start();
    }
  }

  /** An entity in the making; the name is its first and fullest form's. */
  private static final class Group {
    final String name;
    final Spelling spelling;
    final EntityType type;
    final List<Form> forms = new ArrayList<>();
    String id;

    Group(Form form, String id, Spelling spelling) {
      name = form.text;
      this.spelling = spelling;
      type = form.type;
      this.id = id;
    }

    void add(Form form) {
      forms.add(form);
    }

    int mentions() {
      return forms.stream().mapToInt(form -> form.namings.size()).sum();
    }

    boolean inHeadline() {
      return forms.stream().anyMatch(form -> form.inHeadline);
    }

    /** Named often, early and in the headline; people tell more than places. */
    double weight() {
      int first = forms.stream().mapToInt(Form::first).min().orElse(0);
      double kind =
          switch (type) {
            case PERSON -> 1.3;
            case ORGANIZATION -> 1.1;
            case PLACE -> 1;
          };
      double often = Math.log(2 + mentions());
      return kind * (often + (inHeadline() ? 1.5 : 0) + 1 / (1 + first / 400.0));
    }

    Entity entity() {
      List<Mention> mentions =
          forms.stream()
              .flatMap(form -> form.namings.stream())
              .sorted(Comparator.comparingInt(Naming::start))
              .map(naming -> new Mention(naming.start(), naming.end(), naming.text()))
              .toList();
      return new Entity(id, type, name, inHeadline(), mentions);
    }
  }
}
