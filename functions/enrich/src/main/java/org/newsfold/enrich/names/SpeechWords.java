package org.newsfold.enrich.names;

import org.newsfold.enrich.text.WordTable;

/** Verbs of speech, and the auxiliaries and negations that may stand before them. */
final class SpeechWords {
  private static final int LONGEST_AUXILIARY = 3;

  private final WordTable verbs = new WordTable(SpeechWords.class, "speech-verbs.tsv");
  private final WordTable auxiliaries = new WordTable(SpeechWords.class, "auxiliaries.tsv");

  /** Whether a word exists and is a verb of speech. */
  boolean isVerb(CasedText text, int at) {
    return at >= 0 && at < text.size() && verbs.has(text.language(), text.folded(at));
  }

  /** Whether a verb of speech follows, be it behind an auxiliary. */
  boolean isBeforeVerb(CasedText text, int at) {
    int verb = at + 1;
    while (verb < text.size() - 1
        && verb < at + LONGEST_AUXILIARY
        && text.word(verb).isNext()
        && auxiliaries.has(text.language(), text.folded(verb))) {
      verb++;
    }
    return isVerb(text, verb) && text.word(verb).isNext();
  }
}
