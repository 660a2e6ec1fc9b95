package org.newsfold.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;
import org.newsfold.json.Json;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.ShownArticle;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Story;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.StoryTable;

/** Reads stories and their articles for lists: two batches of reads, however many there are. */
final class StoryPages {
  /** So many articles of a story are shown in a list. */
  static final int MOST_ARTICLES = 200;

  /** So many articles are read for one page; their items are some kilobytes each. */
  private static final int MOST_ARTICLES_A_PAGE = 500;

  /** UTF-16 units of JSON; Lambda answers at most 6 MB, a unit is at most 3 bytes in UTF-8. */
  private static final int LONGEST_PAGE = 1_900_000;

  private final StoryTable stories;
  private final ArticleTable articles;

  StoryPages(StoryTable stories, ArticleTable articles) {
    this.stories = stories;
    this.articles = articles;
  }

  /** Those stories that are there, in the order asked. */
  Map<ArticleId, Story> read(Collection<ArticleId> ids) {
    Map<ArticleId, Story> found =
        stories.stories(List.copyOf(ids)).stream()
            .collect(Collectors.toMap(Story::id, Function.identity(), (a, b) -> a));
    Map<ArticleId, Story> ordered = new LinkedHashMap<>();
    ids.forEach(
        id -> {
          Story story = found.get(id);
          if (story != null) {
            ordered.put(id, story);
          }
        });
    return ordered;
  }

  /** As many of these stories as fit on a page, at least one, with their articles. */
  List<ListedStory> shown(List<Story> wanted) {
    List<Story> fitting = fitting(wanted);
    Map<ArticleId, ShownArticle> shown =
        items(fitting.stream().flatMap(StoryPages::listedMembers).toList()).values().stream()
            .collect(Collectors.toMap(ArticleItem::id, ShownArticle::of));
    List<ListedStory> page = new ArrayList<>();
    int length = 0;
    for (Story story : fitting) {
      ListedStory listed =
          ListedStory.of(
              story, listedMembers(story).map(shown::get).filter(Objects::nonNull).toList());
      length += Json.write(listed).length();
      if (length > LONGEST_PAGE && !page.isEmpty()) {
        break;
      }
      page.add(listed);
    }
    return page;
  }

  /** The items of live articles. */
  Map<ArticleId, ArticleItem> items(List<ArticleId> ids) {
    return articles.articles(ids).stream()
        .filter(item -> !item.withdrawn())
        .collect(Collectors.toMap(ArticleItem::id, Function.identity(), (a, b) -> a));
  }

  private static List<Story> fitting(List<Story> wanted) {
    int count = 0;
    int read = 0;
    for (Story story : wanted) {
      read += Math.min(MOST_ARTICLES, story.size());
      if (read > MOST_ARTICLES_A_PAGE && count > 0) {
        break;
      }
      count++;
    }
    return wanted.subList(0, count);
  }

  private static Stream<ArticleId> listedMembers(Story story) {
    return story.members().stream().limit(MOST_ARTICLES);
  }
}
