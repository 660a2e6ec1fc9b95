package org.newsfold.enrich.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where a line or a sentence ends, into pieces of some 150 characters and no more than
 * 400; of a long text 16 of them, evenly spread. Addresses of the web are left out.
 */
final class Pieces {
  private static final int FEWEST = 150;
  private static final int MOST = 400;
  private static final int READ = 16;
  private static final String ENDS = ".!?…。！？؟।\n";

  private Pieces() {}

  static List<Piece> of(String text) {
    List<Integer> ends = ends(text);
    List<Piece> pieces = new ArrayList<>();
    int read = Math.min(READ, ends.size());
    for (int i = 0; i < read; i++) {
      int chosen = (int) ((long) i * ends.size() / read);
      int start = chosen == 0 ? 0 : ends.get(chosen - 1);
      pieces.add(new Piece(withoutAddresses(text.substring(start, ends.get(chosen)))));
    }
    return pieces;
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = i + 1 - start;
      boolean end = length >= FEWEST && ENDS.indexOf(text.charAt(i)) >= 0;
      boolean full = length >= MOST && !Character.isHighSurrogate(text.charAt(i));
      if (end || full) {
        ends.add(i + 1);
        start = i + 1;
      }
    }
    if (start < text.length()) {
      ends.add(text.length());
    }
    return ends;
  }

  private static String withoutAddresses(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int kept = 0;
    for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", kept)) {
      out.append(text, kept, at);
      kept = at;
      while (kept < text.length() && !Character.isWhitespace(text.charAt(kept))) {
        kept++;
      }
    }
    return out.append(text, kept, text.length()).toString();
  }
}
