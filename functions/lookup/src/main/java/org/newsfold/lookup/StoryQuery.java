package org.newsfold.lookup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfold.name.EntityGroup;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.text.Terms;

/**
 * Which stories are asked for.
 *
 * @param from first day, as that of a story's newest article
 * @param to last day
 * @param language that the story has an article in
 * @param entity id that is among the story's most telling
 * @param terms that are all among the words the story is found by
 */
record StoryQuery(
    LocalDate from,
    LocalDate to,
    @Nullable String language,
    @Nullable String entity,
    List<String> terms,
    Order order) {
  static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  static final List<String> PARAMETERS = List.of("from", "to", "lang", "entity", "q", "sort");

  private static final int MOST_TERMS = 8;

  StoryQuery {
    terms = List.copyOf(terms);
  }

  static StoryQuery of(Parameters parameters) {
    LocalDate from = parameters.day("from").orElse(FIRST_DAY);
    LocalDate to = parameters.day("to").orElse(LAST_DAY);
    if (from.isAfter(to)) {
      throw Problem.parameter("from", "a day not after to");
    }
    return new StoryQuery(
        from,
        to,
        parameters.text("lang").map(StoryQuery::language).orElse(null),
        parameters.text("entity").map(id -> EntityAddress.required("entity", id)).orElse(null),
        parameters.text("q").map(StoryQuery::terms).orElse(List.of()),
        parameters.choice("sort", List.of(Order.values()), Order::word).orElse(Order.LATEST));
  }

  private static String language(String tag) {
    String canonical = Locale.forLanguageTag(tag).toLanguageTag();
    if (!canonical.equalsIgnoreCase(tag)) {
      throw Problem.parameter("lang", "a BCP 47 tag, as en or pt-BR");
    }
    return canonical;
  }

  private static List<String> terms(String words) {
    List<String> terms = Terms.of(words).stream().distinct().sorted().toList();
    if (terms.isEmpty() || terms.size() > MOST_TERMS) {
      throw Problem.parameter("q", "one to %d words".formatted(MOST_TERMS));
    }
    return terms;
  }

  /** Whether days alone find the stories, newest first. */
  boolean isByDay() {
    return order == Order.LATEST && entity == null && terms.isEmpty();
  }

  boolean covers(Story story) {
    return !story.day().isBefore(from)
        && !story.day().isAfter(to)
        && (language == null || story.languages().contains(language))
        && (entity == null || names(story, entity))
        && new HashSet<>(story.terms()).containsAll(terms);
  }

  private static boolean names(Story story, String entity) {
    return StoryIndex.listedEntities(story).stream()
        .anyMatch(e -> EntityGroup.covers(entity, e.id()));
  }

  /** What is asked, in one fixed form. */
  String asked() {
    return String.join(
        "\n",
        "clusters",
        from.toString(),
        to.toString(),
        String.valueOf(language),
        String.valueOf(entity),
        String.join(" ", terms),
        order.word());
  }
}
