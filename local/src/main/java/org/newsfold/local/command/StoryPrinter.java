package org.newsfold.local.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.story.Citation;
import org.newsfold.story.Origins;

/** Prints stories for a person to read. */
final class StoryPrinter {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_IN_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int MARGIN = 2;
  private static final int MOST_CONFLICTS = 3;

  private final Terminal terminal;
  private final Style style;

  StoryPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.style = new Style(terminal.outIsTerminal());
  }

  void print(List<ListedStory> stories) {
    long articles = stories.stream().mapToLong(ListedStory::size).sum();
    if (stories.isEmpty()) {
      terminal.out().println("No stories.");
      return;
    }
    stories.forEach(this::story);
    terminal
        .out()
        .println(
            style.dim(
                "%s from %s."
                    .formatted(
                        count(stories.size(), "story", "stories"),
                        count(articles, "article", "articles"))));
  }

  private void story(ListedStory story) {
    Map<ArticleId, Integer> marks = marks(story);
    heading(story);
    block(facts(story), MARGIN, style::dim);
    terminal.out().println();
    String told =
        story.summary().sentences().stream()
            .map(sentence -> text(sentence.text()) + mark(marks, sentence))
            .collect(Collectors.joining(" "));
    block(told, MARGIN, this::marked);
    ClaimLine.agreed(story).ifPresent(line -> block(line, MARGIN, UnaryOperator.identity()));
    story.summary().claims().stream()
        .filter(claim -> !claim.agreed())
        .limit(MOST_CONFLICTS)
        .map(claim -> ClaimLine.conflict(claim, story, cited -> mark(marks, cited)))
        .forEach(line -> block(line, MARGIN, this::marked));
    terminal.out().println();
    story.articles().stream()
        .sorted(Comparator.comparing(article -> marks.get(article.id())))
        .forEach(article -> article(article, marks, story));
    if (story.articlesTotal() > story.articles().size()) {
      line("… and %,d more".formatted(story.articlesTotal() - story.articles().size()));
    }
    terminal.out().println();
  }

  private void heading(ListedStory story) {
    String headline = title(story.summary().headline().text());
    for (String line : Columns.wrap(headline, terminal.width() - MARGIN)) {
      terminal.out().println(style.bold(line));
    }
  }

  /** When, how many, from how many origins, in which languages. */
  private static String facts(ListedStory story) {
    Origins origins = story.summary().origins();
    Origins.Count independent = origins.independent();
    String counted =
        independent == null
            ? "origins unmeasured"
            : independent.atLeast() == independent.atMost()
                ? count(independent.atMost(), "independent origin", "independent origins")
                : independent.atLeast() + "–" + independent.atMost() + " independent origins";
    String named =
        origins.origins().stream()
            .map(Origins.Origin::name)
            .map(StoryPrinter::text)
            .limit(3)
            .collect(Collectors.joining(", "));
    return String.join(
        " · ",
        days(story),
        count(story.size(), "article", "articles"),
        named.isEmpty() ? counted : counted + " (" + named + ")",
        String.join(", ", story.languages()));
  }

  /**
   * Articles without a date are placed where they were received, which is not when they appeared.
   */
  private static String days(ListedStory story) {
    LocalDate first = day(story.first());
    LocalDate newest = day(story.newest());
    if (story.articles().stream().allMatch(article -> article.datePublished() == null)) {
      return "undated, received " + DAY.format(newest);
    }
    if (first.equals(newest)) {
      return DAY.format(newest);
    }
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(newest));
    boolean oneYear = first.getYear() == newest.getYear();
    return oneMonth
        ? first.getDayOfMonth() + "–" + DAY.format(newest)
        : (oneYear ? DAY_IN_YEAR : DAY).format(first) + " – " + DAY.format(newest);
  }

  private void article(ShownArticle article, Map<ArticleId, Integer> marks, ListedStory story) {
    String mark = "[" + marks.get(article.id()) + "]";
    String outlet = Optional.ofNullable(article.publisher()).map(StoryPrinter::text).orElse("");
    String date = date(article.datePublished(), story);
    String rest =
        Stream.of(outlet, article.inLanguage(), date, text(article.upload()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    int width = Columns.width(mark) + 1 + MARGIN;
    terminal
        .out()
        .println(
            " ".repeat(MARGIN)
                + style.mark(mark)
                + " "
                + Columns.cut(title(article.headline()), terminal.width() - width));
    terminal
        .out()
        .println(" ".repeat(width) + style.dim(Columns.cut(rest, terminal.width() - width)));
  }

  private static String title(String headline) {
    return headline.isBlank() ? "(no headline)" : text(headline);
  }

  private static String date(@Nullable Instant published, ListedStory story) {
    boolean said = published == null || day(story.first()).equals(day(story.newest()));
    return said ? "" : DAY_IN_YEAR.format(day(Objects.requireNonNull(published)));
  }

  /** Numbers the articles: those that are cited first, in the order of their citations. */
  private static Map<ArticleId, Integer> marks(ListedStory story) {
    SequencedSet<ArticleId> order = new LinkedHashSet<>();
    story.summary().sentences().forEach(sentence -> order.add(sentence.article()));
    story.articles().forEach(article -> order.add(article.id()));
    Map<ArticleId, Integer> marks = new LinkedHashMap<>();
    order.forEach(id -> marks.put(id, marks.size() + 1));
    return marks;
  }

  private static String mark(Map<ArticleId, Integer> marks, Citation cited) {
    Integer mark = marks.get(cited.article());
    return mark == null ? "" : "\u00a0[" + mark + "]";
  }

  private String marked(String line) {
    return line.replaceAll("\\[[0-9]+\\]", style.mark("$0"));
  }

  private void block(String text, int margin, UnaryOperator<String> styled) {
    for (String line : Columns.wrap(text, terminal.width() - margin)) {
      terminal.out().println(" ".repeat(margin) + styled.apply(line));
    }
  }

  private void line(String text) {
    terminal.out().println(" ".repeat(MARGIN) + text);
  }

  private static String text(String text) {
    return Terminal.line(text);
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static String count(long number, String one, String many) {
    return "%,d %s".formatted(number, number == 1 ? one : many);
  }
}
