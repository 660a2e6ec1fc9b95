package org.newsfold.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The language that a text is written in.
 *
 * @param tag BCP 47, {@code und} rather than a guess; the main one where there are several
 * @param confidence 0 to 1: of answers with .95 at least 95 in 100 are right
 * @param others that parts of the text are written in, most first
 */
public record Language(String tag, double confidence, List<Share> others) {
  public static final Language UNDETERMINED = new Language("und", 0);

  public Language {
    others = List.copyOf(others);
  }

  /** That of a text in one language. */
  public Language(String tag, double confidence) {
    this(tag, confidence, List.of());
  }

  /**
   * A language that a part of a text is written in.
   *
   * @param share of the letters, 0 to 1
   */
  public record Share(String tag, double share) {}

  /** All languages of the text, the main one first; none if it is not known. */
  public List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    if (!tag.equals(UNDETERMINED.tag)) {
      shares.add(new Share(tag, 1 - others.stream().mapToDouble(Share::share).sum()));
      shares.addAll(others);
    }
    return shares;
  }

  /** The language without its script: {@code zh} of {@code zh-Hant}. */
  public String primary() {
    int script = tag.indexOf('-');
    return script < 0 ? tag : tag.substring(0, script);
  }
}
