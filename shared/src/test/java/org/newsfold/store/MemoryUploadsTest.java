package org.newsfold.store;

import java.time.Instant;
import java.util.Map;

class MemoryUploadsTest extends UploadsContract {
  private final MemoryUploads uploads = new MemoryUploads();

  @Override
  protected Uploads uploads() {
    return uploads;
  }

  @Override
  protected void drop(String key, byte[] bytes, String contentType, Map<String, String> metadata) {
    uploads.drop(key, bytes, contentType, metadata, Instant.now());
  }

  @Override
  protected void remove(String key) {
    uploads.remove(key);
  }
}
