package org.newsfold.aws;

import java.time.Duration;
import java.util.Map;

/**
 * What a function is told by its environment variables, as {@code template.yaml} sets them.
 *
 * @param variables by name
 */
public record Environment(Map<String, String> variables) {
  private static final String RETENTION_DAYS = "RETENTION_DAYS";
  private static final String MAX_RECEIVES = "MAX_RECEIVES";

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** This process's own. */
  public static Environment system() {
    return new Environment(System.getenv());
  }

  public String uploadsBucket() {
    return required("UPLOADS_BUCKET", "the bucket that files are dropped into");
  }

  public String articlesBucket() {
    return required("ARTICLES_BUCKET", "the bucket of normalized and enriched articles");
  }

  public String tableName() {
    return required("TABLE_NAME", "the DynamoDB table");
  }

  public String clusterQueueUrl() {
    return required("CLUSTER_QUEUE_URL", "the URL of the queue that cluster works off");
  }

  /** What Lambda calls the function; elsewhere {@code local}. */
  public String functionName() {
    return variables.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "local");
  }

  /** Whose web pages may ask the API; empty: nobody's. */
  public String corsOrigin() {
    return variables.getOrDefault("CORS_ORIGIN", "").strip();
  }

  /** How long a story is kept after its articles were received: 90 days unless said otherwise. */
  public Duration retention() {
    return Duration.ofDays(number(RETENTION_DAYS, 90));
  }

  /** How often a message is delivered before it is dead: 5 times unless said otherwise. */
  public int maxReceives() {
    return number(MAX_RECEIVES, 5);
  }

  /** How many parts a file may hold: 10,000 unless said otherwise. */
  public int maxParts() {
    return number("MAX_PARTS", 10_000);
  }

  /** How many bytes all archives in a file may inflate to: 250 MB unless said otherwise. */
  public long maxInflatedBytes() {
    return number("MAX_INFLATED_MB", 250) * 1_000_000L;
  }

  /** How long reading a file may take: 40 seconds unless said otherwise. */
  public Duration maxReadingTime() {
    return Duration.ofSeconds(number("MAX_READING_SECONDS", 40));
  }

  private String required(String name, String meaning) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException(
          "Environment variable %s is not set: it names %s".formatted(name, meaning));
    }
    return value;
  }

  private int number(String name, int unlessSet) {
    String value = variables.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      return unlessSet;
    }
    if (!value.matches("[1-9][0-9]{0,4}+")) {
      throw new IllegalStateException(
          "Environment variable %s must be a whole number from 1 to 99999, not: %s"
              .formatted(name, value));
    }
    return Integer.parseInt(value);
  }
}
