package org.newsfold.aws;

import static org.newsfold.aws.Template.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The template as CloudFormation works it out for given parameters: conditions decided, parameters
 * and mappings put in. What only a deployed stack has stands as text: {@code ${Table}}, {@code
 * ${Table.Arn}}, {@code ${AWS::Region}}.
 *
 * @param parameters those that differ from their defaults
 */
record Deployment(Template template, Map<String, String> parameters) {
  private static final Object NO_VALUE = new Object();
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  static Deployment byDefault() {
    return new Deployment(Template.read(), Map.of());
  }

  static Deployment with(String parameter, String value) {
    return new Deployment(Template.read(), Map.of(parameter, value));
  }

  /** The resources that this deployment makes, without those whose condition does not hold. */
  Map<String, Map<String, Object>> resources() {
    Map<String, Map<String, Object>> made = new LinkedHashMap<>();
    template
        .resources()
        .forEach(
            (name, resource) -> {
              Object condition = resource.get("Condition");
              if (condition == null || holds(condition)) {
                made.put(name, map(evaluated(resource)));
              }
            });
    return made;
  }

  /** The names of the resources of a type. */
  List<String> names(String type) {
    return resources().entrySet().stream()
        .filter(entry -> type.equals(entry.getValue().get("Type")))
        .map(Map.Entry::getKey)
        .toList();
  }

  Map<String, Object> properties(String resource) {
    return map(Objects.requireNonNull(resources().get(resource), resource).get("Properties"));
  }

  /** The value at a path of property names and, in lists, numbers; null if there is none. */
  @Nullable Object at(String resource, Object... path) {
    Object at = properties(resource);
    for (Object step : path) {
      if (at == null) {
        return null;
      }
      at = step instanceof Integer index ? ((List<?>) at).get(index) : map(at).get(step);
    }
    return at;
  }

  /** The same as text. */
  String text(String resource, Object... path) {
    return String.valueOf(at(resource, path));
  }

  /** The statements of a policy document. */
  static List<Map<String, Object>> statements(Object document) {
    return ((List<?>) Objects.requireNonNull(map(document).get("Statement")))
        .stream().map(Template::map).toList();
  }

  /** What stands once or in a list. */
  static List<String> list(@Nullable Object value) {
    return value instanceof List<?> many
        ? many.stream().map(String::valueOf).toList()
        : value == null ? List.of() : List.of(String.valueOf(value));
  }

  private Object evaluated(Object node) {
    if (node instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(item -> add(all, evaluated(item)));
      return all;
    }
    if (!(node instanceof Map<?, ?>)) {
      return node;
    }
    Map<String, Object> fields = map(node);
    if (fields.size() == 1) {
      Map.Entry<String, Object> only = fields.entrySet().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return function(only.getKey(), only.getValue());
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          Object evaluated = value == null ? NO_VALUE : evaluated(value);
          if (evaluated != NO_VALUE) {
            all.put(name, evaluated);
          }
        });
    return all;
  }

  private static void add(List<Object> all, Object value) {
    if (value != NO_VALUE) {
      all.add(value);
    }
  }

  private Object function(String name, Object argument) {
    return switch (name) {
      case "Ref" -> reference((String) argument);
      case "Fn::GetAtt" -> "${" + String.join(".", list(argument)) + "}";
      case "Fn::Sub" -> substituted((String) argument);
      case "Fn::If" -> {
        List<?> choice = (List<?>) argument;
        yield evaluated(Objects.requireNonNull(choice.get(holds(choice.get(0)) ? 1 : 2)));
      }
      case "Fn::FindInMap" -> {
        List<String> keys = list(evaluated(argument));
        Map<String, Object> mapping = map(map(template.tree().get("Mappings")).get(keys.get(0)));
        yield Objects.requireNonNull(map(mapping.get(keys.get(1))).get(keys.get(2)));
      }
      default -> throw new IllegalStateException("Not known here: " + name);
    };
  }

  private Object reference(String name) {
    if (name.equals("AWS::NoValue")) {
      return NO_VALUE;
    }
    return map(template.tree().get("Parameters")).containsKey(name)
        ? parameters.getOrDefault(name, template.parameterDefault(name))
        : "${" + name + "}";
  }

  private String substituted(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(reference(found.group(1)))));
  }

  private boolean holds(Object condition) {
    if (condition instanceof String name) {
      return holds(Objects.requireNonNull(map(template.tree().get("Conditions")).get(name), name));
    }
    Map.Entry<String, Object> only = map(condition).entrySet().iterator().next();
    if (only.getKey().equals("Condition")) {
      return holds(only.getValue());
    }
    List<?> arguments = (List<?>) only.getValue();
    return switch (only.getKey()) {
      case "Fn::Equals" ->
          String.valueOf(evaluated(arguments.get(0)))
              .equals(String.valueOf(evaluated(arguments.get(1))));
      case "Fn::Not" -> !holds(arguments.get(0));
      case "Fn::And" -> arguments.stream().allMatch(this::holds);
      default -> throw new IllegalStateException("Not known here: " + only.getKey());
    };
  }
}
