package org.newsfold.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsfold.aws.Clients;
import org.newsfold.aws.DynamoTable;
import org.newsfold.local.store.LocalStore;
import org.newsfold.table.Key;
import org.newsfold.table.Row;
import org.newsfold.table.Write;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class TableServerTest {
  private static final LocalStore.Keys KEYS = new LocalStore.Keys("someone", "secret");

  private final Key key = new Key("p", "s");

  @Test
  void showsOthersTheTableOfThisProcess() {
    try (LocalTable local = LocalTable.open(null);
        TableServer server = local.serve(InetAddress.getLoopbackAddress(), 0, KEYS);
        DynamoDbClient client = client(server, KEYS.id(), KEYS.secret())) {
      Row row = new Row(key, "1", "{\"ü\":1}", null);
      local.table().write(Write.put(row));
      assertThat(new DynamoTable(client, LocalTable.NAME).get(key)).isEqualTo(Optional.of(row));
    }
  }

  @Test
  void refusesWhatIsNotSignedWithItsKeys() throws IOException, InterruptedException {
    try (LocalTable local = LocalTable.open(null);
        TableServer server = local.serve(InetAddress.getLoopbackAddress(), 0, KEYS)) {
      refuses(server, KEYS.id(), "another");
      refuses(server, "another", KEYS.secret());
      HttpRequest unsigned =
          HttpRequest.newBuilder(server.address())
              .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build();
      try (HttpClient http = HttpClient.newHttpClient()) {
        HttpResponse<String> answer = http.send(unsigned, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not signed");
      }
    }
  }

  private void refuses(TableServer server, String id, String secret) {
    try (DynamoDbClient client = client(server, id, secret)) {
      assertThatThrownBy(() -> new DynamoTable(client, LocalTable.NAME).get(key))
          .isInstanceOf(DynamoDbException.class)
          .hasMessageContaining("not signed with the keys");
    }
  }

  private static DynamoDbClient client(TableServer server, String id, String secret) {
    return Clients.at(
            server.address(),
            Region.of(LocalStore.REGION),
            StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret)))
        .dynamoDb();
  }
}
