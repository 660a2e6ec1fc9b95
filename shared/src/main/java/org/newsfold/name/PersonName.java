package org.newsfold.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a person's name in the order <i>given … family</i>, without titles, particles and
 * suffixes.
 *
 * @param parts never empty, unless the name has no letters
 */
record PersonName(List<NamePart> parts) {
  private static final String GLUED = "who he she they has was said says";

  NamePart family() {
    return parts.get(parts.size() - 1);
  }

  NamePart given() {
    return parts.get(0);
  }

  int size() {
    return parts.size();
  }

  /** Reads names in any script, with or without titles, also as {@code Family, Given}. */
  static final class Reader {
    private final NameWords words;
    private final Sounds sounds;

    Reader(NameWords words, Sounds sounds) {
      this.words = words;
      this.sounds = sounds;
    }

    PersonName read(String name) {
      List<String> tokens = familyLast(tokens(afterAddress(name)));
      List<NamePart> parts = new ArrayList<>();
      for (String token : significant(tokens)) {
        String folded = Folding.fold(token);
        String heard = sounds.of(token);
        if (!heard.isEmpty()) {
          Script script = Script.of(token);
          boolean initial = folded.length() == 1 && script != Script.HAN && script != Script.OTHER;
          parts.add(new NamePart(folded, heard, script, initial));
        }
      }
      return new PersonName(withoutTrailingInitials(parts));
    }

    /** Skips what machine translation leaves of a form of address: {@code G -n}, {@code d -}. */
    private static String afterAddress(String name) {
      int at = 0;
      if (name.length() > 3 && "gGdDгГ".indexOf(name.charAt(0)) >= 0) {
        at = skip(name, 1, ' ');
        if (at < name.length() && name.charAt(at) == '-') {
          at = skip(name, at + 1, ' ');
          int word = at;
          while (word < name.length() && Character.isLetter(name.charAt(word))) {
            word++;
          }
          at = word - at <= 2 ? word : at;
          while (at < name.length() && (name.charAt(at) == ' ' || name.charAt(at) == '-')) {
            at++;
          }
          return at < name.length() ? name.substring(at) : name;
        }
      }
      return name;
    }

    private static int skip(String text, int at, char what) {
      while (at < text.length() && text.charAt(at) == what) {
        at++;
      }
      return at;
    }

    private static List<String> tokens(String name) {
      List<String> tokens = new ArrayList<>();
      int comma = name.indexOf(',');
      if (comma > 0 && name.indexOf(' ', comma) > 0) {
        tokens.addAll(split(name.substring(comma + 1)));
        tokens.addAll(split(name.substring(0, comma)));
        return tokens;
      }
      return split(name);
    }

    private static List<String> split(String text) {
      List<String> tokens = new ArrayList<>();
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean inside = i < text.length() && isNameLetter(text, i);
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          add(tokens, text.substring(start, i));
          start = -1;
        }
      }
      return tokens;
    }

    private static boolean isNameLetter(String text, int at) {
      char c = text.charAt(at);
      return Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK
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
          String tail = token.substring(i).toLowerCase(java.util.Locale.ROOT);
          return (" " + GLUED + " ").contains(" " + tail + " ") ? token.substring(0, i) : token;
        }
      }
      return token;
    }

    /** Without leading titles, particles and suffixes, as long as a name remains. */
    private List<String> significant(List<String> tokens) {
      int from = 0;
      while (from < tokens.size() - 1 && words.isTitle(Folding.fold(tokens.get(from)))) {
        from++;
      }
      List<String> kept = new ArrayList<>();
      for (String token : tokens.subList(from, tokens.size())) {
        String folded = Folding.fold(token);
        if (!words.isParticle(folded) && !words.isSuffix(folded)) {
          kept.add(token);
        }
      }
      return kept.isEmpty() ? tokens : kept;
    }

    /** {@code Orbán Viktor} in Western order: only where the last word alone is a given name. */
    private List<String> familyLast(List<String> tokens) {
      if (tokens.size() == 2
          && words.isGivenName(Folding.fold(tokens.get(1)))
          && !words.isGivenName(Folding.fold(tokens.get(0)))
          && !words.isTitle(Folding.fold(tokens.get(0)))
          && tokens.get(0).length() > 2) {
        return List.of(tokens.get(1), tokens.get(0));
      }
      return tokens;
    }

    private static List<NamePart> withoutTrailingInitials(List<NamePart> parts) {
      int end = parts.size();
      while (end > 1 && parts.get(end - 1).isInitial()) {
        end--;
      }
      boolean anyWord = parts.subList(0, end).stream().anyMatch(part -> !part.isInitial());
      return anyWord && end < parts.size() ? rotated(parts, end) : parts;
    }

    /** {@code Putin V. V.}: the initials belong before the family name. */
    private static List<NamePart> rotated(List<NamePart> parts, int end) {
      List<NamePart> turned = new ArrayList<>(parts.subList(end, parts.size()));
      turned.addAll(parts.subList(0, end));
      return turned;
    }
  }
}
