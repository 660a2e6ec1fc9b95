package org.newsfold.enrich.names;

import java.util.List;
import org.newsfold.enrich.text.WordTable;
import org.newsfold.name.NameWords;

/** What people are, as {@code Secretary of State} or {@code Dr}, and what they lead. */
final class RoleWords {
  /** Turkish endings of what belongs to something, folded. */
  private static final List<String> POSSESSIVES = List.of("i", "u", "si", "su");

  private final NameWords nameWords;
  private final OrganizationWords organizations;
  private final WordTable roles = new WordTable(RoleWords.class, "roles.tsv");
  private final WordTable placedRoles = new WordTable(RoleWords.class, "placed-roles.tsv");
  private final WordTable offices = new WordTable(RoleWords.class, "offices.tsv");

  RoleWords(NameWords nameWords, OrganizationWords organizations) {
    this.nameWords = nameWords;
    this.organizations = organizations;
  }

  /** How many words of a role or title begin here, as {@code Secretary of State}; 0 if none. */
  int at(CasedText text, int at) {
    StringBuilder phrase = new StringBuilder();
    int best = 0;
    for (int length = 1; length <= roles.longest() && at + length <= text.size(); length++) {
      if (length > 1 && !text.follows(at + length - 1)) {
        break;
      }
      phrase.append(length > 1 ? " " : "").append(text.folded(at + length - 1));
      boolean title = length == 1 && isTitle(phrase.toString());
      if (title || isRole(text.language(), phrase.toString())) {
        best = length;
      }
    }
    return best > 0 && organizations.isBeforeWord(text, at + best) ? 0 : best;
  }

  /** Whether a word is a title, and no given name at the same time. */
  private boolean isTitle(String folded) {
    return nameWords.isTitle(folded) && !nameWords.isGivenName(folded);
  }

  /** Whether a phrase is a role, in Turkish also with a possessive ending: {@code başkanı}. */
  private boolean isRole(String language, String folded) {
    if (roles.has(language, folded)) {
      return true;
    }
    if (!language.equals("tr")) {
      return false;
    }
    return POSSESSIVES.stream()
        .anyMatch(
            ending ->
                folded.endsWith(ending)
                    && roles.has(language, folded.substring(0, folded.length() - ending.length())));
  }

  boolean has(CasedText text, int at) {
    return has(text.language(), text.folded(at));
  }

  /** Whether a word alone is a role or a title. */
  boolean has(String language, String folded) {
    return isRole(language, folded) || nameWords.isTitle(folded);
  }

  /** Whether somebody with a role follows whom this has: {@code Weber's deputy}. */
  boolean hasSomebody(CasedText text, int at) {
    return at + 1 < text.size()
        && (text.word(at + 1).gap().equals("'s ") || text.word(at + 1).gap().equals("’s "))
        && at(text, at + 1) > 0;
  }

  /**
   * Whether it stands behind a role and <i>of</i>: what somebody leads. Roles of a place or a
   * subject, as {@code mayor}, do not count.
   */
  boolean isLed(CasedText text, int at) {
    return at > 1
        && text.word(at).isNext()
        && text.word(at - 1).isNext()
        && organizations.isLink(text, at - 1)
        && has(text, at - 2)
        && !placedRoles.has(text.language(), text.folded(at - 2));
  }

  /** Whether what follows is something that a person leads, as {@code administration}. */
  boolean isBeforeOffice(CasedText text, int at) {
    return at + 1 < text.size()
        && text.word(at + 1).isNext()
        && offices.has(text.language(), text.folded(at + 1));
  }
}
