package org.newsfold.enrich.names;

import org.newsfold.enrich.text.Word;

/** Finds runs of capitalised words, joined by particles: what may be a name, or several. */
final class CapitalRuns {
  private static final int LONGEST_RUN = 12;
  private static final int MOST_PARTICLES = 3;

  private final CasedText text;
  private final OrganizationPhrases organizations;
  private final PlainWords plain;
  private final PersonWords people;
  private final OrganizationWords words;

  CapitalRuns(Lexicon lexicon, CasedText text, OrganizationPhrases organizations) {
    this.text = text;
    this.organizations = organizations;
    plain = lexicon.plain();
    people = lexicon.people();
    words = lexicon.organizations();
  }

  /** Behind the last word of the run that begins here. */
  int end(int start) {
    int at = start + 1;
    while (text.follows(at) && at - start < LONGEST_RUN) {
      Word word = text.word(at);
      if ((word.beginsSentence() && !isNickname(at)) || text.hasSuffix(at - 1)) {
        break;
      }
      if (organizations.at(at).isPresent()) {
        break;
      }
      if (word.isCapitalised() && !plain.has(text, at)) {
        at++;
      } else if (joins(start, at) || isParticleOfName(at)) {
        at += 2;
      } else if (isNickname(at)) {
        at++;
      } else if (people.isGivenName(text, at - 1) && particles(at) > 1) {
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
    boolean small = !text.word(at).isCapitalised() && text.follows(at + 1);
    if (!small || !text.word(at + 1).isCapitalised() || plain.has(text, at + 1)) {
      return false;
    }
    return switch (text.folded(at)) {
      case "of", "for", "fur", "des", "du" -> words.hasWord(text, start, at);
      case "de", "der", "della", "del", "di", "do", "da", "la" ->
          words.hasWord(text, start, at) || people.isGivenName(text, at - 1);
      case "the", "und", "and" -> false;
      default ->
          people.isParticle(text, at)
              && (!text.nounsHaveCapitals() || people.isGivenName(text, at - 1));
    };
  }

  /** {@code El} in {@code Fátima El Idrissi}, though a word of its own. */
  private boolean isParticleOfName(int at) {
    return people.isParticle(text, at)
        && people.isGivenName(text, at - 1)
        && text.word(at).isCapitalised()
        && text.follows(at + 1)
        && text.isCapitalised(at + 1)
        && !plain.has(text, at + 1);
  }

  /** {@code "Bobby"} between a given name and a family name, or what follows it. */
  private boolean isNickname(int at) {
    boolean quoted = text.isQuoted(at) && people.isGivenName(text, at - 1);
    return text.word(at).isCapitalised()
        && (quoted || (at > 1 && text.isQuoted(at - 1) && people.isGivenName(text, at - 2)));
  }

  /** How many particles stand here before a capital, as {@code von der}; 0 if none. */
  private int particles(int at) {
    int count = 0;
    while (count < MOST_PARTICLES
        && text.follows(at + count)
        && !text.word(at + count).isCapitalised()
        && people.isParticle(text, at + count)) {
      count++;
    }
    boolean name =
        text.follows(at + count)
            && text.word(at + count).isCapitalised()
            && !plain.has(text, at + count);
    return name ? count : 0;
  }
}
