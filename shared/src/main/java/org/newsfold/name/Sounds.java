package org.newsfold.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How a word of any script sounds, roughly, so that spellings of one name come close to each other.
 *
 * <p>Sounds are written with one character each: lower-case letters as usual, {@code S} sh, {@code
 * C} ch, {@code Z} zh, {@code J} as in <i>jungle</i>, {@code T} ts, {@code H} kh and h, {@code X} a
 * Latin <i>ch</i> that may be sh, ch or kh, {@code j} a glide. The rules are {@code sounds.tsv}: of
 * those that fit, the longest wins; {@code ^} is a word's beginning, {@code $} its end.
 *
 * <p>Scripts without rules of their own are first romanized by ICU's Any-Latin, which is loaded
 * when the first such word comes (some 100 ms).
 */
final class Sounds {
  private final Map<String, Node> rules = new HashMap<>();

  /** The Han characters met, in Latin letters, since ICU takes some .1 ms for a word. */
  private final Map<Integer, String> han = new ConcurrentHashMap<>();

  Sounds() {
    for (String[] row : Tsv.rows(Sounds.class, "sounds.tsv")) {
      rules.computeIfAbsent(row[0], script -> new Node()).put(row[1], row[2]);
    }
  }

  /** The sounds of one word; empty if it has no letters. */
  String of(String word) {
    Script script = Script.of(word);
    String text = word.toLowerCase(Locale.ROOT);
    if (!Folding.isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    if (script == Script.HAN || script == Script.OTHER) {
      text = latin(text);
    }
    return spell(text, script);
  }

  /** A word in Latin letters; Han characters each for itself, whatever stands beside them. */
  String latin(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN) {
        return romanized(text);
      }
      out.append(han.computeIfAbsent(c, character -> romanized(Character.toString(character))));
    }
    return out.toString();
  }

  private static String romanized(String text) {
    return Folding.fold(ToLatin.ANY.transliterate(text)).replace(" ", "");
  }

  private String spell(String text, Script script) {
    Node latin = rules.getOrDefault(Script.LATIN.table(), Node.EMPTY);
    Node own = rules.getOrDefault(script.table(), latin);
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int used = append(out, text, at, own);
      if (used == 0 && script != Script.LATIN) {
        used = append(out, text, at, latin);
      }
      if (used == 0) {
        used = appendOther(out, text, at);
      }
      at += used;
    }
    return out.toString();
  }

  /** Appends the sound of the longest rule that fits; answers how many letters it took. */
  private static int append(StringBuilder out, String text, int at, Node rules) {
    String best = null;
    int used = 0;
    Node node = rules;
    for (int i = at; i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      String sound = node.sound(at == 0, i + 1 == text.length());
      if (sound != null) {
        best = sound;
        used = i + 1 - at;
      }
    }
    if (best != null) {
      join(out, best);
    }
    return used;
  }

  /**
   * An h sounds only before a vowel; an accented letter as without its accent; signs not at all.
   */
  private static int appendOther(StringBuilder out, String text, int at) {
    char c = text.charAt(at);
    if (c == 'h') {
      if (at + 1 < text.length() && isVowel(Folding.fold(text.substring(at + 1, at + 2)))) {
        join(out, "H");
      }
    } else if (Character.isLetter(c)) {
      String plain = Folding.fold(String.valueOf(c));
      if (plain.length() == 1 && plain.charAt(0) != c && isLatin(plain.charAt(0))) {
        join(out, plain.equals("c") ? "k" : plain.equals("y") ? "i" : plain);
      }
    }
    return 1;
  }

  /** Some letters fold to a sign: the Ukrainian apostrophe, as it may be written. */
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static void join(StringBuilder out, String sound) {
    for (int i = 0; i < sound.length(); i++) {
      if (out.isEmpty() || out.charAt(out.length() - 1) != sound.charAt(i)) {
        out.append(sound.charAt(i));
      }
    }
  }

  private static boolean isVowel(String letter) {
    return letter.length() == 1 && "aeiouy".indexOf(letter.charAt(0)) >= 0;
  }

  static boolean isVowel(char sound) {
    return "aeiouj".indexOf(sound) >= 0;
  }

  /** The rules that begin with the letters on the way here. */
  private static final class Node {
    static final Node EMPTY = new Node();

    private final StringBuilder letters = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private @Nullable String anywhere;
    private @Nullable String atStart;
    private @Nullable String atEnd;

    @Nullable Node next(char letter) {
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == letter) {
          return nodes.get(i);
        }
      }
      return null;
    }

    @Nullable String sound(boolean start, boolean end) {
      return end && atEnd != null ? atEnd : start && atStart != null ? atStart : anywhere;
    }

    void put(String pattern, String sound) {
      boolean start = pattern.startsWith("^");
      boolean end = pattern.endsWith("$");
      Node node = this;
      for (char c :
          pattern.substring(start ? 1 : 0, pattern.length() - (end ? 1 : 0)).toCharArray()) {
        node = node.grow(c);
      }
      if (start) {
        node.atStart = sound;
      } else if (end) {
        node.atEnd = sound;
      } else {
        node.anywhere = sound;
      }
    }

    private Node grow(char letter) {
      Node known = next(letter);
      if (known != null) {
        return known;
      }
      Node node = new Node();
      letters.append(letter);
      nodes.add(node);
      return node;
    }
  }

  /** Holds ICU's rules, which take memory, until somebody needs them. */
  private static final class ToLatin {
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
  }
}
