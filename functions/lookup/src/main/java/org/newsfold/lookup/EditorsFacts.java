package org.newsfold.lookup;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.lookup.answer.ShownFact;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.FactKey;
import org.newsfold.story.Fact;
import org.newsfold.story.Node;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryFinder;

/**
 * {@code /facts/{article}/{other}}: what editors say of two articles. What is said becomes an
 * object in the articles bucket, which the function CLUSTER hears of as of an article.
 */
final class EditorsFacts {
  private static final int LONGEST_BY = 200;
  private static final int LONGEST_WHY = 2000;
  private static final Set<String> FIELDS = Set.of("same", "by", "why");
  private static final String ALLOWED =
      "a JSON object: same (true or false), by (who says so, 1 to %d characters), why (up to %d)"
          .formatted(LONGEST_BY, LONGEST_WHY);

  private final ArticleTable articles;
  private final StoryFinder finder;
  private final ArticleStore store;
  private final InstantSource clock;

  EditorsFacts(ArticleTable articles, StoryFinder finder, ArticleStore store, InstantSource clock) {
    this.articles = articles;
    this.finder = finder;
    this.store = store;
    this.clock = clock;
  }

  /** {@code GET}: what stands. */
  Answer show(Asked asked) {
    Node node = article(asked);
    return new Answer.Shown(shown(node, standing(node, other(asked))));
  }

  /** {@code PUT}. */
  Answer state(Asked asked) {
    Node node = article(asked);
    ArticleId other = other(asked);
    if (other.equals(node.id())) {
      throw Problem.parameter("other", "another article");
    }
    live(other);
    Fact fact = fact(node.id(), other, asked.body());
    store.save(fact);
    return new Answer.Accepted(shown(node, fact));
  }

  /** {@code DELETE}: answers what stood. */
  Answer takeBack(Asked asked) {
    Node node = article(asked);
    Fact standing = standing(node, other(asked));
    store.save(
        new Fact(standing.a(), standing.b(), Fact.Verdict.TAKEN_BACK, standing.by(), "", now()));
    return new Answer.Accepted(shown(node, standing));
  }

  private Node article(Asked asked) {
    return live(asked.articleId("article"));
  }

  private static ArticleId other(Asked asked) {
    return asked.articleId("other");
  }

  private Node live(ArticleId id) {
    Node node = articles.node(id);
    if (node.item() == null) {
      throw Problem.notFound("There is no article " + id + ".");
    }
    if (node.item().withdrawn()) {
      throw Problem.gone("Article " + id + " was withdrawn.");
    }
    return node;
  }

  private Fact standing(Node node, ArticleId other) {
    return store
        .fact(FactKey.of(node.id(), other))
        .filter(Fact::stands)
        .orElseThrow(() -> Problem.notFound("No editor says anything of these two articles."));
  }

  private Fact fact(ArticleId one, ArticleId other, String body) {
    Map<String, Object> said = said(body);
    String by = text(said.get("by"), LONGEST_BY);
    String why = text(said.getOrDefault("why", ""), LONGEST_WHY);
    if (by.isBlank()
        || !FIELDS.containsAll(said.keySet())
        || !(said.get("same") instanceof Boolean same)) {
      throw Problem.parameter("body", ALLOWED);
    }
    Fact.Verdict verdict = same ? Fact.Verdict.SAME_STORY : Fact.Verdict.NOT_THE_SAME_STORY;
    return Fact.of(one, other, verdict, by, why, now());
  }

  private static String text(@Nullable Object value, int longest) {
    if (value instanceof String text && text.length() <= longest) {
      return text;
    }
    throw Problem.parameter("body", ALLOWED);
  }

  private static Map<String, Object> said(String body) {
    try {
      return Json.readObject(body);
    } catch (Json.Malformed e) {
      throw Problem.parameter("body", ALLOWED);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private ShownFact shown(Node node, Fact fact) {
    return ShownFact.of(fact, node.id(), finder.storyOf(node));
  }
}
