package org.newsfold.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsfold.article.ArticleId;
import org.newsfold.local.Texts;
import org.newsfold.localstack.Policy.Permission;
import org.newsfold.localstack.Recorder.Need;

/**
 * Each function's role allows what the function does, and nothing else. LocalStack enforces no
 * policy, so what the functions ask of AWS on the whole way is compared with the deployed policies.
 */
class PolicyTest {
  private static final List<String> FUNCTIONS = List.of("Normalize", "Enrich", "Cluster", "Lookup");

  /** More than enough for a story to be settled by a message of cluster's to itself. */
  private static final int HOT = 50;

  @Test
  void rolesAllowWhatFunctionsDoAndNothingElse() {
    Stack stack = Stack.storage("policies");
    Recorder recorder = new Recorder();
    try (WholeWay way = new WholeWay(stack, recorder)) {
      useEverything(way);
    }
    for (String function : FUNCTIONS) {
      Policy policy =
          Policy.of(function, stack.policy(function + "Role", function.toLowerCase(Locale.ROOT)));
      assertThat(policy.forbidden(recorder.needs())).as("%s lacks", function).isEmpty();
      assertThat(policy.idle(recorder.needs())).as("%s never needs", function).isEmpty();
    }
  }

  @Test
  void aMissingAndANeedlessActionAreNoticed() {
    Policy policy =
        Policy.of(
            "F",
            """
            {"Statement": [
              {"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/in/*"},
              {"Action": ["sqs:SendMessage", "sqs:ReceiveMessage"], "Resource": ["arn:q"]}]}
            """);
    Need read = new Need("F", "s3:GetObject", "arn:aws:s3:::b/in/1");
    Need elsewhere = new Need("F", "s3:GetObject", "arn:aws:s3:::b/out/1");
    Need write = new Need("F", "s3:PutObject", "arn:aws:s3:::b/in/1");
    Need ofAnother = new Need("G", "sqs:SendMessage", "arn:q");
    Set<Need> needs = Set.of(read, elsewhere, write, ofAnother);
    assertThat(policy.forbidden(needs)).containsExactlyInAnyOrder(elsewhere, write);
    assertThat(policy.idle(needs)).containsExactly(new Permission("sqs:SendMessage", "arn:q"));
  }

  private static void useEverything(WholeWay way) {
    way.drop("fire.txt", Texts.FIRE);
    way.drop("chess.txt", Texts.MATCH);
    way.drop("empty.txt", "");
    way.drain();
    String pair = "/facts/" + ArticleId.of("fire.txt") + "/" + ArticleId.of("chess.txt");
    assertThat(way.say("PUT", pair, "{\"same\": true, \"by\": \"desk\"}")).isEqualTo(202);
    way.drain();
    assertThat(way.say("DELETE", pair, "")).isEqualTo(202);
    way.drop("chess.txt", Texts.FIRE_COPY);
    way.drain();
    way.drop("not yet worked on.txt", Texts.MATCH);
    lookUp(way);
    way.loseArticle(ArticleId.of("chess.txt"));
    way.get("/articles/" + ArticleId.of("chess.txt") + "?text=true");
    way.remove("fire.txt");
    IntStream.rangeClosed(0, HOT).forEach(n -> way.drop("hot/" + n + ".txt", Texts.MATCH));
    way.drain();
    lookUp(way);
    // An object that is gone, as when retention ends before a message comes.
    String lost = new ArticleId("a".repeat(26)).value();
    for (String stage : List.of("normalized", "enriched")) {
      way.send(
          stage.equals("normalized") ? "EnrichQueue" : "ClusterQueue",
          """
          {"Records": [{"eventName": "ObjectCreated:Put", "eventTime": "2026-05-06T07:08:09.000Z",
            "s3": {"bucket": {"name": "b"},
              "object": {"key": "%s/%s/%s.json", "eTag": "e", "sequencer": "0055AED6DCD90281E5"}}}]}
          """
              .formatted(stage, lost, "0".repeat(32) + "-1778051289000-v"));
    }
    way.drain();
  }

  private static void lookUp(WholeWay way) {
    String fire = ArticleId.of("fire.txt").value();
    List.of(
            Samples.STORIES,
            "/clusters?lang=en",
            "/clusters?q=chess",
            "/clusters/" + fire,
            "/clusters/" + fire + "/history",
            "/articles/" + fire,
            "/articles/" + fire + "?text=true",
            "/articles/" + fire + "/revisions",
            "/entities?name=Halvorsen",
            "/uploads/fire.txt",
            "/uploads/not yet worked on.txt",
            "/uploads/never dropped.txt",
            "/changes",
            "/openapi.json",
            "/health")
        .forEach(way::get);
  }
}
