package org.newsfold.aws;

import java.net.URI;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.newsfold.table.Table;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in memory, over HTTP on loopback, with one table of the stack's form. */
public final class TestDynamo implements AutoCloseable {
  private static final String TABLE = "newsfold";

  private final LocalDynamoDBRequestHandler requests =
      new LocalDynamoDBRequestHandler(0, true, null, true, false);
  private final Server server = new Server();
  private final DynamoDbClient client;

  private TestDynamo() throws Exception {
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new LocalDynamoDBServerHandler(requests, "*"));
    server.start();
    this.client = client(connector.getLocalPort());
  }

  public static TestDynamo start() {
    try {
      TestDynamo started = new TestDynamo();
      started.createTable();
      return started;
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  public Table table() {
    return new DynamoTable(client, TABLE);
  }

  @Override
  public void close() {
    client.close();
    try {
      server.stop();
      requests.shutdown();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop", e);
    }
  }

  private void createTable() {
    client.createTable(
        t ->
            t.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(
                    List.of(key(Items.PARTITION, KeyType.HASH), key(Items.SORT, KeyType.RANGE)))
                .attributeDefinitions(List.of(text(Items.PARTITION), text(Items.SORT))));
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static DynamoDbClient client(int port) {
    return Clients.at(
            URI.create("http://127.0.0.1:" + port),
            Region.US_EAST_1,
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .dynamoDb();
  }
}
