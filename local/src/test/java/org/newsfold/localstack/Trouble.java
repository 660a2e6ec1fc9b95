package org.newsfold.localstack;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Makes S3 fail for a while; every client of a test asks it before a request. */
public final class Trouble implements ExecutionInterceptor {
  /** Inheritable, since a batch is worked on by a thread of its own. */
  private static final ThreadLocal<@Nullable String> PREFIX = new InheritableThreadLocal<>();

  /**
   * Does something while no object with a prefix can be written by this thread and those it starts.
   */
  static void during(Runnable work, String prefix) {
    PREFIX.set(prefix);
    try {
      work.run();
    } finally {
      PREFIX.remove();
    }
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    String prefix = PREFIX.get();
    if (prefix != null
        && context.request() instanceof PutObjectRequest put
        && put.key().startsWith(prefix)) {
      throw SdkClientException.create("The store is out of order");
    }
  }
}
