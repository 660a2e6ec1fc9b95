package org.newsfold.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Span;

/**
 * Reads the dateline that a line may begin with, no further than one goes.
 *
 * <ul>
 *   <li>A name and its sender, a date between them or not: <i>KELSTAD, 17 March (Reuters) –</i>,
 *       <i>ЛОРВИК, 17 марта. /ТАСС/.</i>, <i>Київ. 3 березня. УНН.</i>
 *   <li>The sender first, alone or before a name with a date: <i>(ANSA) - KELSTAD, 17 MAR -</i>.
 *   <li>Else at most ten words before a dash, the first with a capital or of a script without them:
 *       in capitals, or with a comma, a digit or a bracket, or one or two words without capitals in
 *       their script. Small letters begin a word only beside a number ({@code 3 de mayo}), and
 *       behind the dash begins a sentence. What is in brackets before it is the sender.
 * </ul>
 */
final class DatelineReader {
  private static final int LONGEST = 110;
  private static final int LONGEST_DATE = 40;

  /** Some scripts without capitals have no blanks that tell words either. */
  private static final int LONGEST_CASELESS = 20;

  private static final int MOST_WORDS = 10;
  private static final int MOST_SMALL_WORDS = 3;

  private final String line;
  private final LineStart scan;
  private final int offset;

  DatelineReader(String text, int start, int end) {
    line = text.substring(start, Math.min(end, start + LONGEST + 2));
    scan = new LineStart(line);
    offset = start;
  }

  Optional<Dateline> read() {
    int name = scan.name(0);
    Optional<Dateline> sent = name > 0 ? sent(name).or(() -> signed(name)) : sentFirst();
    return sent.or(this::headed);
  }

  private Dateline found(@Nullable Span place, @Nullable Span sender, int end) {
    return new Dateline(offset, moved(place), moved(sender), offset + end);
  }

  private @Nullable Span moved(@Nullable Span span) {
    return span == null ? null : new Span(offset + span.start(), offset + span.end());
  }

  /** {@code (Reuters) - }, {@code (ANSA) - KELSTAD, 17 MAR - }. */
  private Optional<Dateline> sentFirst() {
    int closed = line.startsWith("(") ? scan.closed(0) : -1;
    int from = closed < 0 ? -1 : scan.behindDash(closed);
    if (from < 0 || from >= line.length() || !scan.begins(from)) {
      return Optional.empty();
    }
    Span sender = new Span(1, closed - 1);
    int name = scan.name(from);
    int dash = scan.dash(name);
    boolean dated =
        name > from
            && dash > 0
            && dash - name <= LONGEST_DATE
            && line.startsWith(",", name)
            && scan.hasDigit(name, dash);
    return Optional.of(
        dated
            ? found(new Span(from, name), sender, scan.behindDash(dash))
            : found(null, sender, from));
  }

  /** {@code (Reuters) -}, {@code , 17 mar (EFE).-}, {@code . 3 марта. /ТАСС/}. */
  private Optional<Dateline> sent(int name) {
    int opened = name;
    while (opened < line.length() && "(/".indexOf(line.charAt(opened)) < 0) {
      opened++;
    }
    int closed =
        opened > name && opened < line.length() && isDate(name, opened) ? scan.closed(opened) : -1;
    if (closed < 0) {
      return Optional.empty();
    }
    boolean stroke = line.charAt(opened) == '/' && scan.hasDigit(name, opened);
    int end = stroke ? scan.behindMarks(closed) : scan.behindDash(closed);
    boolean begins = end >= 0 && (end == line.length() || scan.begins(end));
    return begins
        ? Optional.of(found(new Span(0, name), new Span(opened + 1, closed - 1), end))
        : Optional.empty();
  }

  /** {@code . 3 березня. УНН.}, {@code . 3 марта. INTERFAX.RU -}. */
  private Optional<Dateline> signed(int name) {
    int date = name + 2;
    if (!line.startsWith(". ", name) || date >= line.length() || !scan.isDigit(date)) {
      return Optional.empty();
    }
    int dateEnd = line.indexOf(". ", date);
    int from = dateEnd + 2;
    int to = dateEnd < 0 ? -1 : scan.site(scan.name(from));
    if (to <= from) {
      return Optional.empty();
    }
    int end = line.startsWith(".", to) ? scan.behindMarks(to) : scan.behindDash(to);
    return end < 0
        ? Optional.empty()
        : Optional.of(found(new Span(0, name), new Span(from, to), end));
  }

  private Optional<Dateline> headed() {
    int dash = scan.dash(1);
    int end = dash < 0 ? -1 : scan.behindDash(dash);
    boolean possible = dash > 0 && end < line.length() && scan.begins(end) && isHead(dash);
    boolean range = possible && scan.isDigit(dash - 1) && scan.isDigit(end);
    return possible && !range ? Optional.of(found(null, bracketed(dash), end)) : Optional.empty();
  }

  /** What stands in brackets before a dash. */
  private @Nullable Span bracketed(int dash) {
    int opened = line.lastIndexOf('(', dash);
    return opened > 0 && scan.closed(opened) == dash ? new Span(opened + 1, dash - 1) : null;
  }

  /** Whether what stands before a dash may be a dateline. */
  private boolean isHead(int dash) {
    String head = line.substring(0, dash);
    String[] words = head.split(" ", -1);
    boolean caseless = scan.isCaseless(0);
    if (words.length > MOST_WORDS || !(caseless || scan.isCapital(0))) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean digits = scan.hasDigit(0, dash);
    if (small > (digits ? MOST_SMALL_WORDS : 0)) {
      return false;
    }
    boolean shouted = head.length() > 1 && head.chars().noneMatch(Character::isLowerCase);
    boolean marked = digits || head.indexOf(',') >= 0 || head.indexOf('(') >= 0;
    return caseless ? dash <= LONGEST_CASELESS && (words.length <= 2 || marked) : shouted || marked;
  }

  /** A blank, or a comma or a full stop and something short. */
  private boolean isDate(int from, int to) {
    String between = line.substring(from, to);
    boolean day = between.startsWith(", ") || scan.hasDigit(from, to);
    return between.isBlank() || (day && to - from <= LONGEST_DATE && between.indexOf('—') < 0);
  }
}
