package org.newsfold.normalize.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Sentences;
import org.newsfold.normalize.text.TextRepair;

/**
 * What a page says of its article. Each field is taken from the first of these that has it in a
 * readable form: JSON-LD, OpenGraph, meta tags, microdata, what is visible, the page as a whole;
 * the date at last from the address.
 *
 * @param titleKeys all titles of the page, as {@link org.newsfold.normalize.text.Sentences#key};
 *     its text does not repeat them
 * @param body the text as JSON-LD gives it; empty if it does not
 */
public record PageMetadata(
    String headline,
    Set<String> titleKeys,
    List<String> author,
    @Nullable Instant datePublished,
    @Nullable Instant dateModified,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    String body) {
  private static final int MOST_AUTHORS = 10;

  public static PageMetadata of(Document page) {
    Facts facts = PageFacts.of(page);
    Headlines headlines = new Headlines(facts);
    String language = facts.read(Fact.LANGUAGE, LanguageTag::clean).orElse(null);
    boolean american = language != null && language.equals("en-US");
    Optional<String> url = facts.read(Fact.URL, WebAddress::clean);
    Optional<Instant> published =
        facts
            .read(Fact.PUBLISHED, text -> date(text, american))
            .or(() -> url.flatMap(PageMetadata::dateInPath));
    return new PageMetadata(
        headlines.headline(),
        headlines.keys(),
        author(facts),
        published.orElse(null),
        facts.read(Fact.MODIFIED, text -> date(text, american)).orElse(null),
        facts.inOrder(Fact.PUBLISHER).findFirst().map(TextRepair::line).orElse(null),
        url.orElse(null),
        language,
        facts.first(Fact.BODY, Evidence.JSON_LD).orElse(""));
  }

  /** The people of the first evidence that names any; the site itself is nobody. */
  private static List<String> author(Facts facts) {
    Set<String> sites =
        facts.inOrder(Fact.PUBLISHER).map(Sentences::key).collect(Collectors.toUnmodifiableSet());
    return Stream.of(Evidence.values())
        .map(
            evidence ->
                facts.all(Fact.AUTHOR, evidence).stream()
                    .flatMap(line -> people(TextRepair.line(line), evidence))
                    .filter(name -> !sites.contains(Sentences.key(name)))
                    .distinct()
                    .limit(MOST_AUTHORS)
                    .toList())
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A single word is a name only where a field says that it is one. */
  private static Stream<String> people(String line, Evidence evidence) {
    List<String> people = Bylines.people(line);
    return people.isEmpty() && evidence != Evidence.VISIBLE && Bylines.isSingleName(line)
        ? Stream.of(line)
        : people.stream();
  }

  private static Optional<Instant> date(String text, boolean american) {
    return DateText.find(text, american).map(DateText.Found::instant);
  }

  /** {@code /2026/05/06/}, with the month and perhaps the day. */
  private static Optional<Instant> dateInPath(String url) {
    String path = url.toLowerCase(Locale.ROOT);
    for (int at = path.indexOf("/20"); at >= 0; at = path.indexOf("/20", at + 1)) {
      String candidate = path.substring(at + 1, Math.min(path.length(), at + 11));
      Optional<DateText.Found> found = DateText.find(candidate);
      if (found.isPresent()) {
        return found.map(DateText.Found::instant);
      }
    }
    return Optional.empty();
  }
}
