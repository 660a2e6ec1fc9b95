package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import org.newsfold.article.Span;

/**
 * Finds what stands in quotation marks of any locale: {@code “…”}, {@code „…“}, {@code «…»}, {@code
 * »…«}, {@code "…"}, {@code 「…」} and {@code ‘…’}.
 *
 * <ul>
 *   <li>Other marks inside are part of what is quoted; the same opening mark again begins anew.
 *   <li>A paragraph that ends open goes on in the next one if that begins with an opening mark.
 *   <li>A mark that is never closed quotes nothing.
 * </ul>
 */
final class QuotationMarks {
  private static final int LONGEST = 5_000;

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int open = -1;
  private char opener;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The stretches between marks, without the marks; in order, not overlapping. */
  static List<Span> in(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int at = 0; at < text.length(); at++) {
      marks.read(at);
    }
    return marks.found;
  }

  private void read(int at) {
    char c = text.charAt(at);
    if (open >= 0 && (at - open > LONGEST || (endsParagraph(at) && !goesOn(at)))) {
      open = -1;
    }
    if (open >= 0 && closes(c, at)) {
      if (at > open) {
        found.add(new Span(open, at));
      }
      open = -1;
    } else if ((open < 0 || (c == opener && c != '"' && !continues(at))) && opens(c, at)) {
      open = at + 1;
      opener = c;
    }
  }

  private boolean endsParagraph(int at) {
    return text.charAt(at) == '\n' && (at + 1 == text.length() || text.charAt(at + 1) == '\n');
  }

  /** Whether the next paragraph begins with the mark that is open. */
  private boolean goesOn(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return next < text.length() && text.charAt(next) == opener;
  }

  /** Whether an opening mark only says that the quotation goes on in this paragraph. */
  private boolean continues(int at) {
    return at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\n';
  }

  private boolean closes(char c, int at) {
    return switch (opener) {
      case '“' -> c == '”' || (c == '“' && !beginsWord(at));
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '»' -> c == '«' || (c == '»' && !beginsWord(at));
      case '"' -> c == '"' && !(continues(at) || (beginsWord(at) && isBlank(at - 1)));
      case '‘' -> c == '’' && !beginsWord(at);
      case '”' -> c == '”';
      case '「' -> c == '」';
      case '『' -> c == '』';
      default -> false;
    };
  }

  private boolean opens(char c, int at) {
    return switch (c) {
      case '“', '„', '「', '『' -> true;
      case '«' -> !isBlank(at - 1) || !endsText(at);
      case '»', '‘', '"' -> (at == 0 || !isWord(at - 1)) && !endsText(at) && !isPlainBlank(at + 1);
      case '”' -> isBlank(at - 1) && beginsWord(at);
      default -> false;
    };
  }

  private boolean endsText(int at) {
    return at + 1 >= text.length();
  }

  private boolean beginsWord(int at) {
    return isWord(at + 1);
  }

  private boolean isWord(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isBlank(int at) {
    return at < 0
        || at >= text.length()
        || isPlainBlank(at)
        || "([—–-:".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isPlainBlank(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
