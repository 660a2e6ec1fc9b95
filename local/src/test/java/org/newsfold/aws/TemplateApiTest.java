package org.newsfold.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfold.aws.Template.map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfold.json.Json;
import org.newsfold.lookup.Lookup;
import org.newsfold.lookup.LookupHandler;
import org.newsfold.store.MemoryArticleStore;
import org.newsfold.store.MemoryUploads;
import org.newsfold.table.MemoryTable;
import org.newsfold.table.Retention;

/** The template's API: the routes that the function describes, and who may ask them how often. */
class TemplateApiTest {
  private static final String POOL = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/p";

  private final Deployment deployment = Deployment.byDefault();

  @Test
  void opensTheRoutesThatLookupDescribes() {
    Set<String> routes = new TreeSet<>();
    // OpenAPI has no word for the rest of a path.
    paths().keySet().forEach(path -> routes.add(path.replace("+}", "}")));
    assertThat(routes).isEqualTo(new TreeSet<>(described().keySet()));
  }

  @Test
  void opensEachRouteToTheMethodsThatLookupAnswers() {
    described()
        .forEach(
            (path, item) -> {
              Set<String> methods = new TreeSet<>(map(item).keySet());
              // The description says it once for all: HEAD is answered like GET.
              methods.add("head");
              assertThat(
                      map(paths().getOrDefault(path.replace("{key}", "{key+}"), Map.of())).keySet())
                  .as(path)
                  .isEqualTo(methods);
            });
  }

  @Test
  void checksTheParametersThatLookupMustHave() {
    Map<String, Object> api = map(deployment.at("Api", "DefinitionBody"));
    assertThat(
            map(
                map(api.get("x-amazon-apigateway-request-validators"))
                    .get(api.get("x-amazon-apigateway-request-validator"))))
        .containsEntry("validateRequestParameters", true);
    Map<String, Set<String>> ours = new TreeMap<>();
    paths()
        .forEach((path, item) -> ours.put(path.replace("+}", "}"), required(map(item).get("get"))));
    Map<String, Set<String>> theirs = new TreeMap<>();
    described().forEach((path, item) -> theirs.put(path, required(map(item).get("get"))));
    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void asksEveryRouteWhoAsks() {
    paths().values().stream()
        .flatMap(item -> map(item).values().stream())
        .forEach(
            method ->
                assertThat(map(method))
                    .containsEntry("security", List.of(Map.of("caller", List.of()))));
  }

  @Test
  void asksForIamUnlessSaidOtherwise() {
    assertThat(caller(deployment))
        .containsEntry("name", "Authorization")
        .containsEntry("x-amazon-apigateway-authtype", "awsSigv4");
  }

  @Test
  void asksTheUserPoolIfToldTo() {
    Deployment cognito =
        new Deployment(
            Template.read(), Map.of("ApiAuthorization", "COGNITO", "ApiUserPoolArn", POOL));
    assertThat(caller(cognito))
        .containsEntry("x-amazon-apigateway-authtype", "cognito_user_pools")
        .containsEntry(
            "x-amazon-apigateway-authorizer",
            Map.of("type", "cognito_user_pools", "providerARNs", List.of(POOL)));
  }

  @Test
  void asksForAKeyOfAUsagePlanIfToldTo() {
    Deployment key = Deployment.with("ApiAuthorization", "API_KEY");
    assertThat(caller(key))
        .isEqualTo(Map.of("type", "apiKey", "in", "header", "name", "x-api-key"));
    assertThat(key.at("ApiUsagePlan", "ApiStages"))
        .isEqualTo(List.of(Map.of("ApiId", "${Api}", "Stage", "v1")));
    assertThat(key.properties("ApiUsagePlanKey"))
        .containsEntry("KeyId", "${ApiKey}")
        .containsEntry("UsagePlanId", "${ApiUsagePlan}");
    assertThat(deployment.resources())
        .doesNotContainKeys("ApiKey", "ApiUsagePlan", "ApiUsagePlanKey");
  }

  @Test
  void isThrottledAsAStageAndWhereItReadsTheMost() {
    List<?> settings = (List<?>) Objects.requireNonNull(deployment.at("Api", "MethodSettings"));
    assertThat(settings.stream().map(Template::map))
        .allMatch(
            it -> it.containsKey("ThrottlingRateLimit") && it.containsKey("ThrottlingBurstLimit"))
        .extracting(it -> it.get("HttpMethod") + " " + it.get("ResourcePath"))
        .containsExactly(
            "* /*", "GET /~1clusters", "HEAD /~1clusters", "GET /~1entities", "HEAD /~1entities");
    assertThat(paths()).containsKeys("/clusters", "/entities");
  }

  @Test
  void logsNoQueryAndNothingAtAllUnlessAskedTo() {
    assertThat(deployment.properties("Api")).doesNotContainKey("AccessLogSetting");
    assertThat(deployment.resources()).doesNotContainKey("ApiLogs");
    Deployment logging = Deployment.with("ApiAccessLogs", "true");
    assertThat(logging.text("ApiLogs", "RetentionInDays")).isEqualTo("30");
    String format = logging.text("Api", "AccessLogSetting", "Format");
    // The pattern of the route, not the path, which names uploads.
    assertThat(Json.readObject(format)).containsEntry("route", "$context.resourcePath");
    assertThat(format).doesNotContain("$context.path", "query", "identity", "$input");
  }

  @Test
  void letsNoForeignWebPageInUntilOneIsNamed() {
    assertThat(deployment.text("Api", "Cors", "AllowOrigin")).isEqualTo("'https://none.invalid'");
    assertThat(deployment.text("Lookup", "Environment", "Variables", "CORS_ORIGIN")).isEmpty();
    Deployment open = Deployment.with("CorsOrigin", "https://news.example.org");
    assertThat(open.text("Api", "Cors", "AllowOrigin")).isEqualTo("'https://news.example.org'");
    assertThat(open.text("Lookup", "Environment", "Variables", "CORS_ORIGIN"))
        .isEqualTo("https://news.example.org");
  }

  @Test
  void standsBehindAWebAclIfOneIsNamed() {
    assertThat(deployment.resources()).doesNotContainKey("ApiWebAcl");
    assertThat(Deployment.with("WebAclArn", "arn:acl").properties("ApiWebAcl"))
        .containsEntry("WebACLArn", "arn:acl")
        .containsEntry(
            "ResourceArn",
            "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/v1");
  }

  @Test
  void isTheOnlyOneToInvokeLookup() {
    assertThat(deployment.names("AWS::Lambda::Permission")).containsExactly("ApiMayInvokeLookup");
    assertThat(deployment.properties("ApiMayInvokeLookup"))
        .containsEntry("FunctionName", "${Lookup}")
        .containsEntry("Principal", "apigateway.amazonaws.com")
        .containsEntry("SourceAccount", "${AWS::AccountId}")
        .containsEntry(
            "SourceArn",
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/*/*");
  }

  @Test
  void hasOneStageThatIsDeployedAnewWithEveryChange() {
    assertThat(deployment.text("Api", "StageName")).isEqualTo("v1");
    assertThat(map(map(deployment.template().tree().get("Globals")).get("Api")))
        .containsEntry("OpenApiVersion", "3.0.1");
    assertThat(deployment.at("Api", "AlwaysDeploy")).isEqualTo(true);
  }

  @Test
  void saysItsErrorsInTheFormOfAllOthers() {
    Map<String, Object> answers =
        map(deployment.at("Api", "DefinitionBody", "x-amazon-apigateway-gateway-responses"));
    assertThat(answers)
        .containsOnlyKeys("DEFAULT_4XX", "DEFAULT_5XX")
        .allSatisfy(
            (kind, answer) ->
                assertThat(map(map(answer).get("responseParameters")))
                    .containsEntry(
                        "gatewayresponse.header.Content-Type", "'application/problem+json'"));
  }

  private static Map<String, Object> caller(Deployment deployment) {
    return map(deployment.at("Api", "DefinitionBody", "components", "securitySchemes", "caller"));
  }

  private Map<String, Object> paths() {
    return map(deployment.at("Api", "DefinitionBody", "paths"));
  }

  private static Set<String> required(@Nullable Object method) {
    Set<String> names = new TreeSet<>();
    if (map(method).get("parameters") instanceof List<?> parameters) {
      parameters.stream()
          .map(Template::map)
          .filter(it -> "query".equals(it.get("in")) && Boolean.TRUE.equals(it.get("required")))
          .forEach(it -> names.add(String.valueOf(it.get("name"))));
    }
    return names;
  }

  private static Map<String, Object> described() {
    Lookup lookup =
        new Lookup(
            new MemoryTable(),
            new MemoryArticleStore(),
            new MemoryUploads(),
            new Retention(Duration.ofDays(90)),
            Clock.systemUTC());
    APIGatewayProxyRequestEvent request =
        Events.read("lookup-openapi", APIGatewayProxyRequestEvent.class);
    String body = new LookupHandler(lookup).handleRequest(request, null).getBody();
    return map(Json.readObject(body).get("paths"));
  }
}
