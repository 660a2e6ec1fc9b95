package org.newsfold.normalize.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says of its article, and where; in the page's order where it says so twice. */
final class Facts {
  /** A page that says one thing more often than this is no source for it. */
  private static final int MOST = 50;

  private final Map<Fact, Map<Evidence, List<String>>> all = new EnumMap<>(Fact.class);
  private @Nullable Kicker kicker;

  /** The line above the headline, of the first heading that has one. */
  Optional<Kicker> kicker() {
    return Optional.ofNullable(kicker);
  }

  void add(Kicker found) {
    kicker = kicker == null ? found : kicker;
  }

  void add(Fact fact, Evidence evidence, String value) {
    String stripped = value.strip();
    List<String> values =
        all.computeIfAbsent(fact, f -> new EnumMap<>(Evidence.class))
            .computeIfAbsent(evidence, e -> new ArrayList<>());
    if (!stripped.isEmpty() && values.size() < MOST && !values.contains(stripped)) {
      values.add(stripped);
    }
  }

  List<String> all(Fact fact, Evidence evidence) {
    return all.getOrDefault(fact, Map.of()).getOrDefault(evidence, List.of());
  }

  Optional<String> first(Fact fact, Evidence evidence) {
    return all(fact, evidence).stream().findFirst();
  }

  /** All values of a fact, by evidence. */
  Stream<String> inOrder(Fact fact) {
    return Stream.of(Evidence.values()).flatMap(evidence -> all(fact, evidence).stream());
  }

  /** The first value, by evidence, that can be read. */
  <T> Optional<T> read(Fact fact, Function<String, Optional<T>> reader) {
    return inOrder(fact).map(reader).flatMap(Optional::stream).findFirst();
  }
}
