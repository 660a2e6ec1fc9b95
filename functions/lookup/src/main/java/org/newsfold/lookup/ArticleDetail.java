package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.Article;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.answer.ShownFact;
import org.newsfold.lookup.answer.WholeArticle;
import org.newsfold.lookup.answer.WholeArticle.OuterLink;
import org.newsfold.store.ArticleStore;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.Fact;
import org.newsfold.story.Link;
import org.newsfold.story.Node;
import org.newsfold.story.Reason;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.LinkTable;
import org.newsfold.table.StoryFinder;

/** {@code GET /articles/{id}}: an article, what it names and what it is linked to. */
final class ArticleDetail implements Route.Answering {
  static final String TEXT = "text";

  /** So many links are shown. */
  static final int MOST_LINKS = 100;

  /** So much of a text is shown: Lambda answers at most 6 MB. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final ArticleTable articles;
  private final LinkTable links;
  private final StoryPages pages;
  private final StoryFinder finder;
  private final ArticleStore store;

  ArticleDetail(
      ArticleTable articles,
      LinkTable links,
      StoryPages pages,
      StoryFinder finder,
      ArticleStore store) {
    this.articles = articles;
    this.links = links;
    this.pages = pages;
    this.finder = finder;
    this.store = store;
  }

  @Override
  public Answer answer(Asked asked) {
    ArticleId id = asked.articleId();
    boolean text = asked.parameters().flag(TEXT);
    Node node = articles.node(id);
    ArticleItem item = node.item();
    if (item == null) {
      throw Problem.notFound("There is no article of this id.");
    }
    if (item.withdrawn()) {
      throw Problem.gone("This article was withdrawn.");
    }
    return new Answer.Shown(whole(node, item, text ? body(item).orElse(null) : null));
  }

  private WholeArticle whole(Node node, ArticleItem item, @Nullable String body) {
    List<Link> all =
        node.links().stream()
            .filter(node::holds)
            .sorted(
                comparingInt(Link::score)
                    .reversed()
                    .thenComparing(comparing(link -> link.other(item.id()))))
            .toList();
    Optional<Story> story = finder.storyOf(node);
    return new WholeArticle(
        item.id(),
        item.upload().key(),
        item.upload().part().isEmpty() ? null : item.upload().part(),
        item.upload().received(),
        item.revision(),
        story.map(Story::id).orElse(null),
        item.language().tag(),
        item.language().confidence(),
        item.headline(),
        item.author(),
        item.datePublished(),
        item.publisher(),
        item.url(),
        item.marks(),
        item.entities(),
        item.claims(),
        item.attributions(),
        outer(item.id(), all),
        all.size(),
        facts(node, story),
        body);
  }

  private static List<ShownFact> facts(Node node, Optional<Story> story) {
    return node.facts().stream()
        .filter(Fact::stands)
        .sorted(comparing(Fact::at).reversed().thenComparing(Fact::a).thenComparing(Fact::b))
        .map(fact -> ShownFact.of(fact, node.id(), story))
        .toList();
  }

  /** The strongest links whose other article still is what it was. */
  private List<OuterLink> outer(ArticleId id, List<Link> all) {
    List<Link> strongest = all.subList(0, Math.min(MOST_LINKS, all.size()));
    Map<ArticleId, ArticleItem> others =
        pages.items(strongest.stream().map(link -> link.other(id)).toList());
    Map<Link, List<Reason>> why = links.reasons(id, strongest);
    return strongest.stream()
        .flatMap(
            link ->
                Optional.ofNullable(others.get(link.other(id)))
                    .filter(other -> other.revision().equals(link.revisionOf(other.id())))
                    .map(other -> outer(link, other, why.getOrDefault(link, List.of())))
                    .stream())
        .toList();
  }

  private static OuterLink outer(Link link, ArticleItem other, List<Reason> why) {
    Copy copy = link.copy();
    return new OuterLink(
        other.id(),
        other.headline(),
        other.language().tag(),
        copy.kind(),
        copy.confidence(),
        copy.from(),
        copy.why(),
        link.probability(),
        link.model(),
        why);
  }

  private Optional<String> body(ArticleItem item) {
    return store
        .normalized(item.id(), item.revision())
        .filter(Article.class::isInstance)
        .map(article -> ((Article) article).articleBody())
        .map(body -> body.substring(0, Math.min(LONGEST_TEXT, body.length())));
  }
}
