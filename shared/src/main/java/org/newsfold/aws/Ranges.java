package org.newsfold.aws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** How ranges look in DynamoDB, which rejects those that can hold nothing. */
final class Ranges {
  private Ranges() {}

  /** The query of a range; empty if no row can be in it. */
  static Optional<QueryRequest.Builder> query(String table, Range range) {
    if (range.to().isEmpty() || compare(range.from(), range.to()) > 0 || endsBefore(range)) {
      return Optional.empty();
    }
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":p", Items.text(range.partition()));
    values.put(":to", Items.text(range.to()));
    boolean open = range.from().isEmpty();
    if (!open) {
      values.put(":from", Items.text(range.from()));
    }
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .scanIndexForward(!range.descending())
            .keyConditionExpression(
                open ? "pk = :p AND sk <= :to" : "pk = :p AND sk BETWEEN :from AND :to")
            .expressionAttributeValues(values);
    if (range.after() != null && isInside(range, range.after())) {
      query.exclusiveStartKey(Items.of(new Key(range.partition(), range.after())));
    }
    return Optional.of(query);
  }

  /** Whether {@code after} lies at the range's end or behind it, in reading direction. */
  private static boolean endsBefore(Range range) {
    if (range.after() == null) {
      return false;
    }
    return range.descending()
        ? compare(range.after(), range.from()) <= 0
        : compare(range.after(), range.to()) >= 0;
  }

  private static boolean isInside(Range range, String sort) {
    return !sort.isEmpty() && compare(sort, range.from()) >= 0 && compare(sort, range.to()) <= 0;
  }

  private static int compare(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
