package org.newsfold.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.Article;

/** Real captures, line by line, where the data for measuring is at hand. */
class SeedsTest {
  @Test
  void tellsTheArticleLineByLine() throws IOException {
    Optional<Path> seeds = seeds();
    assumeTrue(
        seeds.isPresent(),
        "No data for measuring: set NEWSFOLD_DATA to the folder that holds seeds/");
    JsonNode gold =
        new ObjectMapper().readTree(seeds.get().resolve("boilerplate-gold.json").toFile());

    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> file : gold.properties()) {
      byte[] bytes = java.nio.file.Files.readAllBytes(seeds.get().resolve(file.getKey()));
      wrong.addAll(wrong(file.getKey(), bytes, file.getValue()));
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> wrong(String name, byte[] bytes, JsonNode gold) {
    Article article = Files.article(name, bytes);
    String body = folded(article.articleBody());
    List<String> lines =
        new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    List<String> wrong = new ArrayList<>();
    if (!article.headline().equals(gold.get("title").asText("").replace("null", ""))) {
      wrong.add(name + " headline: " + article.headline());
    }
    List<String> text = new ArrayList<>();
    gold.get("article_line_numbers").forEach(n -> text.add(folded(lines.get(n.asInt() - 1))));
    List<String> optional = new ArrayList<>();
    gold.get("optional_subheading_lines").forEach(line -> optional.add(folded(line.asText())));
    text.stream()
        .filter(line -> !body.contains(line) && !optional.contains(line))
        .forEach(line -> wrong.add(name + " lost: " + line));
    gold.get("boilerplate_lines")
        .forEach(
            line -> {
              String folded = folded(line.asText());
              if (body.contains(folded) && text.stream().noneMatch(t -> t.contains(folded))) {
                wrong.add(name + " kept: " + folded);
              }
            });
    return wrong;
  }

  private static String folded(String text) {
    return String.join(" ", text.replace('\u00a0', ' ').strip().split("\\s++"));
  }

  /** From the environment, or beside the checkout. */
  private static Optional<Path> seeds() {
    String data = System.getenv("NEWSFOLD_DATA");
    Stream<String> places =
        data == null
            ? Stream.of("../shared/data", "../../shared/data", "../../../shared/data")
            : Stream.of(data);
    return places
        .map(place -> Path.of(place, "seeds"))
        .filter(java.nio.file.Files::isDirectory)
        .filter(seeds -> java.nio.file.Files.exists(seeds.resolve("boilerplate-gold.json")))
        .findFirst();
  }
}
