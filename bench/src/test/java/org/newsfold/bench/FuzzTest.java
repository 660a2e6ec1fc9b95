package org.newsfold.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfold.normalize.Normalizer;
import org.newsfold.normalize.Outcome;

/** The short form of {@code newsfold bench fuzz}. */
class FuzzTest {
  private static final int RUNS = 5_000;

  @Test
  void readsEverySampleAsItIs() throws IOException {
    for (String name : Fuzz.SAMPLES) {
      Outcome outcome =
          new Normalizer().normalize(name, new ByteArrayInputStream(Fuzz.sample(name)));
      assertThat(outcome).as(name).isInstanceOf(Outcome.Articles.class);
      assertThat(((Outcome.Articles) outcome).articles()).as(name).isNotEmpty();
    }
  }

  @Test
  void endsInArticlesOrAReasonWhateverIsDamaged(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("log");
    int status =
        new Fuzz(folder.resolve("files"), RUNS, 1).run(ProcessBuilder.Redirect.to(log.toFile()));
    String said = Files.readString(log);
    assertThat(status).as(said).isZero();
    assertThat(said).contains("Done " + RUNS + " runs");
  }
}
