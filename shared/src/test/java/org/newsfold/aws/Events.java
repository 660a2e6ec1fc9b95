package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample events of {@code events/}, read as Lambda reads them. */
final class Events {
  private Events() {}

  static SQSEvent queue(String name) {
    return read(name, SQSEvent.class);
  }

  /** The event as it lies there. */
  static String text(String name) {
    try {
      return Files.readString(folder().resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = Files.newInputStream(folder().resolve(name + ".json"))) {
      return LambdaEventSerializers.serializerFor(type, Events.class.getClassLoader()).fromJson(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all that begin so. */
  static List<String> names(String prefix) {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in their module's folder, one below the root or two. */
  private static Path folder() {
    return Stream.of("events", "../events", "../../events")
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }
}
