package org.newsfold.store;

import java.io.InputStream;
import java.util.Optional;

/** The uploads bucket, as normalize sees it. */
public interface Uploads {
  /** The current version of a key; empty if there is none. */
  Optional<UploadedObject> current(String key);

  /**
   * The bytes of exactly the version that {@code object} names; the caller closes the stream.
   *
   * @throws ChangedMeanwhile if it is not the current version any more and can no longer be read: a
   *     newer event will come
   */
  InputStream read(UploadedObject object) throws ChangedMeanwhile;

  /** The object was replaced or removed between looking and reading. */
  final class ChangedMeanwhile extends Exception {
    private static final long serialVersionUID = 1;

    public ChangedMeanwhile(String key) {
      super("Changed while it was read: " + key);
    }
  }
}
