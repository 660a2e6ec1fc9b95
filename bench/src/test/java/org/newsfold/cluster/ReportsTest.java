package org.newsfold.cluster;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
  @ParameterizedTest
  @ValueSource(strings = {"reports-1.jsonl", "reports-2.jsonl"})
  void tellStoriesInSeveralLanguagesWithinDays(String name) throws IOException {
    Collection<List<Map<String, Object>>> stories =
        LabelledData.shipped(name).stream()
            .collect(groupingBy(line -> LabelledData.text(line, "story")))
            .values();
    assertThat(stories).filteredOn(story -> story.size() > 1).hasSizeGreaterThan(20);
    for (List<Map<String, Object>> story : stories) {
      List<OffsetDateTime> dates =
          story.stream()
              .map(line -> OffsetDateTime.parse(LabelledData.text(line, "date")))
              .sorted()
              .toList();
      assertThat(Duration.between(dates.getFirst(), dates.getLast()))
          .as(story.toString())
          .isLessThan(Duration.ofDays(7));
      assertThat(story.size() == 1 || each(story, "lang").size() > 1).as(story.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports-1.jsonl", "reports-2.jsonl"})
  void areWholeAndEachThereOnce(String name) throws IOException {
    List<Map<String, Object>> lines = LabelledData.shipped(name);
    for (String field : List.of("id", "story", "lang", "title", "text")) {
      assertThat(each(lines, field)).as(field).doesNotContain("");
    }
    assertThat(each(lines, "id")).hasSameSizeAs(lines);
    assertThat(each(lines, "text")).hasSameSizeAs(lines);
  }

  private static Set<String> each(List<Map<String, Object>> lines, String field) {
    return lines.stream()
        .map(line -> LabelledData.text(line, field))
        .collect(Collectors.toUnmodifiableSet());
  }
}
