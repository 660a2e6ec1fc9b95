package org.newsfold.aws;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfold.table.Condition;
import org.newsfold.table.Key;
import org.newsfold.table.Row;
import org.newsfold.table.Write;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How rows and conditions look in DynamoDB. */
final class Items {
  static final String PARTITION = "pk";
  static final String SORT = "sk";

  /** These two are left out when empty. */
  private static final String ORDER = "o";

  private static final String BODY = "b";

  /** Seconds since 1970, as DynamoDB's time to live wants it. */
  private static final String EXPIRES = "ttl";

  private static final Expression ABSENT = new Expression("attribute_not_exists(pk)", null);

  private Items() {}

  /**
   * A condition in DynamoDB's words.
   *
   * @param expression null: none
   */
  record Expression(@Nullable String expression, @Nullable Map<String, AttributeValue> values) {}

  static Map<String, AttributeValue> of(Key key) {
    return Map.of(PARTITION, text(key.partition()), SORT, text(key.sort()));
  }

  static Map<String, AttributeValue> of(Row row) {
    Map<String, AttributeValue> item = new HashMap<>(of(row.key()));
    if (!row.body().isEmpty()) {
      item.put(BODY, Bodies.of(row.body()));
    }
    if (!row.order().isEmpty()) {
      item.put(ORDER, text(row.order()));
    }
    if (row.expires() != null) {
      item.put(EXPIRES, AttributeValue.fromN(Long.toString(row.expires().getEpochSecond())));
    }
    return item;
  }

  static Key key(Map<String, AttributeValue> item) {
    return new Key(text(item, PARTITION), text(item, SORT));
  }

  static Row row(Map<String, AttributeValue> item) {
    AttributeValue body = item.get(BODY);
    AttributeValue expires = item.get(EXPIRES);
    return new Row(
        key(item),
        text(item, ORDER),
        body == null ? "" : Bodies.text(body),
        expires == null ? null : Instant.ofEpochSecond(Long.parseLong(expires.n())));
  }

  /** The condition of a write. */
  static Expression condition(Write write) {
    return switch (write) {
      case Write.Put put -> condition(put.condition(), put.row().order());
      case Write.Delete delete -> condition(delete.condition(), "");
    };
  }

  private static Expression condition(Condition condition, String order) {
    return switch (condition) {
      case Condition.Always always -> new Expression(null, null);
      case Condition.Higher higher ->
          absentOr("attribute_not_exists(pk) OR attribute_not_exists(o) OR o < :o", order);
      case Condition.Unchanged unchanged -> absentOr("o = :o", unchanged.order());
    };
  }

  private static Expression absentOr(String expression, String order) {
    return order.isEmpty() ? ABSENT : new Expression(expression, Map.of(":o", text(order)));
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? "" : value.s();
  }
}
