package org.newsfold.aws;

import java.net.InetAddress;
import org.newsfold.local.LocalTable;
import org.newsfold.local.TableServer;
import org.newsfold.local.store.LocalStore;
import org.newsfold.table.Table;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local in memory, over HTTP on loopback, with one table of the stack's form. */
public final class TestDynamo implements AutoCloseable {
  private static final LocalStore.Keys KEYS = new LocalStore.Keys("local", "local");

  private final LocalTable local = LocalTable.open(null);
  private final TableServer server = local.serve(InetAddress.getLoopbackAddress(), 0, KEYS);
  private final DynamoDbClient client =
      Clients.at(
              server.address(),
              Region.US_EAST_1,
              StaticCredentialsProvider.create(
                  AwsBasicCredentials.create(KEYS.id(), KEYS.secret())))
          .dynamoDb();

  private TestDynamo() {}

  public static TestDynamo start() {
    return new TestDynamo();
  }

  public Table table() {
    return new DynamoTable(client, LocalTable.NAME);
  }

  @Override
  public void close() {
    client.close();
    server.close();
    local.close();
  }
}
