package org.newsfold.name;

import java.util.List;

/** Names written without a blank: the family name is their first sign, or first two. */
final class EasternNames {
  private static final int LONGEST = 4;

  private EasternNames() {}

  /** A single word in Chinese characters or Hangul, split where a family name ends. */
  static List<String> split(List<String> tokens, NameWords words) {
    if (tokens.size() != 1) {
      return tokens;
    }
    String name = tokens.get(0);
    int length = name.length();
    if (length < 2 || length > LONGEST || !isSyllabic(name)) {
      return tokens;
    }
    for (int family = Math.min(2, length - 1); family > 0; family--) {
      if (length - family <= 2 && words.isFamilyFirst(name.substring(0, family))) {
        return List.of(name.substring(0, family), name.substring(family));
      }
    }
    return tokens;
  }

  private static boolean isSyllabic(String name) {
    for (int i = 0; i < name.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(name.charAt(i));
      if (script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.HANGUL) {
        return false;
      }
    }
    return true;
  }
}
