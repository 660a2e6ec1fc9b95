package org.newsfold.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfold.json.Json;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * {@code template.yaml} as a tree, its short functions ({@code !Ref}) in the long form of JSON.
 *
 * @param tree the sections by name
 */
public record Template(Map<String, Object> tree) {
  private static final String RESOURCES = "Resources";

  /** The project's own. */
  public static Template read() {
    try {
      String text = Files.readString(Path.of("..", "template.yaml"));
      return new Template(map(new Yaml(new LongForm()).load(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The resources by their logical names. */
  public Map<String, Map<String, Object>> resources() {
    Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
    map(tree.get(RESOURCES)).forEach((name, resource) -> resources.put(name, map(resource)));
    return resources;
  }

  private Map<String, Object> resource(String name) {
    return map(resources().get(name));
  }

  /** The logical names of the resources that every stack has, whatever its parameters are. */
  public List<String> unconditional() {
    return resources().entrySet().stream()
        .filter(resource -> !resource.getValue().containsKey("Condition"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The properties of a resource. */
  public Map<String, Object> properties(String resource) {
    return map(resource(resource).get("Properties"));
  }

  /** The environment variables of a function: values, or functions of the template. */
  public Map<String, Object> environment(String function) {
    return map(map(properties(function).get("Environment")).get("Variables"));
  }

  /** What a parameter is when it is not set. */
  public String parameterDefault(String name) {
    return String.valueOf(map(map(tree.get("Parameters")).get(name)).get("Default"));
  }

  /** The same with only the resources of some types, and without outputs: parts of a stack. */
  public Template only(Predicate<String> type) {
    Map<String, Object> part = new LinkedHashMap<>(tree);
    Map<String, Object> resources = new LinkedHashMap<>(resources());
    resources.values().removeIf(resource -> !type.test((String) map(resource).get("Type")));
    part.put(RESOURCES, resources);
    List.of("Transform", "Globals", "Outputs").forEach(part::remove);
    return new Template(part);
  }

  /** The same with other properties in one resource. */
  public Template with(String resource, Map<String, Object> properties) {
    Map<String, Object> changed = new LinkedHashMap<>(properties(resource));
    changed.putAll(properties);
    Map<String, Object> body = new LinkedHashMap<>(resource(resource));
    body.put("Properties", changed);
    Map<String, Object> resources = new LinkedHashMap<>(resources());
    resources.put(resource, body);
    Map<String, Object> other = new LinkedHashMap<>(tree);
    other.put(RESOURCES, resources);
    return new Template(other);
  }

  public String json() {
    return Json.write(tree);
  }

  @SuppressWarnings("unchecked") // Keys of a template are text.
  static Map<String, Object> map(@Nullable Object node) {
    return (Map<String, Object>) Objects.requireNonNull(node, "Not in the template");
  }

  private static final class LongForm extends SafeConstructor {
    LongForm() {
      super(new LoaderOptions());
      yamlMultiConstructors.put("!", new Function());
    }

    private final class Function extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        String name = node.getTag().getValue().substring(1);
        return switch (name) {
          case "Ref", "Condition" -> Map.of(name, value(node));
          case "GetAtt" -> Map.of("Fn::GetAtt", List.of(((String) value(node)).split("\\.", 2)));
          default -> Map.of("Fn::" + name, value(node));
        };
      }

      private Object value(Node node) {
        return switch (node) {
          case SequenceNode list -> constructSequence(list);
          case MappingNode map -> constructMapping(map);
          default -> constructScalar((ScalarNode) node);
        };
      }
    }
  }
}
