package org.newsfold.localstack;

import static java.util.function.Predicate.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.newsfold.aws.Template;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A stack that CloudFormation made of a template. */
final class Stack {
  private static final String DEPLOYMENT = "deployment";
  private static final List<String> STORAGE =
      List.of("AWS::S3", "AWS::SQS", "AWS::DynamoDB", "AWS::IAM", "AWS::Logs");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final Map<String, String> resources;

  private Stack(String name) {
    this.name = name;
    this.resources = physicalIds();
  }

  /**
   * Deploys.
   *
   * @param name of the stack, and the prefix of its buckets' names
   */
  static Stack deploy(String name, Template template) {
    String key = name + ".json";
    upload(key, template.json().getBytes(StandardCharsets.UTF_8));
    cloudFormation(
        "CreateStack",
        Map.of(
            "StackName",
            name,
            "TemplateURL",
            LocalStack.endpoint() + "/" + DEPLOYMENT + "/" + key,
            "Capabilities.member.1",
            "CAPABILITY_IAM",
            "Capabilities.member.2",
            "CAPABILITY_AUTO_EXPAND",
            "Parameters.member.1.ParameterKey",
            "NamePrefix",
            "Parameters.member.1.ParameterValue",
            name,
            "Parameters.member.2.ParameterKey",
            "Architecture",
            "Parameters.member.2.ParameterValue",
            architecture()));
    awaitCreated(name);
    return new Stack(name);
  }

  /** Deploys the buckets, queues, table and roles of the template, nothing that would work them. */
  static Stack storage(String name) {
    return deploy(name, Template.read().only(type -> STORAGE.stream().anyMatch(type::startsWith)));
  }

  /** Puts a file where CloudFormation finds it; its address for a {@code CodeUri}. */
  static String upload(String key, byte[] bytes) {
    try (S3Client s3 = LocalStack.clients().s3()) {
      s3.createBucket(b -> b.bucket(DEPLOYMENT));
      s3.putObject(p -> p.bucket(DEPLOYMENT).key(key), RequestBody.fromBytes(bytes));
    }
    return "s3://" + DEPLOYMENT + "/" + key;
  }

  /** What a resource is called in its service: a bucket's name, a queue's URL. */
  String physicalId(String resource) {
    String id = resources.get(resource);
    if (id == null) {
      throw new IllegalStateException("The stack has no " + resource + " but " + resources);
    }
    return id;
  }

  /** What {@code Ref} gives: a resource's physical id, or a parameter's default. */
  String value(String reference) {
    return resources.containsKey(reference)
        ? physicalId(reference)
        : Template.read().parameterDefault(reference);
  }

  /** The logical names of what was made. */
  Map<String, String> resources() {
    return resources;
  }

  /** The resources that LocalStack does not know, and only says to have made. */
  List<String> pretended() {
    return events(name).stream()
        .filter(event -> text(event, "ResourceStatusReason").contains("not supported"))
        .map(event -> text(event, "LogicalResourceId"))
        .toList();
  }

  /** The names of the alarms that CloudWatch has. */
  static List<String> alarms() {
    return members(query("monitoring", "2010-08-01", "DescribeAlarms", Map.of())).stream()
        .map(alarm -> text(alarm, "AlarmName"))
        .filter(not(String::isEmpty))
        .toList();
  }

  /** A policy of a role, as JSON. */
  String policy(String role, String policy) {
    Element answer =
        query(
            "iam",
            "2010-05-08",
            "GetRolePolicy",
            Map.of("RoleName", physicalId(role), "PolicyName", policy));
    return URLDecoder.decode(text(answer, "PolicyDocument"), StandardCharsets.UTF_8);
  }

  private Map<String, String> physicalIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Element member :
        members(cloudFormation("DescribeStackResources", Map.of("StackName", name)))) {
      ids.put(text(member, "LogicalResourceId"), text(member, "PhysicalResourceId"));
    }
    return ids;
  }

  private static void awaitCreated(String name) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Element stack = cloudFormation("DescribeStacks", Map.of("StackName", name));
      String status = text(stack, "StackStatus");
      if (status.equals("CREATE_COMPLETE")) {
        return;
      }
      if (!status.equals("CREATE_IN_PROGRESS") || System.nanoTime() > end) {
        throw new IllegalStateException("Stack %s: %s, %s".formatted(name, status, failures(name)));
      }
      pause();
    }
  }

  private static List<String> failures(String name) {
    return events(name).stream()
        .filter(event -> text(event, "ResourceStatus").endsWith("_FAILED"))
        .map(event -> text(event, "LogicalResourceId") + ": " + text(event, "ResourceStatusReason"))
        .toList();
  }

  private static List<Element> events(String name) {
    return members(cloudFormation("DescribeStackEvents", Map.of("StackName", name)));
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Element cloudFormation(String action, Map<String, String> parameters) {
    return query("cloudformation", "2010-05-15", action, parameters);
  }

  /** AWS's Query protocol by hand: the SDK's modules of these services are nowhere else needed. */
  private static Element query(
      String service, String version, String action, Map<String, String> parameters) {
    Map<String, String> form = new LinkedHashMap<>(parameters);
    form.put("Action", action);
    form.put("Version", version);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(LocalStack.endpoint() + "/"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/%s/aws4_request, SignedHeaders=host, Signature=0"
                    .formatted(service))
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            "%s: %s".formatted(action, new String(response.body(), StandardCharsets.UTF_8)));
      }
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(response.body()))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(action, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(action, e);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static List<Element> members(Element answer) {
    NodeList nodes = answer.getElementsByTagName("member");
    List<Element> members = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      members.add((Element) nodes.item(i));
    }
    return members;
  }

  private static String text(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }
}
