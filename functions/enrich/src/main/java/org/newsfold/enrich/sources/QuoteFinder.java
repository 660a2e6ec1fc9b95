package org.newsfold.enrich.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Quote;
import org.newsfold.article.Span;
import org.newsfold.article.Speaker;
import org.newsfold.enrich.names.NameFinder;
import org.newsfold.enrich.text.Phrases;
import org.newsfold.enrich.text.Phrases.Match;
import org.newsfold.enrich.text.Word;
import org.newsfold.name.Tsv;

/**
 * Finds quotes and who is quoted. What stands in quotation marks is a quote if beside it a word of
 * speech ({@code speech-verbs.tsv}, {@code speech-cues.tsv}) or a colon introduces it, or if it is
 * long; else it is a title or irony. {@link Speakers} says who is quoted. A quote without such a
 * word that follows another in its paragraph has the same speaker.
 */
public final class QuoteFinder {
  /** The words beside a quote are read so far, in UTF-16 units. */
  private static final int CONTEXT = 160;

  private static final int MOST = 2_000;
  private static final int LONG = 8;
  private static final int FARTHEST = 600;
  private static final int NEAR = 4;

  private final Map<String, Phrases<String>> speech;
  private final Map<String, Phrases<Boolean>> roles;
  private final Map<String, Phrases<Boolean>> pronouns =
      Phrases.read(QuoteFinder.class, "pronouns.tsv", row -> true);

  public QuoteFinder() {
    List<String[]> verbs = new ArrayList<>(Tsv.rows(QuoteFinder.class, "speech-cues.tsv"));
    Tsv.rows(NameFinder.class, "speech-verbs.tsv")
        .forEach(row -> verbs.add(new String[] {row[0], row[1], ""}));
    speech = Phrases.of(verbs, row -> row[1]);
    roles =
        Phrases.of(
            Stream.of("roles.tsv", "uncased-roles.tsv")
                .flatMap(table -> Tsv.rows(NameFinder.class, table).stream())
                .toList(),
            row -> true);
  }

  /** The quotes of a text, in order, not overlapping. */
  public List<Quote> find(Passage passage) {
    List<Span> marked = new ArrayList<>();
    for (Span span : QuotationMarks.in(passage.text())) {
      if (marked.size() < MOST) {
        marked.addAll(Interjections.split(span, passage, speechOf(passage)));
      }
    }
    List<Quote> quotes = new ArrayList<>();
    Reading reading = new Reading(passage, marked);
    for (int i = 0; i < marked.size(); i++) {
      reading.quote(i).ifPresent(quotes::add);
    }
    return quotes;
  }

  private Phrases<String> speechOf(Passage passage) {
    return of(speech, passage.language());
  }

  private static <V> Phrases<V> of(Map<String, Phrases<V>> tables, String language) {
    return Objects.requireNonNull(tables.getOrDefault(language, tables.get("")));
  }

  /** One pass over the quotation marks of a text. */
  private final class Reading {
    final Passage passage;
    final String text;
    final List<Span> marked;
    final Phrases<String> verbs;
    final Speakers speakers;
    @Nullable Speaker last;
    int lastEnd = -1;

    Reading(Passage passage, List<Span> marked) {
      this.passage = passage;
      this.text = passage.text();
      this.marked = marked;
      verbs = speechOf(passage);
      speakers =
          new Speakers(passage, of(roles, passage.language()), of(pronouns, passage.language()));
    }

    Optional<Quote> quote(int index) {
      Span span = Blanks.trimmed(text, marked.get(index));
      Span before = before(index);
      Span after = after(index);
      int verbBehind = verb(after, true);
      int verbBefore = verbBehind < 0 ? verb(before, false) : -1;
      boolean introduced = before.end() > before.start() && endsWithColon(before);
      boolean said = verbBehind >= 0 || verbBefore >= 0 || introduced;
      boolean sameBreath = !said && lastEnd >= 0 && isSameParagraph(lastEnd, span.start());
      if (span.end() <= span.start()
          || !isQuote(span, marked.get(index).end() - 1, said, sameBreath, before, after)) {
        return Optional.empty();
      }
      Optional<Speaker> speaker =
          verbBehind >= 0
              ? speakers.of(after, verbBehind, before)
              : verbBefore >= 0 || introduced
                  ? speakers.of(before, verbBefore, after)
                  : Optional.empty();
      boolean chained = speaker.isEmpty() && last != null && isSameParagraph(lastEnd, span.start());
      Speaker found = chained ? last : speaker.orElse(null);
      last = found;
      lastEnd = span.end();
      return Optional.of(new Quote(span.start(), span.end(), span.of(text), found));
    }

    private boolean isSameParagraph(int from, int to) {
      return to - from <= FARTHEST && text.substring(from, to).indexOf("\n\n") < 0;
    }

    private boolean endsWithColon(Span before) {
      return endsWith(before, ":") || endsWith(before, "：");
    }

    private boolean endsWith(Span before, String mark) {
      return before.of(text).strip().endsWith(mark);
    }

    /** Where a word of speech stands: the nearest to the quote; -1 if none does. */
    private int verb(Span context, boolean fromStart) {
      int from = passage.wordAt(context.start());
      int to = passage.wordAt(context.end());
      int found = -1;
      for (int i = from; i < to && !(fromStart && found >= 0); i++) {
        Optional<Match<String>> match = verbs.at(passage.words(), i);
        found = match.isPresent() ? i : found;
      }
      return found;
    }

    private boolean isQuote(
        Span span, int last, boolean said, boolean sameBreath, Span before, Span after) {
      int from = passage.wordAt(span.start());
      int count = passage.wordAt(span.end()) - from;
      boolean named =
          passage.namedIn(span.start(), span.end()).stream()
              .anyMatch(one -> one.end() - one.start() >= (span.end() - span.start()) * 3 / 4);
      boolean closed =
          ".!?…。！？,，،".indexOf(text.charAt(last)) >= 0
              || isSpeechMark(after)
              || endsWithColon(before)
              || endsWith(before, "—")
              || isVerbNext(after);
      if (count == 0 || (named && !closed)) {
        return false;
      }
      if (count >= LONG) {
        return true;
      }
      Word first = passage.words().get(from);
      boolean likeTitle =
          !closed && first.isCapitalised() && count <= NEAR && !passage.language().equals("de");
      return (said || (sameBreath && closed)) && count > 1 && !likeTitle;
    }

    /** Whether a word of speech follows at once. */
    private boolean isVerbNext(Span after) {
      int next = passage.wordAt(after.start());
      return verb(after, true) == next && next < passage.words().size();
    }

    /** Whether a comma or a dash follows, as after direct speech. */
    private boolean isSpeechMark(Span after) {
      int at = after.start();
      return at < text.length() && ",—–،，-".indexOf(text.charAt(at)) >= 0;
    }

    /** What stands before a quote in its sentence. */
    private Span before(int index) {
      int end = marked.get(index).start();
      int least = index == 0 ? 0 : marked.get(index - 1).end();
      int limit = Math.max(least, end - CONTEXT);
      int start = end - 1;
      while (start > limit && !endsSentence(start - 1)) {
        start--;
      }
      return new Span(Math.max(limit, Math.min(start, end)), Math.max(limit, end - 1));
    }

    /** What follows a quote in its sentence. */
    private Span after(int index) {
      int start = Math.min(text.length(), marked.get(index).end() + 1);
      int next = index + 1 < marked.size() ? marked.get(index + 1).start() - 1 : text.length();
      int limit = Math.max(start, Math.min(next, start + CONTEXT));
      int end = start;
      while (end < limit && !endsSentence(end)) {
        end++;
      }
      return new Span(start, end);
    }

    private boolean endsSentence(int at) {
      char c = text.charAt(at);
      boolean mark = c == '.' || c == '!' || c == '?' || c == '؟';
      boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
      boolean initial = c == '.' && at > 1 && !Character.isLetterOrDigit(text.charAt(at - 2));
      return c == '\n' || c == '。' || c == '！' || c == '？' || (mark && last && !initial);
    }
  }
}
