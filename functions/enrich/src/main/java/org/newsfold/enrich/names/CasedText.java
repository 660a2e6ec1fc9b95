package org.newsfold.enrich.names;

import java.util.BitSet;
import java.util.List;
import org.newsfold.enrich.text.Word;

/** A text in words, and what its capitals, hyphens, apostrophes and quotation marks say. */
final class CasedText {
  private final String text;
  private final List<Word> words;
  private final String language;
  private final CapitalEvidence evidence;
  private final BitSet titleCase;
  private final BitSet shouted;

  /**
   * @param evidence of the whole article, also where this is its headline
   */
  CasedText(String text, List<Word> words, String language, CapitalEvidence evidence) {
    this.text = text;
    this.words = words;
    this.language = language;
    this.evidence = evidence;
    this.titleCase = CapitalLines.titleCase(words);
    this.shouted = CapitalLines.shouted(words);
  }

  String language() {
    return language;
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  String folded(int at) {
    return words.get(at).folded();
  }

  /** The words from..to and what stands between them. */
  String phrase(int from, int to) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** Whether one of the characters stands at a place of the text. */
  boolean hasAny(int place, String characters) {
    return place < text.length() && characters.indexOf(text.charAt(place)) >= 0;
  }

  CapitalEvidence evidence() {
    return evidence;
  }

  /** Whether a word exists and begins with a capital. */
  boolean isCapitalised(int at) {
    return at < words.size() && words.get(at).isCapitalised();
  }

  /** Whether nouns are written with capitals, so that a capital says little. */
  boolean nounsHaveCapitals() {
    return language.equals("de") || language.equals("lb");
  }

  /** Whether a word stands in a line that capitalises nearly all. */
  boolean isTitleCase(int at) {
    return titleCase.get(at);
  }

  /** Whether a word stands in a line of capitals only. */
  boolean isShouted(int at) {
    return shouted.get(at);
  }

  /** Whether a word exists and is written on, without a mark between, from the one before. */
  boolean follows(int at) {
    return at < words.size() && words.get(at).follows();
  }

  /** Whether a hyphen joins the next word, as in {@code Saint-Malo}. */
  boolean isHyphened(int at) {
    return at + 1 < words.size() && words.get(at + 1).gap().equals("-");
  }

  /** Whether an apostrophe parts the ending of a word from it, as Turkish does with names. */
  boolean hasSuffix(int at) {
    boolean marked = language.equals("tr") || language.equals("az");
    return marked
        && at + 1 < words.size()
        && (words.get(at + 1).gap().startsWith("'") || words.get(at + 1).gap().startsWith("’"));
  }

  /** Whether a word stands in quotation marks alone. */
  boolean isQuoted(int at) {
    return at + 1 < words.size()
        && isQuote(words.get(at).gap(), words.get(at).gap().length() - 1)
        && words.get(at).gap().length() == 2
        && isQuote(words.get(at + 1).gap(), 0)
        && words.get(at + 1).gap().length() == 2;
  }

  private static boolean isQuote(String gap, int at) {
    return !gap.isEmpty() && "\"“”«»„".indexOf(gap.charAt(at)) >= 0;
  }
}
