package org.newsfold.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Folding;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/** What Arabic words mean for the finding of names; all are looked up folded. */
final class ArabicWords {
  private static final String ARTICLE = "ال";
  private static final String PREFIXES = "وفبلك";
  private static final int SHORTEST = 3;

  /** Endings of adjectives that are made of nouns. */
  private static final List<String> RELATIONS = List.of("ي", "ية");

  /** What follows a word that heads a name. */
  enum Head {
    /** The name of the whole: <i>ministry of defence</i>. */
    CONSTRUCT,
    /** A name of which the head is no part: <i>the newspaper X</i>. */
    NOUN,
    /** Adjectives: <i>the central bank</i>. */
    DEFINITE,
    /** A place's name: <i>the city of X</i>. */
    PLACE
  }

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> qualities = new HashSet<>();
  private final Set<String> particles = folded("arabic-particles.tsv");
  private final List<String> endings = List.copyOf(folded("arabic-foreign-endings.tsv"));
  private final PersonWords people;

  ArabicWords(PersonWords people) {
    this.people = people;
    for (String[] row : Tsv.rows(ArabicWords.class, "arabic-heads.tsv")) {
      heads.put(Folding.fold(row[0]), Head.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    for (String[] row : Tsv.rows(ArabicWords.class, "arabic-plain.tsv")) {
      Set<String> words =
          switch (row[0]) {
            case "adjective" -> adjectives;
            case "quality" -> qualities;
            default -> others;
          };
      words.add(Folding.fold(row[1]));
    }
  }

  private static Set<String> folded(String resource) {
    return Tsv.words(ArabicWords.class, resource).stream()
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many letters are written before a word without being part of it, as {@code و} and. */
  int prefix(Word word) {
    String folded = word.folded();
    boolean may = folded.length() > SHORTEST && PREFIXES.indexOf(folded.charAt(0)) >= 0;
    return may && !people.isGivenName("ar", folded) && !heads.containsKey(folded) ? 1 : 0;
  }

  Map<String, Head> heads() {
    return heads;
  }

  boolean isGivenName(String folded) {
    return people.isGivenName("ar", folded);
  }

  boolean isParticle(String folded) {
    return particles.contains(folded);
  }

  boolean isDefinite(String folded) {
    return folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 1;
  }

  /** Whether a word is never part of a name: a small one, a verb, a common noun. */
  boolean isPlain(String folded) {
    return others.contains(folded) || isPlainBehindPrefix(folded);
  }

  private boolean isPlainBehindPrefix(String folded) {
    return folded.length() > SHORTEST
        && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
        && others.contains(folded.substring(1));
  }

  /** Whether a word only describes the noun before it. */
  boolean describes(String folded) {
    boolean relation = !isDefinite(folded) && (folded.endsWith("ية") || folded.endsWith("يين"));
    return adjectives.contains(folded)
        || relation
        || (!isDefinite(folded) && Places.findDemonym(folded).isPresent());
  }

  /** Whether a word with the article describes the noun before it, as {@code المركزي}. */
  boolean isAdjective(String folded) {
    return RELATIONS.stream().anyMatch(folded::endsWith) || qualities.contains(folded);
  }

  /** Whether a word ends like a foreign family name. */
  boolean isForeign(String folded) {
    return endings.stream()
        .anyMatch(end -> folded.length() > end.length() + 1 && folded.endsWith(end));
  }
}
