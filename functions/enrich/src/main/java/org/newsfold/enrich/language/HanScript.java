package org.newsfold.enrich.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsfold.name.Tsv;

/** Tells simplified from traditional Chinese by characters that only one of them writes. */
final class HanScript {
  private final Map<Integer, String> writing = new HashMap<>();

  HanScript() {
    for (String[] row : Tsv.rows(HanScript.class, "han.tsv")) {
      row[1].codePoints().forEach(character -> writing.put(character, row[0]));
    }
  }

  /** {@code zh-Hans} or {@code zh-Hant}, whichever has more; {@code zh} where neither has. */
  String tag(List<Piece> pieces) {
    Map<String, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      for (String word : piece.words()) {
        word.codePoints()
            .mapToObj(writing::get)
            .filter(Objects::nonNull)
            .forEach(tag -> counts.merge(tag, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("zh");
  }
}
