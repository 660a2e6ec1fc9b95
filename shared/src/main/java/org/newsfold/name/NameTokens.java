package org.newsfold.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a person's name into words, without what clings to them in running text. */
final class NameTokens {
  private static final Set<String> GLUED =
      Set.of("who", "he", "she", "they", "has", "was", "said", "says");

  /** Forms of the Arabic article before a hyphen: {@code as-Sisi}, {@code эль-Асад}. */
  private static final Set<String> ARTICLES =
      Set.of(
          "ad", "ag", "al", "an", "ar", "as", "ash", "at", "az", "ed", "el", "en", "er", "es",
          "esh", "et", "ul", "ur", "аль", "ад", "ан", "ар", "ас", "аш", "ат", "эль", "эс", "эр");

  private NameTokens() {}

  /** The words of a name as written, without forms of address that machine translation leaves. */
  static List<String> of(String name) {
    String text = afterAddress(name);
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isNameLetter(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String token = text.substring(start, i);
        if (!isArticle(token, text, i)) {
          add(tokens, token);
        }
        start = -1;
      }
    }
    return tokens;
  }

  private static boolean isArticle(String token, String text, int end) {
    return token.length() <= 3
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && ARTICLES.contains(token.toLowerCase(Locale.ROOT));
  }

  /** Skips what machine translation leaves of a form of address: {@code G -n}, {@code d -}. */
  private static String afterAddress(String name) {
    if (name.length() <= 3 || "gGdDгГ".indexOf(name.charAt(0)) < 0) {
      return name;
    }
    int at = skip(name, 1, " ");
    if (at >= name.length() || name.charAt(at) != '-') {
      return name;
    }
    at = skip(name, at + 1, " ");
    int word = at;
    while (word < name.length() && Character.isLetter(name.charAt(word))) {
      word++;
    }
    at = skip(name, word - at <= 2 ? word : at, " -");
    return at < name.length() ? name.substring(at) : name;
  }

  private static int skip(String text, int from, String what) {
    int at = from;
    while (at < text.length() && what.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isNameLetter(String text, int at) {
    char c = text.charAt(at);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c)
        || "'’ʼ׳״".indexOf(c) >= 0;
  }

  private static void add(List<String> tokens, String raw) {
    String token = withoutGlue(withoutGenitive(raw));
    if (!token.isEmpty()) {
      tokens.add(token);
    }
  }

  private static String withoutGenitive(String token) {
    int end = token.length();
    if (end > 2 && (token.endsWith("'s") || token.endsWith("’s"))) {
      return token.substring(0, end - 2);
    }
    return end > 1 && "'’".indexOf(token.charAt(end - 1)) >= 0
        ? token.substring(0, end - 1)
        : token;
  }

  /** {@code TihanovskayaWho} is a name and a lost blank. */
  private static String withoutGlue(String token) {
    for (int i = 3; i < token.length() - 1; i++) {
      if (Character.isUpperCase(token.charAt(i)) && Character.isLowerCase(token.charAt(i - 1))) {
        boolean glued = GLUED.contains(token.substring(i).toLowerCase(Locale.ROOT));
        return glued ? token.substring(0, i) : token;
      }
    }
    return token;
  }
}
