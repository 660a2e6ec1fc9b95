package org.newsfold.lookup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfold.article.ArticleId;
import org.newsfold.lookup.answer.EntityPage;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.story.Story;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;

/** {@code GET /entities/{id}}: an entity and its stories, the latest begun first. */
final class EntityDetail implements Route.Answering {
  private static final int LIMIT = 20;

  /** So many pages of rows that no longer count are skipped for one answer. */
  private static final int MOST_READS = 5;

  private final StoryIndex index;
  private final StoryPages pages;

  EntityDetail(StoryIndex index, StoryPages pages) {
    this.index = index;
    this.pages = pages;
  }

  /** Stories with their places, and how far was read; {@code next} null = to the end. */
  private record Batch(Map<ArticleId, Story> stories, @Nullable String next) {}

  @Override
  public Answer answer(Asked asked) {
    String id = EntityAddress.required("id", asked.segment("id"));
    String list = "entity\n" + id;
    String after = asked.parameters().cursor(list, EntityDetail::position).orElse(null);
    Batch batch = read(id, asked.parameters().limit(LIMIT), after);
    if (batch.stories().isEmpty() && batch.next() == null && after == null) {
      throw Problem.notFound("There is no entity of this id, or none that a story is about.");
    }
    List<Story> stories = List.copyOf(batch.stories().values());
    List<ListedStory> shown = pages.shown(stories);
    String next =
        shown.size() < stories.size()
            ? StoryIndex.positionByFirst(stories.get(shown.size() - 1))
            : batch.next();
    EntityNames names = EntityNames.of(id, stories);
    return new Answer.Shown(
        new EntityPage(
            id,
            names.type(),
            names.name(),
            names.names(),
            names.others(),
            shown,
            next == null ? null : Cursor.write(list, next)));
  }

  private Batch read(String id, int limit, @Nullable String after) {
    String from = after;
    for (int read = 1; ; read++) {
      List<Listed> rows = index.ofEntity(id, limit + 1, from);
      boolean more = rows.size() > limit;
      List<Listed> page = more ? rows.subList(0, limit) : rows;
      Map<ArticleId, Story> stories = EntityNames.current(id, page, pages);
      from = more ? page.getLast().position() : null;
      if (!stories.isEmpty() || !more || read == MOST_READS) {
        return new Batch(stories, from);
      }
    }
  }

  private static String position(List<String> fields) {
    String position = fields.getFirst();
    if (!position.matches("-?[0-9]{1,20}+#[a-z2-7]{26}")) {
      throw new IllegalArgumentException("No position");
    }
    return position;
  }
}
