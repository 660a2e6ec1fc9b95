package org.newsfold.normalize.plain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsfold.article.Span;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.metadata.WebAddress;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.Table;
import org.newsfold.text.Dateline;

/** What the lines before the first paragraph declare: labels, bylines, date lines, a dateline. */
final class Head {
  private static final int LONGEST_LABEL = 30;

  private static final int PLACE_WORDS = 6;

  private static final Map<String, Field> LABELS =
      Table.of(Head.class, "head-labels.tsv").rows().stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(1), row -> Field.valueOf(row.get(0).toUpperCase(Locale.ROOT))));

  private enum Field {
    PUBLISHED,
    MODIFIED,
    AUTHOR,
    PUBLISHER,
    URL,
    HEADLINE,
    LANGUAGE
  }

  private final Map<Field, String> labelled = new EnumMap<>(Field.class);
  private final List<String> authors = new ArrayList<>();
  private Optional<Instant> dateLine = Optional.empty();
  private Optional<Instant> dateline = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private Optional<String> tagged = Optional.empty();

  /** Whether a line declares something; then it is no text, and what it says is kept. */
  boolean declares(Line line) {
    return isLabelled(line) || isByline(line) || isDate(line);
  }

  /** Whether a line looks like one that declares something; keeps nothing. */
  static boolean maybe(Line line) {
    return new Head().declares(line);
  }

  /** Reads {@code Place • Agency}. */
  void readTag(Line line) {
    String[] parts = line.text().split("[•|·]", 3);
    if (line.isTag() && parts.length == 2 && tagged.isEmpty()) {
      String name = parts[1].strip();
      tagged = Optional.of(name).filter(n -> n.length() > 1 && Character.isUpperCase(n.charAt(0)));
    }
  }

  /** Reads {@code PLACE, May 6, 2026 (Agency) - } off the first paragraph. */
  void readDateline(String lede) {
    Dateline.in(lede).ifPresent(line -> read(line, lede));
  }

  private void read(Dateline line, String lede) {
    String before = lede.substring(line.start(), line.end());
    dateline =
        DateText.find(before)
            .filter(found -> words(before.substring(0, found.start())) <= PLACE_WORDS)
            .filter(found -> isDirectlyBefore(before.substring(found.end())))
            .map(DateText.Found::instant);
    Span sender = line.sender();
    if (sender != null && sender.start() > line.start() + 1) {
      agency = Optional.of(sender.of(lede).strip()).filter(name -> name.length() > 1);
    }
  }

  /** Whether nothing but an agency in brackets stands between date and dash. */
  private static boolean isDirectlyBefore(String between) {
    int open = between.indexOf('(');
    return words(open < 0 ? between : between.substring(0, open)) <= 1;
  }

  Optional<Instant> published() {
    return labelled(Field.PUBLISHED).flatMap(Head::date).or(() -> dateLine).or(() -> dateline);
  }

  Optional<Instant> modified() {
    return labelled(Field.MODIFIED).flatMap(Head::date);
  }

  List<String> authors() {
    return labelled(Field.AUTHOR).map(Bylines::people).filter(p -> !p.isEmpty()).orElse(authors);
  }

  /** A name below the text. */
  void signedBy(String name) {
    if (authors.isEmpty()) {
      authors.add(name);
    }
  }

  Optional<String> publisher() {
    return labelled(Field.PUBLISHER).or(() -> tagged).or(() -> agency);
  }

  Optional<String> url() {
    return labelled(Field.URL).flatMap(WebAddress::clean);
  }

  Optional<String> headline() {
    return labelled(Field.HEADLINE);
  }

  Optional<String> language() {
    return labelled(Field.LANGUAGE).flatMap(LanguageTag::clean);
  }

  private Optional<String> labelled(Field field) {
    return Optional.ofNullable(labelled.get(field));
  }

  private boolean isLabelled(Line line) {
    int colon = line.text().indexOf(':');
    int wide = line.text().indexOf('：');
    int at = wide >= 0 && (colon < 0 || wide < colon) ? wide : colon;
    if (at <= 0 || at > LONGEST_LABEL) {
      return false;
    }
    Field field = LABELS.get(line.text().substring(0, at).strip().toLowerCase(Locale.ROOT));
    String value = line.text().substring(at + 1).strip();
    if (field == null || value.isEmpty() || !isReadable(field, value)) {
      return false;
    }
    labelled.putIfAbsent(field, value);
    return true;
  }

  private static boolean isReadable(Field field, String value) {
    return switch (field) {
      case PUBLISHED, MODIFIED -> date(value).isPresent();
      case URL -> WebAddress.clean(value).isPresent();
      case LANGUAGE -> LanguageTag.clean(value).isPresent();
      case AUTHOR -> words(value) <= 10;
      case PUBLISHER -> words(value) <= 5;
      case HEADLINE -> true;
    };
  }

  private boolean isByline(Line line) {
    if (!Bylines.beginsAsByline(line.text()) || line.isProse()) {
      return false;
    }
    if (authors.isEmpty()) {
      authors.addAll(Bylines.people(line.text()));
    }
    return true;
  }

  private boolean isDate(Line line) {
    Optional<DateText.Found> date = line.date();
    if (date.isPresent() && dateLine.isEmpty()) {
      dateLine = date.map(DateText.Found::instant);
    }
    return date.isPresent();
  }

  private static Optional<Instant> date(String text) {
    return DateText.find(text).map(DateText.Found::instant);
  }

  private static int words(String text) {
    return Sentences.words(text);
  }
}
