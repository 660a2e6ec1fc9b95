package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsfold.article.ArticleId;
import org.newsfold.stage.ObjectChange;
import org.newsfold.stage.ObjectChange.Kind;
import org.newsfold.store.ArticleKey;

/** Every sample event is what Lambda and the functions understand. */
class EventsTest {
  private static final String KEY = "samples/bridge-collapse-en.txt";
  private static final ArticleId ID = ArticleId.of(KEY);

  static Stream<String> queueEvents() {
    return Stream.of("normalize-", "enrich-", "cluster-").flatMap(p -> Events.names(p).stream());
  }

  static Stream<String> requests() {
    return Events.names("lookup-").stream();
  }

  @ParameterizedTest
  @MethodSource("queueEvents")
  void isABatchOfReadableMessages(String name) {
    List<QueueMessage> messages = messages(name);
    assertThat(messages).isNotEmpty();
    assertThat(messages.stream().filter(m -> m.unreadable() != null))
        .hasSize(name.equals("normalize-one-bad-message") ? 1 : 0);
    assertThat(messages).extracting(QueueMessage::id).doesNotHaveDuplicates();
  }

  @Test
  void normalizeGetsUploadsByTheirDecodedKeys() {
    ObjectChange put = change("normalize-put");
    assertThat(put.key()).isEqualTo(KEY);
    assertThat(put.kind()).isEqualTo(Kind.CREATED);
    assertThat(change("normalize-put-odd-key").key())
        .isEqualTo("eingang/Müller & Söhne + 100% \ud83d\udc4d.txt");
    assertThat(change("normalize-delete").kind()).isEqualTo(Kind.REMOVED);
    assertThat(change("normalize-delete").revision()).isGreaterThan(put.revision());
    assertThat(messages("normalize-test-event").getFirst().changes()).isEmpty();
    assertThat(messages("normalize-one-bad-message")).hasSize(3);
  }

  @Test
  void laterStagesGetTheRevisionThatNormalizeWasGiven() {
    ObjectChange put = change("normalize-put");
    assertThat(ArticleKey.parse(change("enrich-normalized").key()))
        .contains(new ArticleKey(ArticleKey.Stage.NORMALIZED, ID, put.revision()));
    assertThat(ArticleKey.parse(change("cluster-enriched").key()))
        .contains(new ArticleKey(ArticleKey.Stage.ENRICHED, ID, put.revision()));
    assertThat(ArticleKey.parse(change("cluster-withdrawn").key()))
        .contains(
            new ArticleKey(ArticleKey.Stage.ENRICHED, ID, change("normalize-delete").revision()));
    assertThat(messages("cluster-settle").getFirst().settle()).isEqualTo(ID);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void isARequestOfApiGateway(String name) {
    APIGatewayProxyRequestEvent request = Events.read(name, APIGatewayProxyRequestEvent.class);
    assertThat(request.getHttpMethod()).isEqualTo(request.getRequestContext().getHttpMethod());
    assertThat(request.getResource()).startsWith("/");
    assertThat(request.getPath()).startsWith("/");
    assertThat(request.getPathParameters() != null).isEqualTo(request.getResource().contains("{"));
  }

  private static ObjectChange change(String name) {
    return messages(name).getFirst().changes().getFirst();
  }

  private static List<QueueMessage> messages(String name) {
    SQSEvent event = Events.queue(name);
    return event.getRecords().stream().map(QueueMessage::of).toList();
  }
}
