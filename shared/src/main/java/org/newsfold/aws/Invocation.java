package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What Lambda calls one call of a function. */
public final class Invocation {
  private static final String REQUEST = "requestId";

  private Invocation() {}

  /** Has every line of the log, until the next invocation, say which one it belongs to. */
  public static void begin(@Nullable Context context) {
    if (context != null) {
      MDC.put(REQUEST, context.getAwsRequestId());
    }
  }
}
