package org.newsfold.json;

/**
 * Halves of surrogate pairs, as text has that was cut in the middle of an emoji. UTF-8 cannot hold
 * them; JSON can, escaped.
 */
final class LoneSurrogates {
  private LoneSurrogates() {}

  /** Writes every lone surrogate of a JSON text as {@code \}{@code uXXXX}. */
  static String escape(String json) {
    int first = next(json, 0);
    if (first == json.length()) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 64);
    int done = 0;
    for (int i = first; i < json.length(); i = next(json, i + 1)) {
      out.append(json, done, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
      done = i + 1;
    }
    return out.append(json, done, json.length()).toString();
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
