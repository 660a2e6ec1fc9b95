package org.newsfold.cluster;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.article.Enriched;
import org.newsfold.article.EnrichedArticle;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.article.Withdrawal;
import org.newsfold.stage.Meter;
import org.newsfold.stage.SettleLater;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.Fact;
import org.newsfold.story.Headline;
import org.newsfold.story.Link;
import org.newsfold.story.Origins;
import org.newsfold.story.Signature;
import org.newsfold.story.Story;
import org.newsfold.story.Summary;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.LinkTable;
import org.newsfold.table.PendingTable;
import org.newsfold.table.PostingTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Table;

/**
 * A few articles whose scores are drawn at random: what clustering does with scores, without any
 * text. An article's body is its number and revision.
 */
final class World {
  static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final long seed;
  private final Map<String, Integer> scores = new HashMap<>();
  private final Bounds bounds;
  private final List<Integer> drawn;

  /** A world with scores below what is kept, of links too weak to join, and of strong ones. */
  World(long seed, Bounds bounds) {
    this(seed, bounds, List.of(0, 3000, 3800, 4500, 6000, 9000));
  }

  /** A world whose scores are drawn from these. */
  World(long seed, Bounds bounds, List<Integer> drawn) {
    this.seed = seed;
    this.bounds = bounds;
    this.drawn = drawn;
  }

  /** A clusterer over a table, as the function wires it, but with drawn scores. */
  Clusterer clusterer(Table table) {
    return clusterer(
        table,
        (group, delays) -> {
          throw new IllegalStateException("No story here is hot");
        });
  }

  Clusterer clusterer(Table table, SettleLater later) {
    ArticleTable articles = new ArticleTable(table, Retention.FOR_EVER);
    StoryTable stories = new StoryTable(table, Retention.FOR_EVER);
    PostingTable posted = new PostingTable(table, Retention.FOR_EVER);
    return new Clusterer(
        articles,
        posted,
        new LinkTable(table, Retention.FOR_EVER),
        this::item,
        new Candidates(articles, posted, bounds, feature -> telling(), new Bounded(Meter.NONE)),
        this::link,
        settlement(articles, stories),
        new HotStories(new PendingTable(table), later, Clock.fixed(START, ZoneOffset.UTC)),
        bounds,
        new Bounded(Meter.NONE));
  }

  /** In every other world candidates are read whole, else they are glanced at. */
  private double telling() {
    return Math.floorMod(seed, 2) == 0 ? 1 : 0.5;
  }

  private Settlement settlement(ArticleTable articles, StoryTable stories) {
    return new Settlement(
        articles,
        stories,
        new Partition(5000, bounds, new Bounded(Meter.NONE)),
        World::tell,
        Pause.NONE,
        Clock.fixed(START, ZoneOffset.UTC));
  }

  Enriched article(int number, int revision) {
    Upload upload = upload(number);
    Article article =
        new Article(
            upload.articleId(),
            revision(revision),
            upload,
            "text",
            "",
            number + "." + revision,
            List.of(),
            START.plusSeconds(3600L * (number % 5)),
            null,
            null,
            null,
            null,
            Map.of(),
            List.of());
    return new EnrichedArticle(
        article,
        new Language("en", 1),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  Enriched withdrawal(int number, int revision) {
    Upload upload = upload(number);
    return new Withdrawal(upload.articleId(), revision(revision), upload);
  }

  Fact fact(int one, int other, Fact.Verdict verdict, int hour) {
    return Fact.of(
        upload(one).articleId(),
        upload(other).articleId(),
        verdict,
        "editor",
        "seen",
        START.plusSeconds(3600L * hour));
  }

  /** Stories by name, each with its members: what is to be the same whatever happened. */
  Map<ArticleId, List<ArticleId>> stories(Table table, int articles) {
    ArticleTable rows = new ArticleTable(table, Retention.FOR_EVER);
    Map<ArticleId, List<ArticleId>> found = new TreeMap<>();
    for (int number = 0; number < articles; number++) {
      ArticleId id = article(number, 1).id();
      Story story = rows.node(id).slot().story();
      if (story != null) {
        found.put(id, story.members());
      }
    }
    return found;
  }

  /** Worlds share a table without meeting: keys and postings carry the seed. */
  private Upload upload(int number) {
    return new Upload(seed + "/" + number, "", START);
  }

  private static Revision revision(int number) {
    return Revision.of("%04X".formatted(number), START, "v" + number);
  }

  private ArticleItem item(EnrichedArticle enriched) {
    Article article = enriched.article();
    Instant placed = article.datePublished() == null ? START : article.datePublished();
    return new ArticleItem(
        article.id(),
        article.revision(),
        false,
        article.upload(),
        placed,
        article.datePublished(),
        enriched.language(),
        article.articleBody(),
        List.of(),
        null,
        null,
        List.of(),
        List.of("one" + seed, "two" + seed),
        Signature.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private synchronized Link link(ArticleItem x, ArticleItem y) {
    boolean ordered = x.id().compareTo(y.id()) < 0;
    ArticleItem a = ordered ? x : y;
    ArticleItem b = ordered ? y : x;
    int score =
        scores.computeIfAbsent(a.headline() + "~" + b.headline(), pair -> drawn.get(draw(pair)));
    return new Link(
        a.id(), a.revision(), b.id(), b.revision(), score, Copy.NONE, "drawn", List.of());
  }

  /** Drawn by the pair, not by the order of asking. */
  private int draw(String pair) {
    return new Random(seed * 31 + pair.hashCode()).nextInt(drawn.size());
  }

  private static Story tell(List<ArticleItem> members, List<Link> links, String fingerprint) {
    List<ArticleId> ids = members.stream().map(ArticleItem::id).toList();
    List<Instant> times = new ArrayList<>(members.stream().map(ArticleItem::placed).toList());
    times.sort(null);
    return new Story(
        ids.getFirst(),
        ids,
        times.getFirst(),
        times.getLast(),
        List.of("en"),
        List.of(),
        List.of("term" + links.size()),
        new Summary(
            "en",
            Headline.of(members.getFirst()),
            List.of(),
            false,
            List.of(),
            List.of(),
            new Origins(null, 0, List.of(), List.of())),
        fingerprint,
        "drawn");
  }
}
