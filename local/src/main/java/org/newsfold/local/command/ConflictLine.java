package org.newsfold.local.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.story.Citation;
import org.newsfold.story.ClaimGroup;
import org.newsfold.story.NamedEntity;

/** Says in one line what a story's articles contradict one another in. */
final class ConflictLine {
  private static final String ROLE = "role";

  private ConflictLine() {}

  /**
   * The line.
   *
   * @param mark of the article that is cited
   */
  static String of(ClaimGroup claim, ListedStory story, Function<Citation, String> mark) {
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
    String marks = value.cited().stream().map(mark).distinct().collect(Collectors.joining());
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
