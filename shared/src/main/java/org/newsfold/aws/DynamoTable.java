package org.newsfold.aws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsfold.stage.InParallel;
import org.newsfold.table.Key;
import org.newsfold.table.Range;
import org.newsfold.table.Row;
import org.newsfold.table.Table;
import org.newsfold.table.Write;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The table on DynamoDB: keys {@code pk} and {@code sk}, the order in {@code o}, the content in
 * {@code b}, the expiry in {@code ttl}. Rows come back with their expiry in whole seconds.
 */
public final class DynamoTable implements Table {
  /** So many queries are asked at once. */
  public static final int AT_ONCE = 16;

  private final DynamoDbClient dynamo;
  private final String name;
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
      Reach.table(() -> writeOnce(write));
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
      PutItemResponse old = Reach.table(() -> dynamo.putItem(telling(put)));
      return old.hasAttributes() ? Optional.of(Items.row(old.attributes())) : Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(Items.row(e.item()));
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
}
