package org.newsfold.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes copies of a text as sites make them: paragraphs left out, in another order, with lines of
 * the site around them, and words replaced, as a spinning program does. The words that replace
 * others are drawn from a vocabulary: what they mean does not matter to what is compared here.
 */
final class TextMutation {
  private static final String BEFORE = "Get our news first: sign up for the morning letter";
  private static final String AFTER = "Reprints of this page need the leave of the publisher.";
  private static final int SHORT_WORD = 3;

  /** A rewrite leaves out one sentence in so many. */
  private static final int LEFT_OUT = 5;

  private final Random random;
  private final List<String> vocabulary;

  TextMutation(long seed, List<String> texts) {
    this.random = new Random(seed);
    this.vocabulary =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.split(" ", -1)))
            .filter(TextMutation::isPlain)
            .toList();
  }

  /** A copy with a quarter of its paragraphs missing, the rest shuffled, and lines around it. */
  String edited(String text) {
    List<String> paragraphs = new ArrayList<>(List.of(text.split("\n+", -1)));
    for (int i = paragraphs.size() / 4; i > 0; i--) {
      paragraphs.remove(random.nextInt(paragraphs.size()));
    }
    Collections.shuffle(paragraphs, random);
    return BEFORE + "\n\n" + String.join("\n\n", paragraphs) + "\n\n" + AFTER;
  }

  /** A copy with a share of its words replaced; names and numbers stay. */
  String spun(String text, double share) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      boolean replaced = isPlain(word) && random.nextDouble() < share;
      words.add(replaced ? vocabulary.get(random.nextInt(vocabulary.size())) : word);
    }
    return String.join(" ", words);
  }

  /**
   * A copy with a share of its words replaced and every fifth sentence left out, the rest in order;
   * names and numbers stay.
   */
  String rewritten(String text, double share) {
    List<String> sentences = List.of(text.split("(?<=[.!?])\\s++", -1));
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % LEFT_OUT != LEFT_OUT - 1) {
        kept.append(sentences.get(i)).append(' ');
      }
    }
    return spun(kept.toString(), share);
  }

  private static boolean isPlain(String word) {
    return word.length() > SHORT_WORD && word.chars().allMatch(Character::isLowerCase);
  }
}
