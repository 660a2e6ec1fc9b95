package org.newsfold.aws;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** An invocation that ends some milliseconds from now. */
public final class TimeLeft implements Context {
  private static final String NONE = "none of a test's business";

  private final long end;

  public TimeLeft(int milliseconds) {
    this.end = System.nanoTime() + milliseconds * 1_000_000L;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, (end - System.nanoTime()) / 1_000_000);
  }

  @Override
  public String getAwsRequestId() {
    return "request";
  }

  @Override
  public String getLogGroupName() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public String getLogStreamName() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public String getFunctionName() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public String getFunctionVersion() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public String getInvokedFunctionArn() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public ClientContext getClientContext() {
    throw new UnsupportedOperationException(NONE);
  }

  @Override
  public int getMemoryLimitInMB() {
    return 512;
  }

  @Override
  public LambdaLogger getLogger() {
    throw new UnsupportedOperationException(NONE);
  }
}
