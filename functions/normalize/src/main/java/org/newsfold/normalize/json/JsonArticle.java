package org.newsfold.normalize.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.normalize.html.Fragment;
import org.newsfold.normalize.metadata.Json;
import org.newsfold.normalize.metadata.LanguageTag;
import org.newsfold.normalize.metadata.WebAddress;
import org.newsfold.normalize.plain.PlainText;
import org.newsfold.normalize.text.Bylines;
import org.newsfold.normalize.text.DateText;
import org.newsfold.normalize.text.Draft;
import org.newsfold.normalize.text.Paragraphs;
import org.newsfold.normalize.text.Table;
import org.newsfold.normalize.text.Teaser;
import org.newsfold.normalize.text.TextRepair;

/**
 * An article as a JSON object, under the field names of schema.org, news-please and other crawlers,
 * Event Registry, JSON Feed (1.0, 1.1) and IPTC ninjs (1, 2, 3): {@code json-fields.tsv}, in the
 * order in which they are asked.
 *
 * @param json the object
 */
public record JsonArticle(Json json) {
  private static final Set<String> CANCELLED = Set.of("canceled", "cancelled", "withheld");
  private static final Map<String, List<String>> FIELDS = fields();

  /** Seconds since 1970 from 1990 on, as text; milliseconds have three more digits. */
  private static final int SECONDS_DIGITS = 10;

  /** Whether the object has a text under any of the names. */
  public boolean hasText() {
    return !body().isEmpty();
  }

  /** Whether it announces an article: it has a summary, a headline, and says where or of when. */
  public boolean hasSummary() {
    return !summary().isEmpty()
        && text("headline").isPresent()
        && Stream.of("url", "published").anyMatch(fact -> text(fact).isPresent());
  }

  /** Whether its publisher has withdrawn it, as ninjs says it. */
  public boolean isCancelled() {
    return json.get("pubstatus").text().filter(CANCELLED::contains).isPresent();
  }

  /** What tells it from others, the same from revision to revision; empty if it says nothing. */
  public Optional<String> name() {
    return text("name");
  }

  /** The article, or what announces it; its body is empty where there is neither. */
  public Draft draft() {
    String body = body();
    if (body.isEmpty() && hasSummary()) {
      return Teaser.ofSummary(draft(summary()));
    }
    return Teaser.ofText(draft(body));
  }

  private Draft draft(String body) {
    String headline = TextRepair.line(plain(text("headline").orElse("")));
    if (headline.isEmpty()) {
      return withHeadOf(PlainText.read(body));
    }
    return draft(headline, Paragraphs.withoutHeadline(TextRepair.text(body), headline));
  }

  private Draft draft(String headline, String body) {
    return new Draft(
        headline,
        body,
        authors(),
        date("published"),
        date("modified"),
        text("publisher").map(TextRepair::line).orElse(null),
        values("url").flatMap(url -> WebAddress.clean(url).stream()).findFirst().orElse(null),
        values("language")
            .flatMap(tag -> LanguageTag.clean(tag).stream())
            .findFirst()
            .orElse(null));
  }

  /** Without a headline among the fields, the text may begin with it, and with more. */
  private Draft withHeadOf(Draft text) {
    Draft said = draft(text.headline(), text.body());
    return new Draft(
        said.headline(),
        said.body(),
        said.author().isEmpty() ? text.author() : said.author(),
        said.datePublished() == null ? text.datePublished() : said.datePublished(),
        said.dateModified(),
        said.publisher() == null ? text.publisher() : said.publisher(),
        said.url() == null ? text.url() : said.url(),
        said.language() == null ? text.language() : said.language());
  }

  private String body() {
    return written("body");
  }

  private String summary() {
    return written("summary");
  }

  private String written(String fact) {
    return values(fact)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> Fragment.isHtml(text) ? Fragment.text(text) : Paragraphs.of(text))
        .orElse("");
  }

  private static String plain(String text) {
    return Fragment.isHtml(text) ? Fragment.text(text) : text;
  }

  private List<String> authors() {
    LinkedHashSet<String> people = new LinkedHashSet<>();
    values("author").forEach(byline -> people.addAll(Bylines.people(TextRepair.line(byline))));
    return new ArrayList<>(people);
  }

  private @Nullable Instant date(String fact) {
    return values(fact).flatMap(text -> instant(text).stream()).findFirst().orElse(null);
  }

  private static Optional<Instant> instant(String text) {
    String digits = text.strip();
    int fraction = digits.indexOf('.');
    String whole = fraction < 0 ? digits : digits.substring(0, fraction);
    if (!whole.isEmpty() && whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
      if (whole.length() == SECONDS_DIGITS) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(whole)));
      }
      if (whole.length() == SECONDS_DIGITS + 3) {
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(whole)));
      }
    }
    return DateText.find(text).map(DateText.Found::instant);
  }

  private Optional<String> text(String fact) {
    return values(fact).findFirst();
  }

  private Stream<String> values(String fact) {
    return FIELDS.getOrDefault(fact, List.of()).stream()
        .flatMap(path -> JsonPath.values(json, path))
        .filter(text -> !text.isBlank());
  }

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new TreeMap<>();
    for (List<String> row : Table.of(JsonArticle.class, "json-fields.tsv").rows()) {
      fields.computeIfAbsent(row.get(0), fact -> new ArrayList<>()).add(row.get(2));
    }
    return Map.copyOf(fields);
  }
}
