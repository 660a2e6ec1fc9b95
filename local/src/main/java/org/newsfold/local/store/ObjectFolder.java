package org.newsfold.local.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.newsfold.article.ArticleId;

/**
 * The objects of all buckets, a file each, in a folder. Keys may be any text: file names are
 * hashes.
 *
 * <p>The process may be killed at any moment: an object is there as a whole or not at all, and so
 * is its event, which is kept before the object is put in place.
 */
final class ObjectFolder {
  /** As S3 lists keys: by their bytes in UTF-8. */
  private static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final Path objects;
  private final Path incoming;
  private final Sequencer sequencer;
  private final Announcer announcer;
  private final Clock clock;
  private final Map<String, ConcurrentNavigableMap<String, StoredObject>> buckets =
      new ConcurrentHashMap<>();

  /** Opens a folder, with what is in it. */
  ObjectFolder(Path folder, List<String> bucketNames, Announcer announcer, Clock clock) {
    this.objects = folder.resolve("objects");
    this.incoming = folder.resolve("incoming");
    this.announcer = announcer;
    this.clock = clock;
    bucketNames.forEach(name -> buckets.put(name, new ConcurrentSkipListMap<>(BY_BYTES)));
    try {
      Files.createDirectories(objects);
      Files.createDirectories(incoming);
      this.sequencer = new Sequencer(folder.resolve("sequence"));
      empty(incoming);
      load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path incoming() {
    return incoming;
  }

  /** The objects of a bucket by key; empty if there is no such bucket. */
  Optional<NavigableMap<String, StoredObject>> bucket(String name) {
    return Optional.ofNullable(buckets.get(name));
  }

  Optional<StoredObject> object(String bucket, String key) {
    return bucket(bucket).map(keys -> keys.get(key));
  }

  /** Opens exactly this state of an object; empty if it was replaced or removed. */
  Optional<InputStream> open(StoredObject object, long from, long count) {
    try {
      return Optional.of(ObjectFile.open(file(object), from, count));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts arrived bytes in place, instead of what was there.
   *
   * @param described everything but the time and the sequencer, which are given here
   * @param event as {@code ObjectCreated:Put}
   */
  synchronized StoredObject put(Incoming bytes, StoredObject described, String event) {
    Instant now = clock.instant();
    StoredObject object =
        new StoredObject(
            described.bucket(),
            described.key(),
            described.eTag(),
            bytes.size(),
            now,
            sequencer.next(now),
            described.headers(),
            described.metadata());
    try {
      ObjectFile.describe(bytes.file(), object);
      Runnable send = announcer.keep(event(object, event));
      Path place = file(object);
      Files.createDirectories(place.getParent());
      Files.move(bytes.file(), place, StandardCopyOption.ATOMIC_MOVE);
      StoredObject before = keys(object.bucket()).put(object.key(), object);
      if (before != null) {
        Files.deleteIfExists(file(before));
      }
      send.run();
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes an object, if it is there. */
  synchronized void remove(String bucket, String key) {
    StoredObject object = keys(bucket).get(key);
    if (object == null) {
      return;
    }
    Instant now = clock.instant();
    Runnable send =
        announcer.keep(
            new ObjectEvent(bucket, key, "ObjectRemoved:Delete", "", 0, sequencer.next(now), now));
    try {
      Files.deleteIfExists(file(object));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keys(bucket).remove(key);
    send.run();
  }

  private static ObjectEvent event(StoredObject object, String name) {
    return new ObjectEvent(
        object.bucket(),
        object.key(),
        name,
        object.eTag(),
        object.size(),
        object.sequencer(),
        object.modified());
  }

  private ConcurrentNavigableMap<String, StoredObject> keys(String bucket) {
    ConcurrentNavigableMap<String, StoredObject> keys = buckets.get(bucket);
    if (keys == null) {
      throw new IllegalArgumentException("No bucket " + bucket);
    }
    return keys;
  }

  private Path file(StoredObject object) {
    String hash = ArticleId.of(object.key(), object.bucket()).value();
    return objects.resolve(hash.substring(0, 2)).resolve(hash + "." + object.sequencer());
  }

  private void load() throws IOException {
    try (Stream<Path> files = Files.walk(objects)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        StoredObject object = ObjectFile.read(file).orElse(null);
        if (object != null && buckets.containsKey(object.bucket())) {
          keep(object);
        }
      }
    }
  }

  /** Of two states of one object, a crash left the older one behind. */
  private void keep(StoredObject object) throws IOException {
    StoredObject other = keys(object.bucket()).get(object.key());
    if (other == null) {
      keys(object.bucket()).put(object.key(), object);
      return;
    }
    boolean newer = object.sequencer().compareTo(other.sequencer()) > 0;
    keys(object.bucket()).put(object.key(), newer ? object : other);
    Files.deleteIfExists(file(newer ? other : object));
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
