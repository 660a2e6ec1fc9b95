package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfold.story.ArticleItem;

class ReadingsTest {
  private final List<ArticleItem> read = new ArrayList<>();
  private final Readings<String> readings =
      new Readings<>(
          item -> {
            read.add(item);
            return item.language().tag();
          });

  @Test
  void readsAnArticleOnceAndAgainWhenItHasChanged() {
    ArticleItem german = Items.named("a").in("de").make();
    assertThat(readings.of(german)).isEqualTo("de");
    assertThat(readings.of(german)).isEqualTo("de");
    assertThat(read).hasSize(1);
    assertThat(readings.of(Items.named("a").in("fr").make())).isEqualTo("fr");
    assertThat(read).hasSize(2);
  }
}
