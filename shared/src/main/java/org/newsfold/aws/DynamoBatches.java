package org.newsfold.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfold.table.Key;
import org.newsfold.table.Row;
import org.newsfold.table.Write;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Reads and writes of many rows: in chunks as large as DynamoDB takes, until none is left undone.
 */
final class DynamoBatches {
  private static final int MOST_READS = 100;
  private static final int MOST_WRITES = 25;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Backoff.Sleeper sleeper;

  DynamoBatches(DynamoDbClient dynamo, String table, Backoff.Sleeper sleeper) {
    this.dynamo = dynamo;
    this.table = table;
    this.sleeper = sleeper;
  }

  /**
   * The rows that are there.
   *
   * @param keys each only once
   * @param consistent whether everything acknowledged before must be seen, for twice the price
   */
  List<Row> get(List<Key> keys, boolean consistent) {
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += MOST_READS) {
      get(keys.subList(from, Math.min(from + MOST_READS, keys.size())), consistent, rows);
    }
    return rows;
  }

  private void get(List<Key> keys, boolean consistent, List<Row> rows) {
    Backoff backoff = new Backoff(sleeper);
    Map<String, KeysAndAttributes> rest =
        Map.of(
            table,
            KeysAndAttributes.builder()
                .keys(keys.stream().map(Items::of).toList())
                .consistentRead(consistent)
                .build());
    while (!rest.isEmpty()) {
      Map<String, KeysAndAttributes> now = rest;
      BatchGetItemResponse answer =
          Reach.table(() -> dynamo.batchGetItem(r -> r.requestItems(now)));
      List<Map<String, AttributeValue>> items = answer.responses().getOrDefault(table, List.of());
      items.forEach(item -> rows.add(Items.row(item)));
      rest = answer.unprocessedKeys();
      pause(backoff, "Reading a batch", !items.isEmpty(), rest.isEmpty());
    }
  }

  /** Does all writes without their conditions; of several writes of a row the last one counts. */
  void write(List<Write> writes) {
    Map<Key, WriteRequest> last = new LinkedHashMap<>();
    writes.forEach(write -> last.put(write.key(), unconditional(write)));
    List<WriteRequest> requests = List.copyOf(last.values());
    for (int from = 0; from < requests.size(); from += MOST_WRITES) {
      writeChunk(requests.subList(from, Math.min(from + MOST_WRITES, requests.size())));
    }
  }

  private void writeChunk(List<WriteRequest> requests) {
    Backoff backoff = new Backoff(sleeper);
    List<WriteRequest> rest = requests;
    while (!rest.isEmpty()) {
      Map<String, List<WriteRequest>> now = Map.of(table, rest);
      BatchWriteItemResponse answer =
          Reach.table(() -> dynamo.batchWriteItem(r -> r.requestItems(now)));
      List<WriteRequest> left = answer.unprocessedItems().getOrDefault(table, List.of());
      pause(backoff, "Writing a batch", left.size() < rest.size(), left.isEmpty());
      rest = left;
    }
  }

  private static WriteRequest unconditional(Write write) {
    return switch (write) {
      case Write.Put put ->
          WriteRequest.builder().putRequest(p -> p.item(Items.of(put.row()))).build();
      case Write.Delete delete ->
          WriteRequest.builder().deleteRequest(d -> d.key(Items.of(delete.key()))).build();
    };
  }

  private static void pause(Backoff backoff, String what, boolean progressed, boolean done) {
    if (progressed) {
      backoff.progressed();
    }
    if (!done) {
      backoff.await(what, new IllegalStateException("DynamoDB left some of it undone"));
    }
  }
}
