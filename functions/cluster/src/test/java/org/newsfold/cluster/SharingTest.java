package org.newsfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.story.ArticleItem;
import org.newsfold.table.PostingTable.Posting;

class SharingTest {
  private static final ArticleItem OWN = Items.named("own").make();

  private final Sharing sharing = new Sharing(OWN);

  private static ArticleId id(String name) {
    return ArticleId.of(name);
  }

  private void share(String name, int days, double... telling) {
    for (double one : telling) {
      sharing.add(new Posting(id(name), "tag", OWN.placed().plus(Duration.ofDays(days))), one);
    }
  }

  @Test
  void putsWhoSharesMostFirstAndOfStrangersWhoIsNearToo() {
    share("much", 20, 0.9, 0.9);
    share("more", 25, 0.9, 0.9, 0.9);
    share("late", 9, 0.9, 0.5);
    share("early", -3, 0.6);
    share("same day", 0, 0.55);
    share("too little", 0, 0.4);
    assertThat(sharing.acquainted()).containsExactly(id("more"), id("much"));
    assertThat(sharing.strangers()).containsExactly(id("same day"), id("late"), id("early"));
  }

  @Test
  void addsUpWhatOneRevisionShares() {
    sharing.add(new Posting(id("other"), "1", OWN.placed()), 0.4);
    sharing.add(new Posting(id("other"), "2", OWN.placed()), 0.3);
    assertThat(sharing.most(id("other"))).isEqualTo(0.4);
    assertThat(sharing.isInOneRevision(id("other"))).isFalse();
    assertThat(sharing.most(id("nobody"))).isZero();
  }
}
