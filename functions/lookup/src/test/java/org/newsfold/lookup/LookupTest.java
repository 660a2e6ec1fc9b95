package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;
import org.newsfold.lookup.answer.ProblemDetails;

class LookupTest {
  private final Archive archive = new Archive();

  private static ProblemDetails problem(Response response) {
    assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
    assertThat(response.headers()).containsEntry("Cache-Control", "no-store");
    return Json.read(response.body(), ProblemDetails.class);
  }

  @Test
  void saysThatAnAnswerStillHolds() {
    archive.story(archive.article("a.txt", 1));
    Response first = archive.get("/clusters");
    String tag = first.headers().getOrDefault("ETag", "");
    assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
    assertThat(first.headers()).containsEntry("Cache-Control", "private, no-cache");
    for (String asked : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      Response again = archive.ask("GET", "/clusters", Map.of("if-none-match", asked));
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers()).containsEntry("ETag", tag);
    }
    archive.story(archive.article("b.txt", 2));
    Response changed = archive.ask("GET", "/clusters", Map.of("if-none-match", tag));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.headers().get("ETag")).isNotEqualTo(tag);
  }

  @Test
  void answersHeadLikeGetWithoutTheBody() {
    Response get = archive.get("/clusters");
    Response head = archive.ask("HEAD", "/clusters", Map.of());
    assertThat(head).isEqualTo(new Response(200, get.headers(), ""));
  }

  @Test
  void allowsReadingOnly() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
      Response response = archive.ask(method, "/clusters", Map.of());
      assertThat(problem(response).status()).isEqualTo(405);
      assertThat(response.headers()).containsEntry("Allow", "GET, HEAD");
    }
  }

  @Test
  void knowsNoOtherRoutes() {
    for (String path :
        List.of(
            "", "/", "/x", "/clusters/", "/clusters/a/b", "/uploads", "/uploads/", "//clusters")) {
      assertThat(problem(archive.get(path)).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void saysWhichParameterIsWrongAndWhatIsAllowed() {
    Map<String, String> wrong =
        Map.ofEntries(
            Map.entry("/clusters?limit=0", "limit"),
            Map.entry("/clusters?limit=101", "limit"),
            Map.entry("/clusters?limit=99999999999", "limit"),
            Map.entry("/clusters?limit=ten", "limit"),
            Map.entry("/clusters?limit=5&limit=6", "limit"),
            Map.entry("/clusters?from=March", "from"),
            Map.entry("/clusters?to=2026-02-30", "to"),
            Map.entry("/clusters?to=-999999999-01-01", "to"),
            Map.entry("/clusters?from=2026-03-02&to=2026-03-01", "from"),
            Map.entry("/clusters?lang=deutsch_", "lang"),
            Map.entry("/clusters?entity=A_B", "entity"),
            Map.entry("/clusters?q=+-+", "q"),
            Map.entry("/clusters?q=1 2 3 4 5 6 7 8 9", "q"),
            Map.entry("/clusters?sort=oldest", "sort"),
            Map.entry("/clusters?sort=", "sort"),
            Map.entry("/clusters?form=2026-03-01", "form"),
            Map.entry("/clusters?cursor=abc", "cursor"),
            Map.entry("/clusters?cursor=%%%", "cursor"),
            Map.entry("/clusters/x", "id"),
            Map.entry("/clusters/" + "A".repeat(26), "id"),
            Map.entry("/clusters/x/history", "id"),
            Map.entry("/articles/1?text=true", "id"),
            Map.entry("/entities", "name"),
            Map.entry("/entities?name=x&type=person", "type"),
            Map.entry("/entities/A", "id"),
            Map.entry("/changes?since=yesterday", "since"),
            Map.entry("/changes?limit=1000", "limit"),
            Map.entry("/health?verbose=true", "verbose"));
    wrong.forEach(
        (asked, parameter) -> {
          ProblemDetails problem = problem(archive.get(asked));
          assertThat(problem.status()).as(asked).isEqualTo(400);
          assertThat(problem.parameter()).as(asked).isEqualTo(parameter);
          assertThat(problem.allowed()).as(asked).isNotBlank();
        });
  }

  @Test
  void asksToComeAgainWhileTheTableIsOutOfReach() {
    archive.table.cutOff();
    for (String path : List.of("/clusters", "/health", "/changes", "/uploads/a.txt")) {
      Response response = archive.get(path);
      assertThat(problem(response).status()).isEqualTo(503);
      assertThat(response.headers()).containsEntry("Retry-After", "2");
    }
  }

  @Test
  void neverShowsWhatWentWrongInside() {
    Lookup broken =
        new Lookup(
            List.of(
                new Route(
                    "/x",
                    List.of(),
                    asked -> {
                      throw new IllegalArgumentException("secret text");
                    })));
    Response response = broken.answer(Request.get("/x", Map.of()));
    assertThat(response.body())
        .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500}");
  }

  @Test
  void isWell() {
    assertThat(archive.json("/health")).containsExactlyEntriesOf(Map.of("status", "ok"));
  }
}
