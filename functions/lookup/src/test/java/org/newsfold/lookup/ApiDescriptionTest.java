package org.newsfold.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;
import org.newsfold.name.EntityId;
import org.newsfold.table.Retention;

class ApiDescriptionTest {
  private final Map<String, Object> document = Json.readObject(ApiDescription.json());

  @Test
  void describesEveryRouteWithAllItsParametersAndNoOther() {
    Archive archive = new Archive();
    Map<String, List<String>> routes =
        Routes.over(
                archive.table,
                archive.store,
                archive.uploads,
                Retention.FOR_EVER,
                InstantSource.system(),
                EntityId::of)
            .stream()
            .collect(
                Collectors.toMap(
                    route -> route.path().replace("+}", "}"),
                    route -> route.parameters().stream().sorted().toList()));
    Map<String, List<String>> described = new TreeMap<>();
    ApiContract.at(document, "paths")
        .forEach((path, item) -> described.put(path, queryParameters(ApiContract.object(item))));
    assertThat(described).isEqualTo(new TreeMap<>(routes));
  }

  private static List<String> queryParameters(Map<String, Object> item) {
    List<?> parameters =
        (List<?>) Objects.requireNonNull(ApiContract.at(item, "get").get("parameters"));
    return parameters.stream()
        .map(ApiContract::object)
        .filter(parameter -> "query".equals(parameter.get("in")))
        .map(parameter -> String.valueOf(parameter.get("name")))
        .sorted()
        .toList();
  }

  @Test
  void isServedAsItIs() {
    Response response = new Archive().get("/openapi.json");
    assertThat(response.body()).isEqualTo(ApiDescription.json());
    assertThat(response.headers()).containsEntry("Content-Type", "application/json");
  }

  @Test
  void refersOnlyToWhatItHas() {
    refer(document);
  }

  private void refer(Object node) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String ref) {
        ApiContract.at(document, ref.substring(2).split("/", -1));
      }
      map.values().forEach(this::refer);
    } else if (node instanceof List<?> list) {
      list.forEach(this::refer);
    }
  }
}
