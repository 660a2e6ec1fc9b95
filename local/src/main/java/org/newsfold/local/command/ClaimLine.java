package org.newsfold.local.command;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.NamedEntity;

/** Says in a line what a story's articles agree on, or contradict one another in. */
final class ClaimLine {
  private static final String ROLE = "role";

  private static final Set<String> CASUALTIES = Set.of("killed", "injured", "missing");

  /** Of these an agreement is told, in this order. */
  private static final List<String> COUNTED =
      List.of("killed", "injured", "missing", "count", "sum");

  private static final int MOST_AGREED = 5;

  private ClaimLine() {}

  /** The numbers that most articles agree on; empty if there are none. */
  static Optional<String> agreed(ListedStory story) {
    String numbers =
        story.summary().claims().stream()
            .filter(claim -> claim.agreed() && COUNTED.contains(claim.predicate()))
            .filter(claim -> !claim.predicate().equals("count") || !claim.subject().isEmpty())
            .sorted(Comparator.comparingInt(claim -> COUNTED.indexOf(claim.predicate())))
            .limit(MOST_AGREED)
            .map(ClaimLine::number)
            .collect(Collectors.joining("; "));
    return numbers.isEmpty() ? Optional.empty() : Optional.of("Agreed: " + numbers);
  }

  /** As <i>19 or at least 17 killed</i>. */
  private static String number(ClaimGroup claim) {
    String values =
        claim.values().stream()
            .map(value -> precision(value) + Terminal.line(number(value)))
            .distinct()
            .collect(Collectors.joining(" or "));
    String what =
        claim.predicate().equals("count")
            ? Terminal.line(asWritten(claim.subject(), claim))
            : CASUALTIES.contains(claim.predicate()) ? claim.predicate() : "";
    return (values + " " + what).strip();
  }

  /**
   * A conflict.
   *
   * @param mark of the article that is cited
   */
  static String conflict(ClaimGroup claim, ListedStory story, Function<Citation, String> mark) {
    String values =
        claim.values().stream()
            .map(value -> value(value, mark))
            .collect(Collectors.joining(" or "));
    String kind = claim.copyingError() ? "Copied wrongly" : "In conflict";
    return "%s, %s: %s".formatted(kind, what(claim, story), values);
  }

  private static String what(ClaimGroup claim, ListedStory story) {
    String subject = claim.subject();
    if (claim.predicate().equals(ROLE)) {
      return "role of " + name(subject, story);
    }
    return subject.isEmpty() ? claim.predicate() : Terminal.line(asWritten(subject, claim));
  }

  private static String name(String id, ListedStory story) {
    return story.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(NamedEntity::name)
        .map(Terminal::line)
        .findFirst()
        .orElse(id);
  }

  /** With the capitals of the first article that calls it so. */
  private static String asWritten(String subject, ClaimGroup claim) {
    return claim.values().stream()
        .flatMap(value -> value.cited().stream())
        .map(Citation::text)
        .filter(text -> at(text, subject) >= 0)
        .map(text -> text.substring(at(text, subject), at(text, subject) + subject.length()))
        .findFirst()
        .orElse(subject);
  }

  private static int at(String text, String subject) {
    for (int at = 0; at + subject.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, subject, 0, subject.length())) {
        return at;
      }
    }
    return -1;
  }

  private static String value(ClaimGroup.Value value, Function<Citation, String> mark) {
    String marks =
        value.cited().stream()
            .map(mark)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).thenComparing(naturalOrder()))
            .collect(Collectors.joining());
    return precision(value) + Terminal.line(number(value)) + marks;
  }

  private static String precision(ClaimGroup.Value value) {
    return switch (value.precision()) {
      case EXACT -> "";
      case ABOUT, VAGUE -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "up to ";
    };
  }

  /** Numbers with their thousands apart, all else as it is. */
  private static String number(ClaimGroup.Value value) {
    String unit = value.unit() == null ? "" : " " + value.unit();
    boolean number = value.value().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    if (!number || value.value().isEmpty()) {
      return value.value() + unit;
    }
    BigDecimal decimal = new BigDecimal(value.value());
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, decimal.scale()) + "f", decimal)
        + unit;
  }
}
