package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsfold.article.Claim;
import org.newsfold.article.Precision;
import org.newsfold.article.Span;
import org.newsfold.enrich.names.NameFinder;
import org.newsfold.enrich.sources.Passage.Named;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Word;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Tsv;

/**
 * Finds what people are: a role of {@code roles.tsv} or {@code occupations.tsv} before the name,
 * with what completes it (<i>the head of the regional council Anna Weber</i>), or behind it between
 * commas (<i>Anna Weber, a former foreign minister,</i>).
 */
public final class RoleFinder {
  private static final int LONGEST_ROLE = 8;
  private static final int LONGEST_COMPLEMENT = 4;
  private static final Set<String> FREE_COMPLEMENT = Set.of("ar", "fa", "he");

  private final Map<String, Phrases<Boolean>> roles;
  private final WordTable links = new WordTable(RoleFinder.class, "role-links.tsv");
  private final WordTable portfolios = new WordTable(RoleFinder.class, "portfolios.tsv");
  private final WordTable lists = new WordTable(RoleFinder.class, "list-words.tsv");

  public RoleFinder() {
    List<String[]> rows =
        new ArrayList<>(
            Stream.of("roles.tsv", "uncased-roles.tsv")
                .flatMap(table -> Tsv.rows(NameFinder.class, table).stream())
                .toList());
    rows.addAll(Tsv.rows(RoleFinder.class, "occupations.tsv"));
    roles = Phrases.of(rows, row -> true);
  }

  /** The role claims of a text, in order of the names; each person's roles once. */
  public List<Claim> find(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    Set<String> said = new HashSet<>();
    Phrases<Boolean> table =
        Objects.requireNonNull(roles.getOrDefault(passage.language(), roles.get("")));
    int sentence = 0;
    for (Named named : passage.named()) {
      List<Span> sentences = passage.sentences();
      while (sentence < sentences.size() && sentences.get(sentence).end() <= named.start()) {
        sentence++;
      }
      boolean inside =
          named.isPerson()
              && sentence < sentences.size()
              && sentences.get(sentence).start() <= named.start();
      if (inside) {
        Span span = sentences.get(sentence);
        new Reading(passage, table, named, span)
            .role()
            .filter(role -> said.add(named.id() + "\t" + role.of(passage.text())))
            .ifPresent(role -> claims.add(claim(passage.text(), span, named, role)));
      }
    }
    return claims;
  }

  private static Claim claim(String text, Span sentence, Named person, Span role) {
    return new Claim(
        person.id(),
        "role",
        role.of(text),
        null,
        Precision.EXACT,
        sentence.start(),
        sentence.end(),
        sentence.of(text),
        role.start(),
        role.end());
  }

  /** The words around one mention of a person. */
  private final class Reading {
    final Passage passage;
    final List<Word> words;
    final String language;
    final Phrases<Boolean> table;
    final int first;
    final int next;
    final Span sentence;

    Reading(Passage passage, Phrases<Boolean> table, Named named, Span sentence) {
      this.passage = passage;
      this.words = passage.words();
      this.language = passage.language();
      this.table = table;
      this.sentence = sentence;
      first = passage.wordAt(named.start());
      next = passage.wordAt(named.end());
    }

    Optional<Span> role() {
      return inside().or(this::before).or(this::behind);
    }

    /** A role that was taken for the beginning of the name. */
    private Optional<Span> inside() {
      int length = first < words.size() ? length(first) : 0;
      return length > 0 && first + length < next
          ? Optional.of(new Span(words.get(first).start(), words.get(first + length - 1).end()))
          : Optional.empty();
    }

    /** The longest role that ends with the name, or that a complement parts from it. */
    private Optional<Span> before() {
      Optional<Span> best = Optional.empty();
      for (int from = first - 1; from >= 0 && first - from <= LONGEST_ROLE; from--) {
        Word word = words.get(from);
        boolean joined = isJoined(from + 1) || (from + 1 == first && isApposed());
        if (!joined || word.start() < sentence.start()) {
          break;
        }
        int end = from + length(from);
        if (end > from && end <= first && completes(end)) {
          int start = words.get(withPortfolio(from)).start();
          best = Optional.of(new Span(start, words.get(first - 1).end()));
        }
      }
      return best;
    }

    /** Where a role begins with what it is for: {@code infrastructure minister}. */
    private int withPortfolio(int from) {
      int at = from;
      while (at > 0
          && isJoined(at)
          && words.get(at - 1).start() >= sentence.start()
          && portfolios.has(language, words.get(at - 1).folded())) {
        at--;
      }
      return at;
    }

    /** {@code The head of the council, Anna Weber, said}. */
    private boolean isApposed() {
      return first < words.size()
          && isComma(words.get(first).gap())
          && next < words.size()
          && words.get(next).gap().startsWith(",");
    }

    private int length(int at) {
      return table.at(words, at).map(Phrases.Match::words).orElse(0);
    }

    private boolean isJoined(int at) {
      return at >= words.size() || words.get(at).isBeside() || words.get(at).gap().equals("-");
    }

    /** Whether the words from an index to the name may belong to a role before them. */
    private boolean completes(int from) {
      int count = first - from;
      if (count == 0) {
        return true;
      }
      if (count > LONGEST_COMPLEMENT
          || passage.namedIn(words.get(from).start(), words.get(first - 1).end()).stream()
              .anyMatch(Named::isPerson)) {
        return false;
      }
      if (links.has(language, words.get(first - 1).folded())) {
        return false; // "a spokesperson for Anna Weber" is not she.
      }
      if (links.has(language, words.get(from).folded())) {
        return true;
      }
      boolean free = FREE_COMPLEMENT.contains(language) && count <= 2;
      return free || isGenitive(from);
    }

    /** In Slavic languages what completes a role stands in the genitive. */
    private boolean isGenitive(int from) {
      for (int i = from; i < first; i++) {
        String word = words.get(i).folded();
        boolean ends = false;
        for (String ending : links.of(language)) {
          ends |= ending.startsWith("-") && word.endsWith(ending.substring(1));
        }
        if (!ends) {
          return false;
        }
      }
      return true;
    }

    /** After a comma, up to the next mark, if a role is in it and it is short. */
    private Optional<Span> behind() {
      boolean comma = next < words.size() && isComma(words.get(next).gap());
      if (!comma || words.get(next).start() >= sentence.end() || isListed(next)) {
        return Optional.empty();
      }
      int to = next + 1;
      while (to < words.size() && isJoined(to) && to - next < LONGEST_ROLE) {
        to++;
      }
      boolean whole = to == words.size() || !isJoined(to);
      return whole && hasRole(to)
          ? Optional.of(new Span(words.get(next).start(), words.get(to - 1).end()))
          : Optional.empty();
    }

    private static boolean isComma(String gap) {
      return gap.equals(", ") || gap.equals("، ") || gap.equals("，");
    }

    /** {@code Anna Weber, and the head of …}: the next of a list. */
    private boolean isListed(int at) {
      return lists.has(language, words.get(at).folded());
    }

    private boolean hasRole(int to) {
      for (int start = next; start < Math.min(to, next + 4); start++) {
        int length = length(start);
        if (length > 0 && start + length <= to) {
          return true;
        }
      }
      return false;
    }
  }
}
