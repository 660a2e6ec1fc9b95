package org.newsfold.enrich.names;

import org.newsfold.name.NameWords;

/** What words mean for the finding of names; each of its parts knows one kind of rules. */
record Lexicon(
    PlainWords plain,
    PersonWords people,
    PlaceWords places,
    SpeechWords speech,
    RoleWords roles,
    OrganizationWords organizations,
    KnownNames known) {

  /** Reads the tables. */
  static Lexicon shipped() {
    NameWords nameWords = new NameWords();
    PlaceWords places = new PlaceWords();
    SpeechWords speech = new SpeechWords();
    OrganizationWords organizations = new OrganizationWords(nameWords);
    return new Lexicon(
        new PlainWords(nameWords),
        new PersonWords(nameWords),
        places,
        speech,
        new RoleWords(nameWords, organizations),
        organizations,
        new KnownNames(organizations, places, speech));
  }
}
