package org.newsfold.aws;

import java.util.function.Supplier;
import org.newsfold.table.Table.TableUnavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Tells troubles of DynamoDB that pass from those that do not. */
final class Reach {
  private Reach() {}

  /**
   * Calls DynamoDB.
   *
   * @throws TableUnavailable if it cannot be reached or is too busy, and the client's own retries
   *     did not help
   */
  static <T> T table(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkClientException e) {
      throw new TableUnavailable("DynamoDB cannot be reached", e);
    } catch (DynamoDbException e) {
      if (e.isThrottlingException() || e.statusCode() >= 500) {
        throw new TableUnavailable("DynamoDB is too busy", e);
      }
      throw e;
    }
  }
}
