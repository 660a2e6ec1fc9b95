package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.EntityType;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.json.Json;
import org.newsfold.name.EntityId;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.store.MemoryUploads;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Change;
import org.newsfold.story.Citation;
import org.newsfold.story.Copy;
import org.newsfold.story.Headline;
import org.newsfold.story.Link;
import org.newsfold.story.LinkKind;
import org.newsfold.story.NamedEntity;
import org.newsfold.story.Origins;
import org.newsfold.story.Origins.Count;
import org.newsfold.story.Reason;
import org.newsfold.story.Signature;
import org.newsfold.story.Story;
import org.newsfold.story.Summary;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.LinkTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.StoryTable;

/** Invented articles and stories, and the API over them. Every answer is held to openapi.json. */
final class Archive {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  static final Revision REVISION = Revision.of("1", NOW, "v1");

  final CountedTable table = new CountedTable();
  final ArticleTable articles = new ArticleTable(table, Retention.FOR_EVER);
  private final LinkTable links = new LinkTable(table, Retention.FOR_EVER);
  final StoryTable stories = new StoryTable(table, Retention.FOR_EVER);
  final StatusTable statuses = new StatusTable(table, Retention.FOR_EVER);
  final MemoryArticleStore store = new MemoryArticleStore();
  final MemoryUploads uploads = new MemoryUploads();
  final Lookup lookup =
      new Lookup(table, store, uploads, Retention.ofDays(90), InstantSource.fixed(NOW));

  private final ApiContract contract = new ApiContract();

  static ArticleItem item(String key, @Nullable Instant date, String language) {
    Upload upload = new Upload(key, "", NOW);
    return new ArticleItem(
        upload.articleId(),
        REVISION,
        false,
        upload,
        date == null ? NOW : date,
        date,
        new Language(language, 0.9),
        "Headline of " + key,
        List.of("Ida Brandt"),
        "Lindenauer Bote",
        "https://example.org/" + key,
        List.of(place("Lindenau")),
        List.of(),
        Signature.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static NamedEntity place(String name) {
    return new NamedEntity(EntityId.of(EntityType.PLACE, name), EntityType.PLACE, name, 2);
  }

  /** Puts an article of this key, an hour each after the first of March. */
  ArticleItem article(String key, int hour, String language) {
    ArticleItem item =
        item(key, Instant.parse("2026-03-01T00:00:00Z").plusSeconds(3600L * hour), language);
    articles.put(item, List.of());
    return item;
  }

  ArticleItem article(String key, int hour) {
    return article(key, hour, "en");
  }

  /** Puts the text of a revision of an article into the bucket. */
  void save(ArticleItem item, Revision revision, String headline, String body) {
    store.save(
        new Article(
            item.id(),
            revision,
            item.upload(),
            "text",
            headline,
            body,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            Map.of(),
            List.of()));
  }

  void withdraw(ArticleItem item) {
    articles.put(
        ArticleItem.tombstone(new Withdrawal(item.id(), Revision.of("2", NOW, ""), item.upload())),
        List.of());
  }

  /** The other came later, and wrote the link. */
  void link(ArticleItem one, ArticleItem other, int score) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    ArticleItem a = ordered ? one : other;
    ArticleItem b = ordered ? other : one;
    Reason why = new Reason("people", 0.8, 2.5, List.of("Karla Engel"));
    links.write(
        other,
        List.of(
            new Link(
                a.id(),
                a.revision(),
                b.id(),
                b.revision(),
                score,
                new Copy(LinkKind.TRANSLATION, 0.9, null, List.of()),
                "m1",
                List.of(why))));
  }

  /** A story of some articles, not yet written. */
  static Story tell(
      List<ArticleItem> members,
      List<NamedEntity> entities,
      List<String> terms,
      @Nullable Integer origins) {
    List<ArticleItem> ordered =
        members.stream()
            .sorted(comparing(ArticleItem::placed).thenComparing(ArticleItem::id))
            .toList();
    ArticleItem first = ordered.getFirst();
    Summary summary =
        new Summary(
            "en",
            Headline.of(first),
            List.of(new Citation("A bridge is built.", first.id(), 0, 18)),
            false,
            List.of(),
            List.of(),
            new Origins(
                origins == null ? null : new Count(1 + origins, 2 + origins),
                0.5,
                List.of(),
                List.of(first.id())));
    return new Story(
        first.id(),
        ordered.stream().map(ArticleItem::id).toList(),
        first.placed(),
        ordered.getLast().placed(),
        ordered.stream().map(item -> item.language().tag()).distinct().toList(),
        entities,
        terms,
        summary,
        "fingerprint",
        "m1");
  }

  Story story(ArticleItem... members) {
    return write(
        tell(List.of(members), List.of(place("Lindenau")), List.of("bridge", "council"), null));
  }

  /** Writes a story into its slot, with a change a minute before now. */
  Story write(Story story) {
    Change change =
        new Change(
            NOW.minusSeconds(60),
            story.id(),
            Change.Kind.CREATED,
            story.members(),
            List.of(),
            story.size());
    stories.settle(story.id(), stories.slot(story.id()), story, change, NOW, List.of());
    return story;
  }

  /** Empties the slot of a story. */
  void end(ArticleId story, Instant at) {
    Change change = new Change(at, story, Change.Kind.ENDED, List.of(), List.of(story), 0);
    stories.settle(story, stories.slot(story), null, change, NOW, List.of());
  }

  /** Asks with GET; the path may have a query. */
  Response get(String pathAndQuery) {
    return ask("GET", pathAndQuery, Map.of());
  }

  Response ask(String method, String pathAndQuery, Map<String, String> headers) {
    return ask(method, pathAndQuery, headers, "");
  }

  Response ask(String method, String pathAndQuery, Map<String, String> headers, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Map<String, List<String>> query = new HashMap<>();
    if (parts.length > 1) {
      for (String pair : parts[1].split("&", -1)) {
        String[] named = pair.split("=", 2);
        List<String> before = query.getOrDefault(named[0], List.of());
        query.put(named[0], Stream.concat(before.stream(), Stream.of(named[1])).toList());
      }
    }
    Response response = lookup.answer(new Request(method, parts[0], query, headers, body));
    if (method.equals("GET")) {
      contract.check(parts[0], response);
    }
    return response;
  }

  Map<String, Object> json(String pathAndQuery) {
    Response response = get(pathAndQuery);
    if (response.status() != 200) {
      throw new AssertionError(pathAndQuery + " gave " + response);
    }
    return Json.readObject(response.body());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The objects under a name. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(Map<String, Object> json, String name) {
    return (List<Map<String, Object>>) required(json, name);
  }

  static Object required(Map<String, Object> json, String name) {
    Object value = json.get(name);
    if (value == null) {
      throw new AssertionError("No " + name + " in " + json);
    }
    return value;
  }

  static List<String> ids(Map<String, Object> json, String name) {
    return list(json, name).stream().map(story -> required(story, "id").toString()).toList();
  }

  static List<String> ids(Story... stories) {
    return Arrays.stream(stories).map(story -> story.id().value()).toList();
  }

  /** The ids of all clusters that a query finds, page by page. */
  List<String> walk(String query, int limit) {
    List<String> found = new ArrayList<>();
    String next = "";
    for (int pages = 0; pages < 500; pages++) {
      Map<String, Object> page = json("/clusters?" + query + "&limit=" + limit + next);
      List<String> ids = ids(page, "clusters");
      assertThat(ids).hasSizeLessThanOrEqualTo(limit);
      found.addAll(ids);
      if (!page.containsKey("cursor")) {
        return found;
      }
      next = "&cursor=" + page.get("cursor");
    }
    throw new AssertionError("The pages do not end");
  }
}
