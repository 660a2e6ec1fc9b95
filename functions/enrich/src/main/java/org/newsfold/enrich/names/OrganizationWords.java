package org.newsfold.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.NameWords;
import org.newsfold.name.Tsv;

/** The words that names of organizations are composed of, by language. */
final class OrganizationWords {
  private static final int LONGEST_INFLECTION = 4;
  private static final int SHORTEST_COMPOUND = 5;
  private static final int SHORTEST_END = 3;
  private static final int SHORTEST_FIRST = 3;

  /** What a word does in, or beside, the name of an organization. */
  enum Kind {
    /** Begins the name: <i>université</i> de Lyon. */
    HEAD,
    /** Begins it even if written small. */
    SMALL_HEAD,
    /** Begins a name of capitalised words: <i>Royal</i> Mail. */
    FIRST,
    /** Names a work, of which the title is in quotation marks. */
    WORK,
    /** Ends it: Northline <i>Rail</i>. */
    TAIL,
    /**
     * The beginning of a word, small and inflected, that ends it or begins it: <i>университет</i>.
     */
    STEM,
    /** Stands before a name without being part of it: the <i>newspaper</i> X. */
    BEFORE,
    /** Stands behind a name without being part of it: X <i>workers</i>. */
    AFTER,
    /** Completes a name though written small: cour de <i>cassation</i>. */
    COMPLEMENT
  }

  private final NameWords nameWords;
  private final Map<String, Map<Kind, Set<String>>> nouns = new HashMap<>();
  private final WordTable adjectives =
      new WordTable(OrganizationWords.class, "organization-adjectives.tsv");
  private final WordTable links = new WordTable(OrganizationWords.class, "organization-links.tsv");
  private final Map<String, Parts> parts = new HashMap<>();

  /** Words that name an organization alone, wholly or by how they begin or end. */
  private record Parts(
      Set<String> whole, Set<String> excepted, Set<String> ends, Set<String> starts) {
    Parts() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
  }

  OrganizationWords(NameWords nameWords) {
    this.nameWords = nameWords;
    for (String[] row : Tsv.rows(OrganizationWords.class, "organization-nouns.tsv")) {
      Kind kind = Kind.valueOf(row[1].replace('-', '_').toUpperCase(Locale.ROOT));
      nouns
          .computeIfAbsent(row[0], language -> new HashMap<>())
          .computeIfAbsent(kind, k -> new HashSet<>())
          .add(Folding.fold(row[2]));
    }
    for (String[] row : Tsv.rows(OrganizationWords.class, "organization-parts.tsv")) {
      addPart(parts.computeIfAbsent(row[0], language -> new Parts()), row[1]);
    }
  }

  private static void addPart(Parts parts, String part) {
    if (part.startsWith("~")) {
      parts.ends().add(Folding.fold(part.substring(1)));
    } else if (part.endsWith("~")) {
      parts.starts().add(Folding.fold(part.substring(0, part.length() - 1)));
    } else if (part.startsWith("!")) {
      parts.excepted().add(Folding.fold(part.substring(1)));
    } else {
      parts.whole().add(Folding.fold(part));
    }
  }

  /** Whether a word is part of the names of organizations in many languages, as {@code Bank}. */
  boolean isWord(CasedText text, int at) {
    return nameWords.isOrganizationWord(text.folded(at));
  }

  boolean hasWord(CasedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word, capitalised, follows at once, as in {@code US Embassy}. */
  boolean isBeforeWord(CasedText text, int at) {
    return text.follows(at) && text.isCapitalised(at) && isWord(text, at);
  }

  boolean is(Kind kind, CasedText text, int at) {
    return of(kind, text.language()).contains(text.folded(at));
  }

  private Set<String> of(Kind kind, String language) {
    return nouns.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }

  /** Whether a word ends names; in German a compound with one does too. */
  boolean isTail(CasedText text, int at) {
    Set<String> tails = of(Kind.TAIL, text.language());
    return tails.contains(text.folded(at))
        || (text.language().equals("de") && endsWith(text.folded(at), tails, SHORTEST_COMPOUND));
  }

  /** Whether a word ends with another, of so many letters or more, behind three of its own. */
  private static boolean endsWith(String folded, Set<String> ends, int shortest) {
    for (int from = SHORTEST_FIRST; from <= folded.length() - shortest; from++) {
      if (ends.contains(folded.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a form of one of the stems. */
  boolean hasStem(CasedText text, int at) {
    return startsWith(text.folded(at), of(Kind.STEM, text.language()));
  }

  /** Whether a word is a beginning and the ending of a case. */
  private static boolean startsWith(String folded, Set<String> starts) {
    for (int cut = 0; cut <= LONGEST_INFLECTION && folded.length() - cut > 2; cut++) {
      if (starts.contains(folded.substring(0, folded.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a language has adjectives behind which an organization's noun is written small. */
  boolean hasStems(String language) {
    return nouns.getOrDefault(language, Map.of()).containsKey(Kind.STEM);
  }

  /** Whether a word ends like adjectives of a language that names of organizations contain. */
  boolean isAdjective(CasedText text, int at) {
    String folded = text.folded(at);
    Set<String> endings = adjectives.of(text.language());
    for (String ending : endings) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    return endings.contains(folded);
  }

  /** Whether a small word joins the words of a name, as {@code de}. */
  boolean isLink(CasedText text, int at) {
    return links.of(text.language()).contains(text.folded(at));
  }

  /** Whether a word alone names an organization, as {@code Verteidigungsministerium}. */
  boolean isWhole(CasedText text, int at) {
    String folded = text.folded(at);
    Parts table = parts.get(text.language());
    if (table == null || table.excepted().contains(folded)) {
      return false;
    }
    return table.whole().contains(folded)
        || endsWith(folded, table.ends(), SHORTEST_END)
        || startsWith(folded, table.starts());
  }
}
