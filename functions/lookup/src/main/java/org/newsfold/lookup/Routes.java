package org.newsfold.lookup;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.newsfold.lookup.EntitySearch.EntityIds;
import org.newsfold.store.ArticleStore;
import org.newsfold.store.Uploads;
import org.newsfold.table.ArticleTable;
import org.newsfold.table.ChangeLog;
import org.newsfold.table.LinkTable;
import org.newsfold.table.Retention;
import org.newsfold.table.StatusTable;
import org.newsfold.table.StoryFinder;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryTable;
import org.newsfold.table.Table;

/** The routing table, and the one place where this function's objects are wired. */
final class Routes {
  private Routes() {}

  static List<Route> over(
      Table table,
      ArticleStore store,
      Uploads uploads,
      Retention retention,
      InstantSource clock,
      EntityIds ids) {
    ArticleTable articles = new ArticleTable(table, retention);
    StoryTable stories = new StoryTable(table, retention);
    StoryIndex index = new StoryIndex(table);
    ChangeLog log = new ChangeLog(table);
    StoryFinder finder = new StoryFinder(stories);
    StoryPages pages = new StoryPages(stories, articles);
    StoryAddress address = new StoryAddress(articles, finder);
    EditorsFacts facts = new EditorsFacts(articles, finder, store, clock);
    return List.of(
        new Route(
            "/clusters",
            ClusterList.PARAMETERS,
            new ClusterList(new LatestStories(index), new StoryRanking(index, stories), pages)),
        new Route(
            "/clusters/{id}", List.of(), new ClusterDetail(stories, articles, pages, address)),
        new Route(
            "/clusters/{id}/history", List.of("limit", "cursor"), new ClusterHistory(log, address)),
        new Route(
            "/articles/{id}",
            List.of(ArticleDetail.TEXT),
            new ArticleDetail(articles, new LinkTable(table, retention), pages, finder, store)),
        new Route("/articles/{id}/revisions", List.of(), new ArticleRevisions(articles, store)),
        new Route("/entities", List.of("name", "type"), new EntitySearch(index, pages, ids)),
        new Route("/entities/{id}", List.of("limit", "cursor"), new EntityDetail(index, pages)),
        new Route(
            "/uploads/{key+}",
            List.of("limit", "cursor"),
            new UploadDetail(uploads, new StatusTable(table, retention))),
        new Route(
            "/facts/{article}/{other}",
            List.of(),
            Map.of("GET", facts::show, "PUT", facts::state, "DELETE", facts::takeBack)),
        new Route("/changes", List.of("since", "limit"), new ChangeFeed(log, retention, clock)),
        new Route("/openapi.json", List.of(), new ApiDescription()),
        new Route("/health", List.of(), new Health(table)));
  }
}
