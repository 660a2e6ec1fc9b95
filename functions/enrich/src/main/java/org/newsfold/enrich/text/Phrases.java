package org.newsfold.enrich.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfold.name.Folding;
import org.newsfold.name.Tsv;

/**
 * Phrases of one language and what each means: a resource whose first columns are <i>language,
 * phrase</i>; rows without a language hold for all. A word that ends in {@code *} stands for all
 * that begin so. Words may be found behind what some languages glue to them: {@code l'}, {@code و},
 * or an ending behind an apostrophe.
 */
public final class Phrases<V> {
  private static final int KEY = 3;
  private static final String ARABIC_GLUED = "وفبلك";
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

  private final String language;
  private final Map<String, List<Entry<V>>> byFirstWord;

  /** What a phrase means, and how many words it has. */
  public record Match<V>(int words, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private Phrases(String language, Map<String, List<Entry<V>>> byFirstWord) {
    this.language = language;
    this.byFirstWord = byFirstWord;
  }

  /**
   * Reads a resource beside a class.
   *
   * @param value what a row means
   * @return the phrases of each language of the resource, and under {@code ""} those of all others
   */
  public static <V> Map<String, Phrases<V>> read(
      Class<?> owner, String resource, Function<String[], V> value) {
    return of(Tsv.rows(owner, resource), value);
  }

  /** The phrases of rows as those of a resource; of two that are alike the first holds. */
  public static <V> Map<String, Phrases<V>> of(List<String[]> rows, Function<String[], V> value) {
    Map<String, Map<String, List<Entry<V>>>> tables = new HashMap<>();
    tables.put("", new HashMap<>());
    rows.forEach(row -> tables.putIfAbsent(row[0], new HashMap<>()));
    for (String[] row : rows) {
      Entry<V> entry = new Entry<>(words(row[1]), value.apply(row));
      if (row[0].isEmpty()) {
        tables.values().forEach(table -> put(table, entry));
      } else {
        put(tables.getOrDefault(row[0], Map.of()), entry);
      }
    }
    Map<String, Phrases<V>> phrases = new HashMap<>();
    tables.forEach((language, table) -> phrases.put(language, new Phrases<>(language, table)));
    return phrases;
  }

  private static <V> void put(Map<String, List<Entry<V>>> table, Entry<V> entry) {
    List<Entry<V>> entries =
        table.computeIfAbsent(key(entry.words().getFirst()), key -> new ArrayList<>());
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry<V> e) -> -e.words().size()));
  }

  /** Stems lie under their first letters. */
  private static String key(String word) {
    return word.endsWith("*") ? word.substring(0, Math.min(KEY, word.length() - 1)) + '*' : word;
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split("[ -]", -1)) {
      String folded = word.endsWith("*") ? fold(word) + '*' : Folding.fold(word);
      if (Words.isUnspaced(folded.codePointAt(0))) {
        folded.codePoints().forEach(c -> words.add(Character.toString(c)));
      } else {
        words.add(folded);
      }
    }
    return words;
  }

  private static String fold(String stem) {
    return Folding.fold(stem.substring(0, stem.length() - 1));
  }

  /** The longest phrase that begins at a word. */
  public Optional<Match<V>> at(List<Word> words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    String first = words.get(at).folded();
    Match<V> best = longest(first, words, at);
    String bare = bare(first);
    while (best == null && bare != null) {
      best = longest(bare, words, at);
      bare = bare(bare);
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Match<V> longest(String first, List<Word> words, int at) {
    Match<V> exact = matching(byFirstWord.getOrDefault(first, List.of()), first, words, at);
    Match<V> stem = null;
    for (int length = Math.min(KEY, first.length()); length > 0; length--) {
      List<Entry<V>> entries = byFirstWord.get(first.substring(0, length) + '*');
      Match<V> found = entries == null ? null : matching(entries, first, words, at);
      stem = stem == null || (found != null && found.words() > stem.words()) ? found : stem;
    }
    boolean stemIsLonger = stem != null && (exact == null || stem.words() > exact.words());
    return stemIsLonger ? stem : exact;
  }

  private @Nullable Match<V> matching(
      List<Entry<V>> entries, String first, List<Word> words, int at) {
    for (Entry<V> entry : entries) {
      if (is(entry.words().getFirst(), first) && hasRest(entry, words, at)) {
        return new Match<>(entry.words().size(), entry.value());
      }
    }
    return null;
  }

  private boolean hasRest(Entry<V> entry, List<Word> words, int at) {
    if (at + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      Word word = words.get(at + i);
      String bare = bare(word.folded());
      boolean same =
          is(entry.words().get(i), word.folded())
              || (bare != null && is(entry.words().get(i), bare));
      if (!same || !(word.isBeside() || isJoint(word.gap()))) {
        return false;
      }
    }
    return true;
  }

  /** {@code avant-hier}, {@code p.m.}. */
  private static boolean isJoint(String gap) {
    return gap.equals("-") || gap.equals(".") || gap.equals(". ");
  }

  private static boolean is(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.regionMatches(0, pattern, 0, pattern.length() - 1)
        : pattern.equals(word);
  }

  /** A word without what is glued to it; null if nothing is. */
  private @Nullable String bare(String word) {
    if (language.equals("ar")) {
      return bareArabic(word);
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0) {
      return null;
    }
    return ELIDING.contains(language)
        ? word.substring(apostrophe + 1)
        : word.substring(0, apostrophe);
  }

  private static @Nullable String bareArabic(String word) {
    if (word.length() <= KEY || ARABIC_GLUED.indexOf(word.charAt(0)) < 0) {
      return null;
    }
    return word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
  }
}
