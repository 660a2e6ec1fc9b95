package org.newsfold.lookup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.lookup.answer.WholeStory;
import org.newsfold.lookup.answer.WholeStory.InnerLink;
import org.newsfold.lookup.answer.WholeStory.Moment;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Copy;
import org.newsfold.story.Link;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryTable;

/** {@code GET /clusters/{id}}: one story, or where it is now. */
final class ClusterDetail implements Route.Answering {
  /** So many articles are shown. */
  static final int MOST_ARTICLES = 500;

  /** The links of so many articles are read, one read each: enough for all of a usual story. */
  static final int MOST_LINKED = 20;

  private static final int MOST_LINKS = 500;

  private final StoryTable stories;
  private final ArticleTable articles;
  private final StoryPages pages;
  private final StoryAddress address;

  ClusterDetail(StoryTable stories, ArticleTable articles, StoryPages pages, StoryAddress address) {
    this.stories = stories;
    this.articles = articles;
    this.pages = pages;
    this.address = address;
  }

  @Override
  public Answer answer(Asked asked) {
    ArticleId id = asked.articleId();
    Story story = stories.slot(id).story();
    return story == null
        ? new Answer.Moved(address.of(id).value())
        : new Answer.Shown(whole(story));
  }

  private WholeStory whole(Story story) {
    List<ArticleId> members = story.members().stream().limit(MOST_ARTICLES).toList();
    Map<ArticleId, ArticleItem> items = pages.items(members);
    List<ArticleItem> shown = members.stream().map(items::get).filter(Objects::nonNull).toList();
    Set<Link> links = links(shown);
    return new WholeStory(
        story.id(),
        shown.stream().map(ShownArticle::of).toList(),
        story.size(),
        story.size(),
        story.first(),
        story.newest(),
        story.languages(),
        story.entities(),
        story.summary(),
        timeline(shown),
        links.stream().limit(MOST_LINKS).map(ClusterDetail::inner).toList(),
        story.size() <= MOST_LINKED && links.size() <= MOST_LINKS,
        story.model());
  }

  private static List<Moment> timeline(List<ArticleItem> items) {
    return items.stream()
        .sorted(comparing(ArticleItem::placed).thenComparing(ArticleItem::id))
        .map(
            item ->
                new Moment(
                    item.placed(),
                    item.datePublished() != null,
                    item.id(),
                    item.headline(),
                    item.publisher()))
        .toList();
  }

  /** Links that count between the articles shown, the strongest first. */
  private Set<Link> links(List<ArticleItem> shown) {
    Map<ArticleId, ArticleItem> items = new HashMap<>();
    shown.forEach(item -> items.put(item.id(), item));
    Set<Link> links = new LinkedHashSet<>();
    shown.stream()
        .limit(MOST_LINKED)
        .flatMap(item -> articles.node(item.id()).links().stream())
        .filter(link -> holds(items.get(link.a()), link) && holds(items.get(link.b()), link))
        .sorted(comparingInt(Link::score).reversed().thenComparing(Link::a).thenComparing(Link::b))
        .forEach(links::add);
    return links;
  }

  private static boolean holds(@Nullable ArticleItem item, Link link) {
    return item != null && item.revision().equals(link.revisionOf(item.id()));
  }

  private static InnerLink inner(Link link) {
    Copy copy = link.copy();
    return new InnerLink(
        link.a(),
        link.b(),
        copy.kind(),
        copy.confidence(),
        copy.from(),
        copy.why(),
        link.probability());
  }
}
