package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsfold.article.Claim;
import org.newsfold.article.Entity;
import org.newsfold.article.EntityType;
import org.newsfold.article.Mention;
import org.newsfold.article.Span;
import org.newsfold.enrich.names.NameFinder;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;

/**
 * Finds what people are: a role of {@code roles.tsv} right before the name (<i>Foreign Minister
 * Anna Weber</i>) or behind it between commas (<i>Anna Weber, a former foreign minister,</i>).
 */
public final class RoleFinder {
  private static final int LONGEST_ROLE = 8;

  private final WordTable roles = new WordTable(NameFinder.class, "roles.tsv");

  /** The role claims of a text, in order of the names; each person's roles once. */
  public List<Claim> find(
      String text, List<Span> sentences, List<Word> words, List<Entity> entities, String language) {
    Map<Integer, Integer> wordAt = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      wordAt.put(words.get(i).start(), i);
    }
    List<Claim> claims = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.type() != EntityType.PERSON) {
        continue;
      }
      List<String> said = new ArrayList<>();
      for (Mention mention : entity.mentions()) {
        Integer first = wordAt.get(mention.start());
        Optional<String> role =
            first == null ? Optional.empty() : role(text, words, first, mention.end(), language);
        if (role.isPresent() && !said.contains(role.get())) {
          said.add(role.get());
          claim(text, sentences, entity, mention, role.get()).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(
      String text, List<Span> sentences, Entity entity, Mention mention, String role) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle);
      if (span.end() <= mention.start()) {
        low = middle + 1;
      } else if (span.start() > mention.start()) {
        high = middle - 1;
      } else {
        return Optional.of(
            new Claim(entity.id(), "role", role, null, span.start(), span.end(), span.of(text)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> role(
      String text, List<Word> words, int first, int end, String language) {
    Optional<String> before = before(text, words, first, language);
    return before.isPresent() ? before : behind(text, words, first, end, language);
  }

  private Optional<String> before(String text, List<Word> words, int first, String language) {
    Optional<String> best = Optional.empty();
    for (int from = first - 1; from >= 0 && first - from <= roles.longest(); from--) {
      if (!words.get(from + 1).isNext()) {
        break;
      }
      if (roles.has(language, phrase(words, from, first))) {
        best = Optional.of(text.substring(words.get(from).start(), words.get(first - 1).end()));
      }
    }
    return best;
  }

  /** After a comma, up to the next mark, if a role is in it and it is short. */
  private Optional<String> behind(
      String text, List<Word> words, int first, int end, String language) {
    int at = first;
    while (at < words.size() && words.get(at).start() < end) {
      at++;
    }
    if (at >= words.size() || !words.get(at).gap().equals(", ")) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < words.size() && words.get(to).isNext() && to - at < LONGEST_ROLE) {
      to++;
    }
    boolean closed = to < words.size() && isMark(words.get(to).gap());
    boolean whole = closed || to == words.size();
    return whole && !isLink(words.get(at)) && hasRole(words, at, to, language)
        ? Optional.of(text.substring(words.get(at).start(), words.get(to - 1).end()))
        : Optional.empty();
  }

  /** {@code Anna Weber, and the head of …}: the next of a list. */
  private static boolean isLink(Word word) {
    return switch (word.folded()) {
      case "and", "or", "but", "und", "oder", "aber", "et", "y", "e", "и", "а", "та", "i" -> true;
      default -> false;
    };
  }

  private static boolean isMark(String gap) {
    return !gap.isEmpty() && ",.;–—)".indexOf(gap.charAt(0)) >= 0;
  }

  private boolean hasRole(List<Word> words, int from, int to, String language) {
    for (int start = from; start < Math.min(to, from + 4); start++) {
      for (int length = 1; length <= roles.longest() && start + length <= to; length++) {
        if (roles.has(language, phrase(words, start, start + length))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String phrase(List<Word> words, int from, int to) {
    StringBuilder phrase = new StringBuilder(words.get(from).folded());
    for (int i = from + 1; i < to; i++) {
      phrase.append(' ').append(words.get(i).folded());
    }
    return phrase.toString();
  }
}
