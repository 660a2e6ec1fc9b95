package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.enrich.language.GrammarWords;
import org.newsfold.name.Folding;
import org.newsfold.name.Organizations;

/**
 * Tells which publication is meant by the last word of its name: a text that has named <i>The New
 * York Times</i> means it by <i>The Times</i>. One that is known by the short name gives way only
 * to one that is known too; where two names end alike, the short one stays as it is.
 */
final class ShortNames {
  private final GrammarWords grammar;

  ShortNames(GrammarWords grammar) {
    this.grammar = grammar;
  }

  /** The same sources, in order of the text. */
  List<Source> resolved(List<Source> sources, String language) {
    Map<String, Optional<Source>> named = new HashMap<>();
    List<Source> resolved = new ArrayList<>(sources.size());
    for (Source source : sources) {
      String name = name(source, language);
      int last = name.lastIndexOf(' ');
      Optional<Source> full = Optional.empty();
      if (last < 0 && isName(source)) {
        full = named.getOrDefault(name, full).filter(other -> mayMean(source, other));
      } else if (last > 0 && source.kind().isPublication()) {
        named.merge(
            name.substring(last + 1),
            Optional.of(source),
            (one, other) -> one.filter(first -> isSame(first, source)));
      }
      resolved.add(full.map(source::as).orElse(source));
    }
    return resolved;
  }

  /** Folded, without an article before it. */
  private String name(Source source, String language) {
    String folded = Folding.fold(source.text());
    int first = folded.indexOf(' ');
    boolean article = first > 0 && grammar.of(language).contains(folded.substring(0, first));
    return article ? folded.substring(first + 1) : folded;
  }

  /** Whether it is a publication's name, not a noun as <i>newspaper</i>. */
  private static boolean isName(Source source) {
    String text = source.text().strip();
    return source.kind().isPublication()
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(text.lastIndexOf(' ') + 1));
  }

  private static boolean mayMean(Source source, Source full) {
    return Organizations.find(source.text()).isEmpty()
        || Organizations.find(full.text()).isPresent();
  }

  private static boolean isSame(Source one, Source other) {
    return one.id() != null && one.id().equals(other.id());
  }
}
