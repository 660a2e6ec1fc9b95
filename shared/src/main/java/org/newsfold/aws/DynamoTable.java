package org.newsfold.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.newsfold.stage.InParallel;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * The table on DynamoDB: keys {@code pk} and {@code sk}, the order in {@code o}, the content in
 * {@code b}, the expiry in {@code ttl}. Rows come back with their expiry in whole seconds.
 */
public final class DynamoTable implements Table {
  private static final int MOST_TOGETHER = 100;

  /** So many queries are asked at once. */
  public static final int AT_ONCE = 16;

  /** Reasons for a cancelled transaction that mean: read again, then decide. */
  private static final Set<String> OVERTAKEN =
      Set.of("ConditionalCheckFailed", "TransactionConflict");

  /** Reasons that mean: the same again, later. */
  private static final Set<String> THROTTLED =
      Set.of("ProvisionedThroughputExceeded", "ThrottlingError");

  private final DynamoDbClient dynamo;
  private final String name;
  private final Backoff.Sleeper sleeper;
  private final DynamoBatches batches;

  /**
   * A table in place.
   *
   * @param name of the table
   */
  public DynamoTable(DynamoDbClient dynamo, String name) {
    this(dynamo, name, Thread::sleep);
  }

  DynamoTable(DynamoDbClient dynamo, String name, Backoff.Sleeper sleeper) {
    this.dynamo = dynamo;
    this.name = name;
    this.sleeper = sleeper;
    this.batches = new DynamoBatches(dynamo, name, sleeper);
  }

  @Override
  public Optional<Row> get(Key key) {
    GetItemResponse found =
        Reach.table(
            () -> dynamo.getItem(r -> r.tableName(name).key(Items.of(key)).consistentRead(true)));
    return found.hasItem() ? Optional.of(Items.row(found.item())) : Optional.empty();
  }

  @Override
  public List<Row> get(Collection<Key> keys) {
    return batches.get(keys.stream().distinct().toList(), true);
  }

  @Override
  public Glance glance(Collection<Key> keys, List<Range> ranges) {
    if (ranges.isEmpty()) {
      return new Glance(glance(keys), List.of());
    }
    Supplier<List<List<Row>>> glancing = () -> List.of(glance(keys));
    List<List<List<Row>>> both =
        InParallel.map(List.of(glancing, () -> query(ranges)), AT_ONCE, Supplier::get);
    return new Glance(both.getFirst().getFirst(), both.getLast());
  }

  private List<Row> glance(Collection<Key> keys) {
    return batches.get(keys.stream().distinct().toList(), false);
  }

  @Override
  public List<Row> query(Range range) {
    return Ranges.query(name, range).map(query -> rows(query, range.limit())).orElse(List.of());
  }

  @Override
  public List<List<Row>> query(List<Range> ranges) {
    return InParallel.map(ranges, AT_ONCE, this::query);
  }

  @Override
  public List<List<Row>> queryWhile(List<Write> writes, List<Range> ranges) {
    if (writes.isEmpty()) {
      return query(ranges);
    }
    Supplier<List<List<Row>>> writing =
        () -> {
          writeEach(writes);
          return List.of();
        };
    return InParallel.map(List.of(writing, () -> query(ranges)), AT_ONCE, Supplier::get).getLast();
  }

  private List<Row> rows(QueryRequest.Builder query, int limit) {
    List<Row> rows = new ArrayList<>();
    boolean more = true;
    while (more && rows.size() < limit) {
      if (limit < Integer.MAX_VALUE) {
        query.limit(limit - rows.size());
      }
      QueryResponse page = Reach.table(() -> dynamo.query(query.build()));
      page.items().forEach(item -> rows.add(Items.row(item)));
      more = !page.lastEvaluatedKey().isEmpty();
      query.exclusiveStartKey(page.lastEvaluatedKey());
    }
    return rows;
  }

  @Override
  public boolean write(Write write) {
    try {
      alone(() -> writeOnce(write));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  @Override
  public Optional<Row> replace(Write.Put put, List<Write> others) {
    if (others.isEmpty()) {
      return replace(put);
    }
    Supplier<Optional<Row>> replacing = () -> replace(put);
    Supplier<Optional<Row>> writing =
        () -> {
          writeEach(others);
          return Optional.empty();
        };
    return InParallel.map(List.of(replacing, writing), AT_ONCE, Supplier::get).getFirst();
  }

  private Optional<Row> replace(Write.Put put) {
    try {
      PutItemResponse old = alone(() -> dynamo.putItem(telling(put)));
      return old.hasAttributes() ? Optional.of(Items.row(old.attributes())) : Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(Items.row(e.item()));
    }
  }

  /**
   * Writes a row when no transaction is at it: until then it is not known whether a condition
   * holds.
   */
  private <T> T alone(Supplier<T> write) {
    Backoff backoff = new Backoff(sleeper);
    while (true) {
      try {
        return Reach.table(write);
      } catch (TransactionConflictException e) {
        backoff.await("Writing a row", e);
      }
    }
  }

  private Object writeOnce(Write write) {
    Items.Expression only = Items.condition(write);
    return switch (write) {
      case Write.Put put -> dynamo.putItem(putting(put).build());
      case Write.Delete delete ->
          dynamo.deleteItem(
              r ->
                  r.tableName(name)
                      .key(Items.of(delete.key()))
                      .conditionExpression(only.expression())
                      .expressionAttributeValues(only.values()));
    };
  }

  private PutItemRequest telling(Write.Put put) {
    return putting(put)
        .returnValues(ReturnValue.ALL_OLD)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private PutItemRequest.Builder putting(Write.Put put) {
    Items.Expression only = Items.condition(put);
    return PutItemRequest.builder()
        .tableName(name)
        .item(Items.of(put.row()))
        .conditionExpression(only.expression())
        .expressionAttributeValues(only.values());
  }

  @Override
  public void writeEach(List<Write> writes) {
    batches.write(writes);
  }

  @Override
  public boolean writeTogether(List<Write> writes) {
    if (writes.stream().map(Write::key).distinct().count() != writes.size()) {
      throw new IllegalArgumentException("Two writes of one row in a transaction");
    }
    if (writes.size() > MOST_TOGETHER) {
      throw new IllegalArgumentException(
          "More than %d writes in a transaction: %d".formatted(MOST_TOGETHER, writes.size()));
    }
    return switch (writes.size()) {
      case 0 -> true;
      case 1 -> write(writes.getFirst());
      default -> transact(writes.stream().map(this::conditional).toList());
    };
  }

  private boolean transact(List<TransactWriteItem> writes) {
    Backoff backoff = new Backoff(sleeper);
    while (true) {
      try {
        Reach.table(() -> dynamo.transactWriteItems(r -> r.transactItems(writes)));
        return true;
      } catch (TransactionCanceledException e) {
        if (isFor(OVERTAKEN, e)) {
          return false;
        }
        if (!isFor(THROTTLED, e)) {
          throw e;
        }
        backoff.await("Writing together", e);
      }
    }
  }

  private static boolean isFor(Set<String> reasons, TransactionCanceledException e) {
    return e.cancellationReasons().stream()
        .map(CancellationReason::code)
        .anyMatch(reasons::contains);
  }

  private TransactWriteItem conditional(Write write) {
    Items.Expression only = Items.condition(write);
    TransactWriteItem.Builder item = TransactWriteItem.builder();
    switch (write) {
      case Write.Put put ->
          item.put(
              p ->
                  p.tableName(name)
                      .item(Items.of(put.row()))
                      .conditionExpression(only.expression())
                      .expressionAttributeValues(only.values()));
      case Write.Delete delete ->
          item.delete(
              d ->
                  d.tableName(name)
                      .key(Items.of(delete.key()))
                      .conditionExpression(only.expression())
                      .expressionAttributeValues(only.values()));
    }
    return item.build();
  }
}
