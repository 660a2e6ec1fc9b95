package org.newsfold.enrich.names;

import org.newsfold.enrich.text.Word;

/** Finds runs of capitalised words, joined by particles: what may be a name, or several. */
final class CapitalRuns {
  private static final int LONGEST_RUN = 12;
  private static final int MOST_PARTICLES = 3;

  private final Passage passage;
  private final OrganizationPhrases organizations;

  CapitalRuns(Passage passage, OrganizationPhrases organizations) {
    this.passage = passage;
    this.organizations = organizations;
  }

  /** Behind the last word of the run that begins here. */
  int end(int start) {
    int at = start + 1;
    while (passage.follows(at) && at - start < LONGEST_RUN) {
      Word word = passage.word(at);
      if ((word.beginsSentence() && !isNickname(at)) || passage.hasSuffix(at - 1)) {
        break;
      }
      if (organizations.at(at).isPresent()) {
        break;
      }
      if (word.isCapitalised() && !passage.isPlain(at)) {
        at++;
      } else if (joins(start, at) || isParticleOfName(at)) {
        at += 2;
      } else if (isNickname(at)) {
        at++;
      } else if (passage.isGivenName(at - 1) && particles(at) > 1) {
        at += particles(at) + 1;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Whether a small word links two parts of a name: {@code van}, or {@code of} in an organization.
   */
  private boolean joins(int start, int at) {
    boolean small = !passage.word(at).isCapitalised() && passage.follows(at + 1);
    if (!small || !passage.word(at + 1).isCapitalised() || passage.isPlain(at + 1)) {
      return false;
    }
    return switch (passage.folded(at)) {
      case "of", "for", "fur", "des", "du" -> passage.hasOrganizationWord(start, at);
      case "de", "der", "della", "del", "di", "do", "da", "la" ->
          passage.hasOrganizationWord(start, at) || passage.isGivenName(at - 1);
      case "the", "und", "and" -> false;
      default ->
          passage.isParticle(at) && (!passage.nounsHaveCapitals() || passage.isGivenName(at - 1));
    };
  }

  /** {@code El} in {@code Fátima El Idrissi}, though a word of its own. */
  private boolean isParticleOfName(int at) {
    return passage.isParticle(at)
        && passage.isGivenName(at - 1)
        && passage.word(at).isCapitalised()
        && passage.follows(at + 1)
        && passage.isCapitalised(at + 1)
        && !passage.isPlain(at + 1);
  }

  /** {@code "Bobby"} between a given name and a family name, or what follows it. */
  private boolean isNickname(int at) {
    boolean quoted = passage.isQuoted(at) && passage.isGivenName(at - 1);
    return passage.word(at).isCapitalised()
        && (quoted || (at > 1 && passage.isQuoted(at - 1) && passage.isGivenName(at - 2)));
  }

  /** How many particles stand here before a capital, as {@code von der}; 0 if none. */
  private int particles(int at) {
    int count = 0;
    while (count < MOST_PARTICLES
        && passage.follows(at + count)
        && !passage.word(at + count).isCapitalised()
        && passage.isParticle(at + count)) {
      count++;
    }
    boolean name =
        passage.follows(at + count)
            && passage.word(at + count).isCapitalised()
            && !passage.isPlain(at + count);
    return name ? count : 0;
  }
}
