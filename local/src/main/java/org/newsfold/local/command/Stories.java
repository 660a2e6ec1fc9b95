package org.newsfold.local.command;

import java.util.ArrayList;
import java.util.List;
import org.newsfold.json.Json;
import org.newsfold.lookup.answer.ListedStory;
import org.newsfold.lookup.answer.StoryPage;

/** All stories, as {@code GET /clusters} lists them. */
final class Stories {
  private Stories() {}

  static List<ListedStory> of(Api api) {
    List<ListedStory> stories = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Api.Reply reply =
          api.get(
              "/clusters?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + Api.encoded(cursor)));
      if (reply.status() != 200) {
        throw Trouble.failure("The API answered %d for the stories".formatted(reply.status()));
      }
      StoryPage page = Json.read(reply.body(), StoryPage.class);
      stories.addAll(page.clusters());
      cursor = page.cursor();
    }
    return stories;
  }
}
