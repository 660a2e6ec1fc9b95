package org.newsfold.normalize.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.newsfold.normalize.text.Draft;

/**
 * The text of an RTF document (version 1.9.1). A state machine over groups, control words and
 * characters; destinations other than the text are passed over.
 */
public final class Rtf {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "latentstyles",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "filetbl",
          "revtbl");

  /** Groups within one another; no document nests as deep. */
  private static final int DEEPEST = 10_000;

  private final byte[] rtf;
  private final Paper paper = new Paper();
  private final StringBuilder paragraph = new StringBuilder();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int toSkip;
  private int at;

  /**
   * What a group inherits.
   *
   * @param ignored whether it is not of the text
   * @param fallbacks how many characters follow a Unicode one for readers that know none
   */
  private record Group(boolean ignored, int fallbacks) {}

  private Rtf(byte[] rtf) {
    this.rtf = rtf;
  }

  /** The article; its body is empty where the document holds no text. */
  public static Draft read(byte[] rtf) {
    Rtf reader = new Rtf(rtf);
    reader.read();
    return reader.paper.draft();
  }

  private void read() {
    while (at < rtf.length) {
      char c = (char) (rtf[at++] & 0xff);
      switch (c) {
        case '{' -> begin();
        case '}' -> end();
        case '\\' -> control();
        case '\r', '\n' -> {
          // Line ends are for people who read the source.
        }
        default -> character(c);
      }
    }
    endParagraph();
  }

  private void begin() {
    decode();
    if (groups.size() < DEEPEST) {
      groups.push(group);
    }
    toSkip = 0;
  }

  private void end() {
    decode();
    if (!groups.isEmpty()) {
      group = groups.pop();
    }
    toSkip = 0;
  }

  private void control() {
    if (at >= rtf.length) {
      return;
    }
    char c = (char) (rtf[at] & 0xff);
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int from = at;
    while (at < rtf.length && isLetter((char) (rtf[at] & 0xff))) {
      at++;
    }
    String word = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
    word(word, parameter());
  }

  /** The number behind a control word, 1 if there is none; and the blank behind it. */
  private int parameter() {
    int sign = 1;
    if (at < rtf.length && rtf[at] == '-') {
      sign = -1;
      at++;
    }
    int number = 0;
    int digits = 0;
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      number = digits++ < 9 ? number * 10 + rtf[at] - '0' : number;
      at++;
    }
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    return digits == 0 ? 1 : sign * number;
  }

  private void symbol(char c) {
    switch (c) {
      case '\'' -> {
        int code = at + 2 <= rtf.length ? hex() : -1;
        at = Math.min(rtf.length, at + 2);
        if (code >= 0) {
          character((char) code);
        }
      }
      case '*' -> group = new Group(true, group.fallbacks);
      case '~' -> append(' ');
      case '_' -> append('-');
      case '\r', '\n' -> endParagraph();
      case '\\', '{', '}' -> append(c);
      default -> {
        // Optional hyphens, formulas.
      }
    }
  }

  private int hex() {
    int high = Character.digit(rtf[at], 16);
    int low = Character.digit(rtf[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private void word(String word, int number) {
    switch (word) {
      case "par", "sect", "page", "row" -> endParagraph();
      case "line" -> append('\n');
      case "tab", "cell" -> append(' ');
      case "emdash" -> append('—');
      case "endash" -> append('–');
      case "bullet" -> append('•');
      case "lquote" -> append('‘');
      case "rquote" -> append('’');
      case "ldblquote" -> append('“');
      case "rdblquote" -> append('”');
      case "u" -> {
        append((char) number);
        toSkip = group.fallbacks;
      }
      case "uc" -> group = new Group(group.ignored, Math.clamp(number, 0, 9));
      case "ansicpg" -> charset = named(number);
      case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
      default -> {
        if (PASSED_OVER.contains(word)) {
          group = new Group(true, group.fallbacks);
        }
      }
    }
  }

  private Charset named(int codePage) {
    for (String name :
        new String[] {"windows-" + codePage, "x-windows-" + codePage, "Cp" + codePage}) {
      try {
        return Charset.forName(name);
      } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
        // The next name, or what it was before.
      }
    }
    return charset;
  }

  /** A byte of text in the document's charset. */
  private void character(char c) {
    if (toSkip > 0) {
      toSkip--;
    } else if (!group.ignored) {
      encoded.write(c);
    }
  }

  private void append(char c) {
    if (!group.ignored) {
      decode();
      paragraph.append(c);
    }
  }

  private void decode() {
    if (encoded.size() > 0) {
      paragraph.append(encoded.toString(charset));
      encoded.reset();
    }
  }

  private void endParagraph() {
    if (!group.ignored) {
      decode();
      paper.paragraph(paragraph.toString(), false);
      paragraph.setLength(0);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
