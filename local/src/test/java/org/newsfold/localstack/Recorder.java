package org.newsfold.localstack;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records what functions ask of AWS, as permissions that they need for it. */
final class Recorder {
  /** Inheritable, since a batch is worked on by a thread of its own. */
  private static final ThreadLocal<@Nullable Running> RUNNING = new InheritableThreadLocal<>();

  private final Set<Need> needs = new TreeSet<>();

  /**
   * What a function needed.
   *
   * @param function by its name in the template
   * @param action of IAM, as {@code s3:GetObject}
   * @param resource its ARN
   */
  record Need(String function, String action, String resource) implements Comparable<Need> {
    @Override
    public int compareTo(Need other) {
      return toString().compareTo(other.toString());
    }
  }

  private record Running(String function, Recorder recorder) {}

  /** The same function, watched. */
  <I, O> RequestHandler<I, O> watched(String name, RequestHandler<I, O> function) {
    return (event, context) -> {
      RUNNING.set(new Running(name, this));
      try {
        return function.handleRequest(event, context);
      } finally {
        RUNNING.remove();
      }
    };
  }

  /** Everything so far, in order. */
  Set<Need> needs() {
    return needs;
  }

  /** Whether a watched function runs in this thread. */
  static boolean isRecording() {
    return RUNNING.get() != null;
  }

  /** Notes a need of the function that runs in this thread, if a watched one does. */
  static void need(String action, String resource) {
    Running running = RUNNING.get();
    if (running != null) {
      running.recorder.needs.add(new Need(running.function, action, resource));
    }
  }
}
