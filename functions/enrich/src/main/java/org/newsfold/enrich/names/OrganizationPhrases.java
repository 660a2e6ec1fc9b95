package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.enrich.names.OrganizationWords.Kind;

/**
 * Finds names of organizations by how they are composed ({@code organization-nouns.tsv}).
 *
 * <ul>
 *   <li>A noun begins it: {@link HeadedOrganizations}.
 *   <li>A noun ends it: {@link TailedOrganizations}.
 *   <li>In Russian and Ukrainian an adjective and a small noun (<i>Томский университет</i>).
 *   <li>A noun before it or quotation marks announce it: {@link QuotedOrganizations}.
 *   <li>One word that says it, as German compounds do (<i>Verteidigungsministerium</i>).
 * </ul>
 */
final class OrganizationPhrases {
  private static final int MOST_ADJECTIVES = 3;

  private final CasedText text;
  private final OrganizationWords words;
  private final OrganizationParts parts;
  private final HeadedOrganizations headed;
  private final TailedOrganizations tailed;
  private final QuotedOrganizations quoted;

  /** The words of a name, from the first to behind the last. */
  record Stretch(int from, int to) {}

  OrganizationPhrases(Lexicon lexicon, CasedText text) {
    this.text = text;
    words = lexicon.organizations();
    parts = new OrganizationParts(lexicon, text);
    headed = new HeadedOrganizations(lexicon, text, parts);
    tailed = new TailedOrganizations(lexicon, text, parts);
    quoted = new QuotedOrganizations(lexicon, text, parts);
  }

  /** The name that begins here, or behind the noun that stands here. */
  Optional<Stretch> at(int at) {
    if (text.isTitleCase(at)) {
      return Optional.empty();
    }
    int end = composedEnd(at);
    if (end > 0) {
      return Optional.of(new Stretch(at, end));
    }
    return quoted
        .behindNoun(at)
        .or(() -> isAlone(at) ? Optional.of(new Stretch(at, at + 1)) : quoted.alone(at));
  }

  private int composedEnd(int at) {
    int end = headed.end(at);
    if (end == 0) {
      end = tailed.end(at);
      end = end == 0 ? 0 : Math.max(end, headed.end(end - 1));
    }
    return end == 0 ? adjectivalEnd(at) : end;
  }

  /** Behind the small noun that adjectives of which the first is capitalised describe. */
  private int adjectivalEnd(int at) {
    if (!words.hasStems(text.language()) || !parts.mayBegin(at) || !words.isAdjective(text, at)) {
      return 0;
    }
    int noun = at + 1;
    while (noun - at < MOST_ADJECTIVES
        && isSmall(noun)
        && words.isAdjective(text, noun)
        && !words.hasStem(text, noun)) {
      noun++;
    }
    boolean nameless = noun + 1 >= text.size() || !quoted.opens(noun + 1);
    return isSmall(noun) && words.hasStem(text, noun) && nameless ? noun + 1 : 0;
  }

  private boolean isSmall(int at) {
    return text.follows(at) && !text.isCapitalised(at);
  }

  private boolean isAlone(int at) {
    return text.isCapitalised(at) && words.isWhole(text, at);
  }

  /** Whether a noun as <i>workers</i> stands behind a name. */
  boolean isBeforeNoun(int at) {
    return text.follows(at) && words.is(Kind.AFTER, text, at);
  }
}
