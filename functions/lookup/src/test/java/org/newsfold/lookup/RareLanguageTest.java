package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.story.ArticleItem;

class RareLanguageTest {
  /** More than are read at once of each of a day's partitions. */
  private static final int OTHERS = 2_500;

  @Test
  void isFoundBehindAllOtherStoriesOfADay() {
    Archive archive = new Archive();
    ArticleItem rare = archive.article("rare", 1, "is");
    archive.story(rare);
    for (int i = 0; i < OTHERS; i++) {
      archive.story(archive.article("other " + i, 2));
    }
    List<Map<String, Object>> found =
        Archive.list(archive.json("/clusters?lang=is&limit=5"), "clusters");
    assertThat(found).extracting(story -> story.get("id")).containsExactly(rare.id().value());
  }
}
