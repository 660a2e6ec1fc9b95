package org.newsfold.normalize.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Undoes UTF-8 that was read as windows-1252 ({@code Ã¤} for {@code ä}). A run of characters that
 * are not ASCII is mojibake if its bytes are valid UTF-8. That alone may be chance ({@code É»}), so
 * a run is undone only where it gives general punctuation ({@code â€™}), or where the text has
 * several such runs and hardly any run of another kind.
 */
final class Mojibake {
  private static final int SEVERAL = 2;
  private static final int PER_GOOD_RUN = 10;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String text;
  private final CharsetEncoder encoder =
      WINDOWS_1252.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
  private int bad;
  private int good;

  private Mojibake(String text) {
    this.text = text;
  }

  static String undo(String text) {
    return mayHoldAny(text) ? new Mojibake(text).undo() : text;
  }

  /** A cheap look: mojibake begins with the windows-1252 reading of a UTF-8 lead byte. */
  private static boolean mayHoldAny(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u00c2' && c <= '\u00f4' && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private String undo() {
    rewrite(false);
    return rewrite(bad >= SEVERAL && good * PER_GOOD_RUN <= bad);
  }

  private String rewrite(boolean all) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < 0x80) {
        out.append(text.charAt(at++));
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      String run = text.substring(at, end);
      String undone = decoded(run);
      boolean isBad = !undone.isEmpty();
      bad += isBad ? 1 : 0;
      good += isBad ? 0 : 1;
      out.append(isBad && (all || isPunctuation(undone)) ? undone : run);
      at = end;
    }
    return out.toString();
  }

  /** The run read as it was meant; empty if it is no mojibake. */
  private String decoded(String run) {
    if (run.length() < 2) {
      return "";
    }
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c < 0xa0) {
        bytes.put((byte) c);
      } else {
        try {
          bytes.put(encoder.encode(CharBuffer.wrap(run, i, i + 1)));
        } catch (CharacterCodingException e) {
          return "";
        }
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static boolean isPunctuation(String undone) {
    return undone.codePoints().allMatch(c -> c >= 0x2010 && c <= 0x203a);
  }
}
