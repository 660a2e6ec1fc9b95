package org.newsfold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final Instant EARLY = Instant.parse("2026-05-06T07:08:09.000Z");
  private static final Instant LATE = Instant.parse("2026-05-06T07:08:09.001Z");

  @Test
  void ordersBySequencerThenTimeThenVersion() {
    List<Revision> inOrder =
        List.of(
            Revision.of("0055AE", EARLY, "b"),
            Revision.of("0055AE", LATE, "a"),
            Revision.of("0055AE", LATE, "b"),
            Revision.of("0055AE0000D1", EARLY, "a"),
            Revision.of("0055AF", EARLY, "a"));
    assertThat(inOrder.reversed().stream().sorted().toList()).isEqualTo(inOrder);
  }

  /** As from stores that send one sequencer for all events, or none. */
  @Property
  void equalSequencersOrderByTime(
      @ForAll
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'F')
          @StringLength(max = 32)
          String sequencer,
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long first,
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long second,
      @ForAll String version,
      @ForAll String otherVersion) {
    Revision one = Revision.of(sequencer, Instant.ofEpochMilli(first), version);
    Revision other = Revision.of(sequencer, Instant.ofEpochMilli(second), otherVersion);
    if (first != second) {
      assertThat(one.isAfter(other)).isEqualTo(first > second);
    } else {
      assertThat(one.isAfter(other)).isEqualTo(version.compareTo(otherVersion) > 0);
    }
  }

  /** S3 tells to compare sequencers as if the shorter one ended with zeros. */
  @Property
  void aSequencerEndsWithZerosWithoutEnd(
      @ForAll
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'F')
          @StringLength(max = 28)
          String sequencer) {
    assertThat(Revision.of(sequencer + "000", EARLY, "v"))
        .isEqualTo(Revision.of(sequencer, EARLY, "v"));
  }
}
