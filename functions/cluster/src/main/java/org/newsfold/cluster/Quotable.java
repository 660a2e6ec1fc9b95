package org.newsfold.cluster;

import java.util.List;
import org.newsfold.article.Span;
import org.newsfold.text.Dateline;

/**
 * The sentences of an article that a summary may quote.
 *
 * <ul>
 *   <li>They begin behind a {@link Dateline}, and behind what stands on {@link Lines} of its own.
 *   <li>They are neither very short nor very long, and no {@link Captions}.
 *   <li>They end as sentences do, not as teasers (<i>…</i>) or headings; if hardly any does, as in
 *       scripts without marks, all may be quoted.
 * </ul>
 */
final class Quotable {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final int FEWEST_ENDED = 3;
  private static final String MARKS = ".!?。！？؟۔।։።";
  private static final String CLOSING = "\"”’»›'）)】]」』“";

  private final Captions captions;

  Quotable(Captions captions) {
    this.captions = captions;
  }

  /** Those of a text, in its order. */
  List<Span> of(String body, List<Span> sentences, String language) {
    List<Dateline> datelines = Dateline.all(body);
    Lines lines = new Lines(body);
    List<Span> own =
        sentences.stream()
            .map(span -> lines.last(behind(datelines, span)))
            .filter(span -> span.end() - span.start() >= SHORTEST)
            .filter(span -> span.end() - span.start() <= LONGEST)
            .filter(span -> !captions.has(span.of(body), language))
            .toList();
    List<Span> ended = own.stream().filter(span -> ends(span.of(body))).toList();
    return ended.size() >= FEWEST_ENDED ? ended : own;
  }

  private static Span behind(List<Dateline> datelines, Span sentence) {
    Span rest = sentence;
    for (Dateline dateline : datelines) {
      rest = dateline.behind(rest);
    }
    return rest;
  }

  private static boolean ends(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    boolean teaser = sentence.startsWith("..", last - 1) || sentence.charAt(last) == '…';
    return MARKS.indexOf(sentence.charAt(last)) >= 0 && !teaser;
  }
}
