package org.newsfold.lookup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters of a query, read strictly: what is wrong is a {@link Problem} that says which
 * parameter and what is allowed. An unknown one is wrong too, or a misspelt filter would silently
 * show everything.
 */
final class Parameters {
  private static final int LONGEST = 1024;
  private static final int MOST = 100;
  private static final String CURSOR_ALLOWED =
      "the cursor of the page before, with all other parameters (but limit) as they were";

  private final Map<String, String> values = new HashMap<>();

  Parameters(Map<String, List<String>> query, List<String> known) {
    query.forEach(
        (name, given) -> {
          if (!known.contains(name)) {
            throw Problem.parameter(
                shortened(name),
                known.isEmpty() ? "left out: there are none here" : "one of " + list(known));
          }
          if (given.size() != 1 || given.getFirst().length() > LONGEST) {
            throw Problem.parameter(name, "given once, in at most " + LONGEST + " characters");
          }
          values.put(name, given.getFirst());
        });
  }

  /** A text that is not blank. */
  Optional<String> text(String name) {
    Optional<String> value = Optional.ofNullable(values.get(name));
    if (value.isPresent() && value.get().isBlank()) {
      throw Problem.parameter(name, "a text that is not empty");
    }
    return value;
  }

  /** A day from the year 1 to the year 9999. */
  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            value -> {
              String allowed = "a day in UTC, as 2026-03-01";
              try {
                LocalDate day = LocalDate.parse(value);
                return required(name, allowed, day, d -> d.getYear() >= 1 && d.getYear() <= 9999);
              } catch (DateTimeException e) {
                throw Problem.parameter(name, allowed);
              }
            });
  }

  /** A yes or no; no if it is not there. */
  boolean flag(String name) {
    return text(name)
        .map(value -> choice(name, value, List.of("true", "false")))
        .equals(Optional.of("true"));
  }

  /** One of some words. */
  <T> Optional<T> choice(String name, List<T> choices, Function<T, String> word) {
    return text(name)
        .map(
            value -> {
              choice(name, value, choices.stream().map(word).toList());
              return choices.stream().filter(c -> word.apply(c).equals(value)).findFirst().get();
            });
  }

  /** How many entries a page holds at most, 1 to 100. */
  int limit(int unlessGiven) {
    return text("limit")
        .map(
            value -> {
              String allowed = "a whole number from 1 to " + MOST;
              required("limit", allowed, value, v -> v.matches("[0-9]{1,4}+"));
              return required("limit", allowed, Integer.valueOf(value), n -> n >= 1 && n <= MOST);
            })
        .orElse(unlessGiven);
  }

  /**
   * Where to go on.
   *
   * @param list what is asked, in one fixed form
   * @param read makes a place of the cursor's fields; any exception means that they are none
   */
  <T> Optional<T> cursor(String list, Function<List<String>, T> read) {
    return text("cursor")
        .map(
            value -> {
              List<String> fields =
                  Cursor.read(list, value)
                      .orElseThrow(() -> Problem.parameter("cursor", CURSOR_ALLOWED));
              try {
                return read.apply(fields);
              } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw Problem.parameter("cursor", CURSOR_ALLOWED);
              }
            });
  }

  private static String choice(String name, String value, List<String> words) {
    return required(name, "one of " + list(words), value, words::contains);
  }

  private static <T> T required(String name, String allowed, T value, Function<T, Boolean> holds) {
    if (!holds.apply(value)) {
      throw Problem.parameter(name, allowed);
    }
    return value;
  }

  private static String list(List<String> words) {
    return String.join(", ", new ArrayList<>(words));
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
