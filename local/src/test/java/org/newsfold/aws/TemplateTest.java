package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;
import org.newsfold.lookup.Lookup;
import org.newsfold.lookup.LookupHandler;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.store.MemoryUploads;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;

/** The template and the code say the same. */
class TemplateTest {
  private final String template = read(Path.of("..", "template.yaml"));

  @Test
  void namesHandlersThatAreThere() throws ReflectiveOperationException {
    List<String> handlers = all("^ +Handler: (\\S+)$");
    assertThat(handlers).hasSize(4);
    for (String handler : handlers) {
      assertThat(RequestHandler.class).isAssignableFrom(Class.forName(handler));
      assertThat(Class.forName(handler).getConstructor()).isNotNull();
    }
  }

  @Test
  void opensTheRoutesThatLookupDescribes() {
    assertThat(Json.readObject(description()).get("paths"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys(
            all("^ +Properties: \\{RestApiId: !Ref Api, .*Path: \"(.*)\"}$").stream()
                // OpenAPI has no word for the rest of a path.
                .map(path -> path.replace("+}", "}"))
                .toArray());
  }

  @Test
  void takesItsCodeFromTheBuild() {
    assertThat(all("^ +CodeUri: (\\S+)$"))
        .allMatch(uri -> uri.matches("functions/[a-z]+/target/function"))
        .hasSize(4);
  }

  private static String description() {
    Lookup lookup =
        new Lookup(
            new MemoryTable(),
            new MemoryArticleStore(),
            new MemoryUploads(),
            new Retention(Duration.ofDays(90)),
            Clock.systemUTC());
    APIGatewayProxyRequestEvent request =
        Events.read("lookup-openapi", APIGatewayProxyRequestEvent.class);
    return new LookupHandler(lookup).handleRequest(request, null).getBody();
  }

  private List<String> all(String line) {
    return Pattern.compile(line, Pattern.MULTILINE)
        .matcher(template)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
