package org.newsfold.enrich.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.Folding;
import org.newsfold.name.Places;
import org.newsfold.name.Tsv;

/**
 * What in a word, or beside it, says that it names a place, or that it is the adjective of one:
 * prepositions, nouns as <i>town</i>, parts as <i>River</i>, endings as <i>hausen</i>.
 */
final class PlaceWords {
  private final WordTable parts = new WordTable(PlaceWords.class, "place-words.tsv");
  private final WordTable prepositions = new WordTable(PlaceWords.class, "place-prepositions.tsv");
  private final WordTable endings = new WordTable(PlaceWords.class, "place-name-endings.tsv");
  private final Map<String, Set<String>> nouns =
      Tsv.rows(PlaceWords.class, "place-nouns.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0] + row[1],
                  Collectors.mapping(row -> Folding.fold(row[2]), Collectors.toSet())));

  /** Whether a word is part of the names of places, as {@code River}. */
  boolean isPart(CasedText text, int at) {
    return parts.has(text.language(), text.folded(at));
  }

  /** Whether names of places end with a word, which in Romance languages they only begin with. */
  boolean endsName(CasedText text, int at) {
    return switch (text.language()) {
      case "es", "fr", "it", "pt" -> false;
      default -> isPart(text, at);
    };
  }

  boolean isAfterPreposition(CasedText text, int at) {
    return at > 0
        && text.word(at).isNext()
        && prepositions.has(text.language(), text.folded(at - 1));
  }

  /** {@code in Wilhelmshaven}: whether it ends like a place behind <i>in</i> or <i>from</i>. */
  boolean soundsLikePlace(CasedText text, int at) {
    return isAfterPreposition(text, at) && hasEnding(text.language(), text.folded(at));
  }

  private boolean hasEnding(String language, String folded) {
    for (String ending : endings.of(language)) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun as <i>town</i> stands beside. */
  boolean isBesideNoun(CasedText text, int at) {
    boolean before =
        at > 0 && text.word(at).isNext() && isNoun(text.language(), "before", text.folded(at - 1));
    return before
        || (at + 1 < text.size()
            && text.word(at + 1).isNext()
            && isNoun(text.language(), "after", text.folded(at + 1)));
  }

  private boolean isNoun(String language, String side, String folded) {
    return nouns.getOrDefault(language + side, Set.of()).contains(folded);
  }

  /** Whether a word says of what people or country something is, as {@code Israeli}. */
  boolean isDemonym(CasedText text, int at) {
    String folded = text.folded(at);
    boolean inflects = inflects(text.language());
    if (!inflects && isAdjectiveOfPlace(folded)) {
      return true;
    }
    boolean place =
        inflects ? Places.findName(folded).isPresent() : Places.findExactly(folded).isPresent();
    return !text.word(at).isAcronym() && !place && Places.findDemonym(folded).isPresent();
  }

  /** {@code Israeli}, {@code Italien}, though some language calls a country so. */
  private static boolean isAdjectiveOfPlace(String folded) {
    boolean ending =
        folded.endsWith("ien")
            || (folded.endsWith("i")
                && Places.findExactly(folded.substring(0, folded.length() - 1)).isPresent());
    return ending && Places.findDemonym(folded).isPresent();
  }

  /** Whether a language changes the ends of places' names. */
  private static boolean inflects(String language) {
    return switch (language) {
      case "en", "fr", "es", "it", "pt", "nl" -> false;
      default -> true;
    };
  }
}
