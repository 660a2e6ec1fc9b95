package org.newsfold.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves behind that dies at the worst moment. */
class ObjectFolderTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-05-06T00:00:00Z"), ZoneOffset.UTC);
  private static final Announcer NOBODY = event -> () -> {};

  private final Path root;

  ObjectFolderTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void showsNothingOfAPutWhoseEventCouldNotBeKept() {
    ObjectFolder folder =
        open(
            event -> {
              throw new IllegalStateException("dies");
            });
    assertThatThrownBy(() -> put(folder, "a", "1")).hasMessage("dies");
    assertThat(folder.object("uploads", "a")).isEmpty();
    assertThat(open(NOBODY).object("uploads", "a")).isEmpty();
  }

  @Test
  void keepsTheEventOfAPutBeforeTheObjectCanBeSeen() {
    List<Boolean> seen = new ArrayList<>();
    ObjectFolder[] folder = new ObjectFolder[1];
    folder[0] =
        open(
            event -> {
              seen.add(folder[0].object("uploads", "a").isPresent());
              return () -> seen.add(folder[0].object("uploads", "a").isPresent());
            });
    put(folder[0], "a", "1");
    assertThat(seen).containsExactly(false, true);
  }

  @Test
  void takesTheNewerOfTwoStatesThatWereLeft() throws IOException {
    ObjectFolder folder = open(NOBODY);
    put(folder, "a", "old");
    Path old = files().getFirst();
    Path copy = root.resolve("copy");
    Files.copy(old, copy);
    put(folder, "a", "newer");
    Files.copy(copy, old);
    assertThat(open(NOBODY).object("uploads", "a").orElseThrow().size()).isEqualTo(5);
    assertThat(files()).hasSize(1);
  }

  @Test
  void passesOverFilesThatAreNoneOfIts() throws IOException {
    put(open(NOBODY), "a", "1");
    Files.writeString(root.resolve("objects/.DS_Store"), "what");
    Files.writeString(root.resolve("objects/empty"), "");
    assertThat(open(NOBODY).bucket("uploads").orElseThrow().keySet()).containsExactly("a");
  }

  @Test
  void forgetsBytesThatBelongToNoObject() throws IOException {
    Incoming.receive(new ByteArrayInputStream(new byte[9]), open(NOBODY).incoming());
    ObjectFolder again = open(NOBODY);
    try (Stream<Path> left = Files.list(again.incoming())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void numbersGoOnWhenTheClockIsSetBack() {
    Sequencer first = new Sequencer(root.resolve("sequence"));
    String before = first.next(Instant.parse("2026-05-06T00:00:00Z"));
    String after = first.next(Instant.parse("2020-01-01T00:00:00Z"));
    String restarted =
        new Sequencer(root.resolve("sequence")).next(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(List.of(before, after, restarted)).isSorted().doesNotHaveDuplicates();
  }

  private ObjectFolder open(Announcer announcer) {
    return new ObjectFolder(root, List.of("uploads"), announcer, NOW);
  }

  private static void put(ObjectFolder folder, String key, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Incoming incoming = Incoming.receive(new ByteArrayInputStream(bytes), folder.incoming());
    StoredObject described =
        new StoredObject(
            "uploads",
            key,
            incoming.md5(),
            0,
            Instant.EPOCH,
            "",
            new StoredObject.Headers(null, null, null, null, null),
            Map.of());
    folder.put(incoming, described, "ObjectCreated:Put");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("objects"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
