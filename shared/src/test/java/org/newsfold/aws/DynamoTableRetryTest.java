package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.table.Condition;
import org.newsfold.table.Key;
import org.newsfold.table.Row;
import org.newsfold.table.Table.TableUnavailable;
import org.newsfold.table.Write;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What DynamoDB does only when it is busy. */
class DynamoTableRetryTest {
  private static final String TABLE = "table";

  private final BusyDynamo dynamo = new BusyDynamo();
  private final List<Duration> waits = new ArrayList<>();
  private final DynamoTable table = new DynamoTable(dynamo, TABLE, waits::add);

  /** Leaves all but some of each batch undone, and throws what it was told to. */
  private static final class BusyDynamo implements DynamoDbClient {
    final Deque<RuntimeException> troubles = new ArrayDeque<>();
    int atOnce = Integer.MAX_VALUE;
    int calls;

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      trouble();
      List<Map<String, AttributeValue>> keys =
          request.requestItems().values().iterator().next().keys();
      int done = Math.min(atOnce, keys.size());
      List<Map<String, AttributeValue>> rest = keys.subList(done, keys.size());
      Map<String, KeysAndAttributes> unprocessed =
          Map.of(TABLE, KeysAndAttributes.builder().keys(rest).build());
      return BatchGetItemResponse.builder()
          .responses(Map.of(TABLE, keys.subList(0, done)))
          .unprocessedKeys(rest.isEmpty() ? Map.of() : unprocessed)
          .build();
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
      trouble();
      List<WriteRequest> writes = request.requestItems().values().iterator().next();
      List<WriteRequest> rest = writes.subList(Math.min(atOnce, writes.size()), writes.size());
      return BatchWriteItemResponse.builder()
          .unprocessedItems(rest.isEmpty() ? Map.of() : Map.of(TABLE, rest))
          .build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
      trouble();
      return PutItemResponse.builder().build();
    }

    private void trouble() {
      calls++;
      if (!troubles.isEmpty()) {
        throw troubles.pop();
      }
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Test
  void readsOnUntilNothingIsLeft() {
    dynamo.atOnce = 3;
    assertThat(table.get(keys(10))).extracting(Row::key).containsExactlyElementsOf(keys(10));
    assertThat(waits).hasSize(3);
  }

  @Test
  void writesOnUntilNothingIsLeft() {
    dynamo.atOnce = 20;
    table.writeEach(keys(50).stream().map(Write::delete).toList());
    assertThat(dynamo.calls).isEqualTo(4);
  }

  @Test
  void givesUpBatchesThatGetNowhere() {
    dynamo.atOnce = 0;
    assertThatThrownBy(() -> table.get(keys(2))).isInstanceOf(TableUnavailable.class);
    assertThatThrownBy(() -> table.writeEach(List.of(put("a"))))
        .isInstanceOf(TableUnavailable.class);
    assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(2)) <= 0);
  }

  @Test
  void isUnavailableWhenDynamoDbIs() {
    List<RuntimeException> troubles =
        List.of(
            SdkClientException.create("no route"),
            dynamoDb(500, "InternalServerError"),
            dynamoDb(400, "ProvisionedThroughputExceededException"),
            dynamoDb(400, "ThrottlingException"));
    for (RuntimeException trouble : troubles) {
      dynamo.troubles.add(trouble);
      assertThatThrownBy(() -> table.write(put("a")))
          .isInstanceOf(TableUnavailable.class)
          .hasCause(trouble);
    }
  }

  @Test
  void hidesNoMistakesOfItsOwn() {
    RuntimeException invalid = dynamoDb(400, "ValidationException");
    dynamo.troubles.add(invalid);
    assertThatThrownBy(() -> table.write(put("a"))).isSameAs(invalid);
  }

  private static Write put(String sort) {
    return new Write.Put(new Row(new Key("p", sort), "1", "", null), Condition.HIGHER);
  }

  private static List<Key> keys(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Key("p", "s" + i)).toList();
  }

  private static RuntimeException dynamoDb(int status, String code) {
    return DynamoDbException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }
}
