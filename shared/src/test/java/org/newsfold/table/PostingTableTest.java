package org.newsfold.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Language;
import org.newsfold.article.Revision;
import org.newsfold.article.Upload;
import org.newsfold.story.ArticleItem;
import org.newsfold.story.Signature;
import org.newsfold.table.PostingTable.Posting;

class PostingTableTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration WINDOW = Duration.ofHours(40);
  private static final int LIMIT = 5;

  private final Table table = new MemoryTable();
  private final PostingTable postings = new PostingTable(table, Retention.FOR_EVER);

  private static ArticleItem item(int number, Instant placed) {
    Upload upload = new Upload("article " + number, "", START);
    return new ArticleItem(
        upload.articleId(),
        Revision.of("1", START, ""),
        false,
        upload,
        placed,
        placed,
        new Language("en", 1),
        "",
        List.of(),
        null,
        null,
        List.of(),
        List.of("bridge", number % 2 == 0 ? "even" : "odd"),
        Signature.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void findsThoseNearestInTime() {
    Random random = new Random(1);
    List<ArticleItem> items = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      items.add(item(number, START.plusSeconds(random.nextInt(100 * 3600))));
      table.writeEach(postings.of(items.getLast()));
    }
    for (int hour = 0; hour < 100; hour++) {
      Instant time = START.plus(Duration.ofHours(hour));
      assertThat(distances(items, postings.around(List.of("bridge"), time, WINDOW, LIMIT), time))
          .as("hour %d", hour)
          .isEqualTo(
              items.stream()
                  .map(item -> Duration.between(item.placed(), time).abs())
                  .filter(distance -> distance.compareTo(WINDOW) <= 0)
                  .sorted()
                  .limit(LIMIT)
                  .toList());
    }
  }

  private static List<Duration> distances(
      List<ArticleItem> items, List<List<Posting>> found, Instant time) {
    return found.getFirst().stream()
        .map(posting -> items.stream().filter(i -> i.id().equals(posting.id())).findFirst().get())
        .map(item -> Duration.between(item.placed(), time).abs())
        .sorted()
        .toList();
  }

  @Test
  void keepsFeaturesApartAndInOrder() {
    for (int number = 0; number < 7; number++) {
      table.writeEach(postings.of(item(number, START.plusSeconds(number))));
    }
    assertThat(postings.around(List.of("odd", "even", "other"), START, WINDOW, LIMIT))
        .extracting(List::size)
        .containsExactly(3, 4, 0);
  }

  @Test
  void takesTimesBeforeAndBehindAllOthersForTheLast() {
    List<Instant> times =
        List.of(
            Instant.parse("0011-02-03T00:00:00Z"), START, Instant.parse("9999-02-03T00:00:00Z"));
    for (int number = 0; number < times.size(); number++) {
      table.writeEach(postings.of(item(number, times.get(number))));
    }
    for (int number = 0; number < times.size(); number++) {
      Instant time = times.get(number);
      assertThat(postings.around(List.of("bridge"), time, WINDOW, LIMIT).getFirst())
          .extracting(Posting::id)
          .containsExactly(item(number, time).id());
    }
  }

  @Test
  void forgets() {
    ArticleItem item = item(1, START);
    table.writeEach(postings.of(item));
    postings.forget(item);
    assertThat(postings.around(List.of("bridge", "odd"), START, WINDOW, LIMIT))
        .allMatch(List::isEmpty);
  }
}
