package org.newsfold.enrich.names;

import java.util.Optional;
import org.newsfold.article.EntityType;
import org.newsfold.enrich.names.OrganizationPhrases.Stretch;
import org.newsfold.enrich.text.Word;

/**
 * Finds names in scripts that have capitals: runs of capitalised words, cut at known names, titles
 * and adjectives of peoples. What machine translation leaves of forms of address ({@code G -n
 * Petrow}) counts as a title.
 */
final class CasedNames {
  private final CasedText text;
  private final PlainWords plain;
  private final PersonWords people;
  private final PlaceWords places;
  private final RoleWords roles;
  private final KnownNames known;
  private final OrganizationPhrases organizations;
  private final CapitalRuns runs;
  private final ComposedNames names;
  private int afterRole = -1;

  CasedNames(Lexicon lexicon, CasedText text) {
    this.text = text;
    plain = lexicon.plain();
    people = lexicon.people();
    places = lexicon.places();
    roles = lexicon.roles();
    known = lexicon.known();
    organizations = new OrganizationPhrases(lexicon, text);
    runs = new CapitalRuns(lexicon, text, organizations);
    names = new ComposedNames(lexicon, text, organizations);
  }

  /** The names, and the single words left over. */
  ComposedNames find() {
    for (int at = 0; at < text.size(); ) {
      boolean capital = text.word(at).isCapitalised();
      Optional<Stretch> organization = organizations.at(at);
      if (organization.isPresent()) {
        names.add(organization.get().from(), organization.get().to(), EntityType.ORGANIZATION);
        at = organization.get().to();
      } else if (capital && (!plain.has(text, at) || known.at(text, at) > 0)) {
        at = cut(at, runs.end(at));
      } else {
        int role = roles.at(text, at);
        at += Math.max(1, role);
        afterRole = role > 0 ? at : afterRole;
      }
    }
    return names;
  }

  /** Cuts a run into names; answers where to go on. */
  private int cut(int from, int to) {
    int piece = from;
    int at = from;
    while (at < to) {
      int words = known.at(text, at);
      int role = words > 0 || text.isHyphened(at) ? 0 : roles.at(text, at);
      if (words > 0 && !isWithinPerson(piece, at, to)) {
        close(piece, at);
        names.add(at, at + words, known.typeOf(text, at, words).orElse(EntityType.PLACE));
        at += words;
        piece = at;
      } else if (role > 0 || places.isDemonym(text, at)) {
        close(piece, at);
        at += Math.max(1, role);
        piece = at;
        afterRole = role > 0 || afterRole == at - 1 ? at : afterRole;
      } else {
        at++;
      }
    }
    close(piece, at);
    return Math.max(at, to);
  }

  /** {@code Sofia Petrova}, {@code Michael Jordan}: a known name beside a person's. */
  private boolean isWithinPerson(int piece, int at, int to) {
    if (at > piece + 1 && text.hasSuffix(at)) {
      return false;
    }
    if (at > piece + 1 && people.isParticle(text, at - 1) && people.isGivenName(text, piece)) {
      return true;
    }
    if (at > piece && (people.isGivenName(text, at - 1) || known.isPerson(text, at))) {
      return true;
    }
    return people.isGivenName(text, at) && at + 1 < to && known.at(text, at + 1) == 0;
  }

  /** Adds the words from..to as one name, if they are one. */
  private void close(int from, int to) {
    int start = from;
    int end = to;
    boolean address = false;
    while (start < end && isLoneLetter(start)) {
      start++;
      if (start < end && text.word(start).gap().indexOf('-') >= 0) {
        address = true;
        start += text.folded(start).length() <= 2 && start + 1 < end ? 1 : 0;
      }
    }
    while (end > start && (isLoneLetter(end - 1) || !text.isCapitalised(end - 1))) {
      end--;
    }
    boolean honoured = end > start && people.isHonorificBehind(text, end - 1);
    end -= honoured ? 1 : 0;
    if (end - start > 1 && text.word(start).beginsSentence() && isPlainStart(start)) {
      start++;
    }
    if (start < end) {
      boolean title = address || honoured || start == afterRole || isAfterSmallRole(start);
      names.take(start, end, title);
    }
  }

  private boolean isAfterSmallRole(int at) {
    return at > 0 && text.word(at).isNext() && roles.has(text, at - 1);
  }

  /** A single letter without a full stop is what is left of a form of address, or a slip. */
  private boolean isLoneLetter(int at) {
    Word word = text.word(at);
    boolean stop = text.hasAny(word.end(), ".");
    return word.folded().length() == 1 && !word.text().endsWith(".") && !stop;
  }

  private boolean isPlainStart(int at) {
    return text.evidence().isAlsoSmall(text.word(at)) && !people.isGivenName(text, at);
  }
}
