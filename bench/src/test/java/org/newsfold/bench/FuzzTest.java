package org.newsfold.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/** The short form of {@code newsfold bench fuzz}. */
class FuzzTest {
  @Test
  void readsEverySampleAsItIs() {
    Fuzz fuzz = new Fuzz(0);
    for (String name : Fuzz.SAMPLES) {
      Outcome outcome =
          new Normalizer().normalize(name, new ByteArrayInputStream(fuzz.sample(name)));
      assertThat(outcome).as(name).isInstanceOf(Outcome.Articles.class);
      assertThat(((Outcome.Articles) outcome).articles()).as(name).isNotEmpty();
    }
  }

  @Test
  void endsInArticlesOrAReasonWhateverIsDamaged() {
    Fuzz fuzz = new Fuzz(1);
    fuzz.run(0, 400);
    assertThat(fuzz.findings()).as(fuzz.figures()).isEmpty();
    assertThat(fuzz.inputs()).isEqualTo(400L * Fuzz.SAMPLES.size());
  }
}
