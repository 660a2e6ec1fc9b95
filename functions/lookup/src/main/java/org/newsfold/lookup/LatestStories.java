package org.newsfold.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfold.table.StoryIndex;
import org.newsfold.table.StoryIndex.Listed;

/** The stories of all days, the newest first, page by page. */
final class LatestStories {
  /** So many days are looked into for one page; a sparse archive gives shorter pages. */
  private static final int MOST_DAYS = 14;

  private final StoryIndex index;

  LatestStories(StoryIndex index) {
    this.index = index;
  }

  /**
   * A place between two stories of the list.
   *
   * @param day the day to read next
   * @param after go on behind this position in it; null = from the newest
   */
  record Place(LocalDate day, @Nullable String after) {
    static Place of(List<String> fields) {
      String after = fields.get(1);
      if (!after.isEmpty() && !after.matches("-?[0-9]{1,20}+#[a-z2-7]{26}")) {
        throw new IllegalArgumentException("No position");
      }
      return new Place(LocalDate.parse(fields.getFirst()), after.isEmpty() ? null : after);
    }

    String cursor(StoryQuery query) {
      return Cursor.write(query.asked(), day.toString(), after == null ? "" : after);
    }
  }

  /** A story's row and the place behind it. */
  record Found(Listed listed, Place behind) {}

  /**
   * Some stories.
   *
   * @param next where to go on; null = there are no more
   */
  record Batch(List<Found> found, @Nullable Place next) {}

  /** The stories from a place on: {@code limit} of them, or fewer with a place to go on from. */
  Batch from(StoryQuery query, @Nullable Place place, int limit) {
    String language = query.language() == null ? StoryIndex.ANY_LANGUAGE : query.language();
    LocalDate to = place == null || place.day().isAfter(query.to()) ? query.to() : place.day();
    List<LocalDate> days = index.days(language, query.from(), to, MOST_DAYS + 1);
    List<Found> found = new ArrayList<>();
    for (LocalDate day : days.subList(0, Math.min(MOST_DAYS, days.size()))) {
      String after = place != null && day.equals(place.day()) ? place.after() : null;
      index
          .day(language, day, limit + 1 - found.size(), after)
          .forEach(row -> found.add(new Found(row, new Place(day, row.position()))));
      if (found.size() > limit) {
        List<Found> page = found.subList(0, limit);
        return new Batch(page, page.getLast().behind());
      }
    }
    return new Batch(found, days.size() > MOST_DAYS ? new Place(days.getLast(), null) : null);
  }
}
