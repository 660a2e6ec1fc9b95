package org.newsfold.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The uploads bucket in memory, without versions, for tests. */
public final class MemoryUploads implements Uploads {
  private final Map<String, Dropped> files = new ConcurrentHashMap<>();
  private final AtomicInteger drops = new AtomicInteger();

  private static final class Dropped {
    final UploadedObject object;
    final byte[] bytes;

    Dropped(UploadedObject object, byte[] bytes) {
      this.object = object;
      this.bytes = bytes;
    }
  }

  /** Puts a file, replacing what is there. */
  public void drop(
      String key,
      byte[] bytes,
      String contentType,
      Map<String, String> metadata,
      Instant received) {
    String eTag = "e" + drops.incrementAndGet();
    UploadedObject object =
        new UploadedObject(key, "", eTag, bytes.length, received, contentType, metadata);
    files.put(key, new Dropped(object, bytes.clone()));
  }

  /** Removes a file, there or not. */
  public void remove(String key) {
    files.remove(key);
  }

  @Override
  public Optional<UploadedObject> current(String key) {
    return Optional.ofNullable(files.get(key)).map(file -> file.object);
  }

  @Override
  public InputStream read(UploadedObject object) throws ChangedMeanwhile {
    Dropped file = files.get(object.key());
    if (file == null || !file.object.version().equals(object.version())) {
      throw new ChangedMeanwhile(object.key());
    }
    return new ByteArrayInputStream(file.bytes);
  }
}
