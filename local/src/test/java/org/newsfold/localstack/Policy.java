package org.newsfold.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;
import org.newsfold.localstack.Recorder.Need;

/**
 * What a function's role allows.
 *
 * @param function by its name in the template
 * @param permissions one an action and resource
 */
record Policy(String function, Set<Permission> permissions) {
  /** What the Lambda service itself does in the function's name, which no SDK call shows. */
  private static final Set<String> OF_LAMBDA =
      Set.of(
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "sqs:ReceiveMessage",
          "sqs:DeleteMessage",
          "sqs:GetQueueAttributes");

  /**
   * An allowed action.
   *
   * @param resource an ARN, {@code *} at its end for anything
   */
  record Permission(String action, String resource) implements Comparable<Permission> {
    boolean allows(Need need) {
      return action.equals(need.action())
          && (resource.endsWith("*")
              ? need.resource().startsWith(resource.substring(0, resource.length() - 1))
              : need.resource().equals(resource));
    }

    @Override
    public int compareTo(Permission other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Reads the policy document of a role, as IAM has it. */
  static Policy of(String function, String document) {
    Set<Permission> permissions = new TreeSet<>();
    for (Object statement : list(Json.readObject(document).get("Statement"))) {
      Map<?, ?> fields = (Map<?, ?>) statement;
      for (Object action : list(fields.get("Action"))) {
        list(fields.get("Resource"))
            .forEach(r -> permissions.add(new Permission((String) action, (String) r)));
      }
    }
    return new Policy(function, permissions);
  }

  /** What the function did without being allowed to. */
  List<Need> forbidden(Set<Need> needs) {
    return own(needs).filter(need -> permissions.stream().noneMatch(p -> p.allows(need))).toList();
  }

  /** What the function is allowed to do and never did. */
  List<Permission> idle(Set<Need> needs) {
    List<Permission> idle = new ArrayList<>(permissions);
    idle.removeIf(p -> OF_LAMBDA.contains(p.action) || own(needs).anyMatch(p::allows));
    return idle;
  }

  private Stream<Need> own(Set<Need> needs) {
    return needs.stream().filter(need -> need.function().equals(function));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }
}
