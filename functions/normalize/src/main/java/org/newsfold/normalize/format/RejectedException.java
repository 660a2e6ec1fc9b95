package org.newsfold.normalize.format;

import java.io.IOException;

/**
 * A file that can never become an article. It is an {@link IOException} so that a stream can reject
 * what it is asked to read any further, a bomb for one.
 */
public class RejectedException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param reason for a person: what is wrong with the file and what to do
   */
  public RejectedException(String reason) {
    super(reason);
  }

  public final String reason() {
    return String.valueOf(getMessage());
  }
}
