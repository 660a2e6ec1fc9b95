package org.newsfold.local.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsfold.cluster.Clustering;

/** The model that scores pairs: the shipped one, or a file's ({@code --model}). */
final class Models {
  static final String HELP = "Another model than the shipped one.";

  private Models() {}

  static Clustering load(@Nullable Path file) {
    if (file == null) {
      return Clustering.shipped();
    }
    try {
      return Clustering.withModel(file);
    } catch (IOException e) {
      throw Trouble.usage("The model " + file + " cannot be read: " + Drops.reason(e));
    } catch (IllegalArgumentException e) {
      throw Trouble.usage("The file " + file + " is no model: " + e.getMessage());
    }
  }
}
