package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsfold.article.SourceKind;
import org.newsfold.article.Span;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Words;

/** Finds titles of publications in quotation marks. */
final class QuotedTitles {
  private static final int LONGEST = 40;

  private final SourceWords words;

  QuotedTitles(SourceWords words) {
    this.words = words;
  }

  /** {@code 《…》} and short stretches in quotation marks. */
  List<Source> in(Passage passage) {
    List<Source> found = new ArrayList<>();
    String text = passage.text();
    List<Span> marked = new ArrayList<>(QuotationMarks.in(text));
    for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
      int end = at + 1;
      int limit = Math.min(text.length(), at + LONGEST);
      while (end < limit && text.charAt(end) != '》' && text.charAt(end) != '《') {
        end++;
      }
      if (end < limit && end > at + 1 && text.charAt(end) == '》') {
        marked.add(new Span(at + 1, end));
      }
    }
    Phrases<SourceKind> outlets = words.outlets(passage.language());
    for (Span span : marked) {
      int count = passage.wordAt(span.end()) - passage.wordAt(span.start());
      boolean title =
          span.end() - span.start() <= LONGEST
              && count > 0
              && count <= (Words.isUnspaced(text.codePointAt(span.start())) ? 10 : 4)
              && !Character.isLowerCase(text.codePointAt(span.start()));
      if (title) {
        Optional<SourceKind> kind = SourceWords.kindIn(passage, span.start(), span.end(), outlets);
        found.add(Source.outlet(text, span, kind.orElse(SourceKind.OUTLET), kind.isPresent()));
      }
    }
    return found;
  }
}
